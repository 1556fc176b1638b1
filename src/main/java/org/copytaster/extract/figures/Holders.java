package org.copytaster.extract.figures;

import java.util.List;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Whose a share, a vote or a seat is, where the rule that took the number does not say. */
final class Holders {

  private static final String HOLDER = "holder";
  private static final String PRONOUN = "holder-pronoun";

  private final WordClasses words;

  Holders(WordClasses words) {
    this.words = words;
  }

  /**
   * The holder: what the rule captured, unless it is a pronoun; else the name of a party, person or
   * organization nearest before the number in its sentence; else the holder of the figure before.
   */
  Optional<Span> find(
      SentenceView view, Chunk number, Optional<Span> captured, Optional<Span> before) {
    if (captured.isPresent() && !isPronoun(view, captured.get())) {
      return captured.map(tokens -> whole(view, tokens));
    }
    Optional<Span> left = captured.isPresent() ? Optional.empty() : nearestBefore(view, number);
    return left.isPresent() ? left : before.or(() -> subjectBefore(view));
  }

  private boolean isPronoun(SentenceView view, Span tokens) {
    return words
        .id(PRONOUN)
        .map(id -> view.phrases(id).stream().anyMatch(p -> p[0] == tokens.start()))
        .orElse(false);
  }

  /** The name that the captured tokens are a part of, or their own characters. */
  private static Span whole(SentenceView view, Span tokens) {
    Span span = view.span(tokens.start(), tokens.end());
    return names(view.document(), view.sentence().span()).stream()
        .map(Mention::span)
        .filter(name -> name.overlaps(span))
        .findFirst()
        .orElse(span);
  }

  private Optional<Span> nearestBefore(SentenceView view, Chunk number) {
    int end = view.span(number.start(), number.end()).start();
    Optional<Span> name =
        names(view.document(), new Span(view.sentence().span().start(), end)).stream()
            .map(Mention::span)
            .reduce((a, b) -> b);
    Optional<Span> noun =
        words.id(HOLDER).stream()
            .flatMap(id -> view.phrases(id).stream())
            .filter(p -> p[1] <= number.start())
            .map(p -> view.span(p[0], p[1]))
            .reduce((a, b) -> b);
    return name.isPresent() ? name : noun;
  }

  /** The first holder of the sentence before: what a pronoun most likely stands for. */
  private static Optional<Span> subjectBefore(SentenceView view) {
    int index = view.sentence().index() - 1;
    return index < 0
        ? Optional.empty()
        : names(view.document(), view.document().sentences().get(index).span()).stream()
            .map(Mention::span)
            .findFirst();
  }

  private static List<Mention.Name> names(Document document, Span within) {
    return document.mentions(Mention.Name.class).stream()
        .filter(name -> within.contains(name.span()))
        .filter(name -> name.type() != EntityType.PLACE)
        .toList();
  }
}
