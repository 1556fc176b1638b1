package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Mention;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Whose a share, a vote or a seat is. */
final class Holders {

  private static final String PRONOUN = "holder-pronoun";

  /** In tokens: from a number to the comma that ends an opening phrase. */
  private static final int OPENING = 6;

  /** In tokens: from a number to the end of a holder right behind it. */
  private static final int BEHIND = 5;

  private final WordClasses words;

  Holders(WordClasses words) {
    this.words = words;
  }

  /**
   * The holders, more than one where several have the same number each.
   *
   * <p>What the rule captured, unless it is a pronoun. Else a candidate between the number before
   * and this one; behind the number, if it is the first; the holder of the number before; what the
   * sentence before is about.
   *
   * @param figures those of the story so far
   */
  List<Optional<Span>> find(
      SentenceView view,
      Typed typed,
      Optional<SentenceView> sentenceBefore,
      List<Mention.Figure> figures) {
    List<Optional<Span>> found = new ArrayList<>();
    Optional<Span> captured = typed.match().capture("of");
    Optional<Span> before = lastHolder(figures);
    if (captured.isPresent() && !isPassedBy(view, typed.chunk(), captured.get())) {
      Span tokens = captured.get();
      found.add(
          isPronoun(view, tokens.start())
              ? antecedent(view, tokens, sentenceBefore).or(() -> before)
              : Optional.of(whole(view, tokens)));
    } else if (typed.rule().marks().has("rival")) {
      found.add(rival(view.document().text(), figures));
    } else {
      found.add(likely(view, typed.chunk(), sentenceBefore, figures));
    }
    typed.match().capture("of2").ifPresent(second -> found.add(Optional.of(whole(view, second))));
    if (typed.rule().marks().has("twice")) {
      found.add(Optional.empty());
    }
    return found;
  }

  /** Whether a rule reached back to a name that a preposition governs: {@code of the Alliance,}. */
  private boolean isPassedBy(SentenceView view, Chunk number, Span captured) {
    return captured.end() < number.start() - 1
        && new Candidates(view, words).isGoverned("inside", captured.start());
  }

  private Optional<Span> likely(
      SentenceView view,
      Chunk number,
      Optional<SentenceView> sentenceBefore,
      List<Mention.Figure> figures) {
    Candidates candidates = new Candidates(view, words);
    int from = endOfLast(view, number, figures);
    if (from > 0 && holderFollows(figures)) {
      Optional<Chunk> right = candidates.first(number.end(), number.end() + BEHIND);
      if (right.isPresent()) {
        return Optional.of(whole(view, new Span(right.get().start(), right.get().end())));
      }
    }
    Optional<Chunk> left = candidates.best(from, number.start());
    if (left.isPresent()) {
      Chunk chunk = left.get();
      Span tokens = new Span(chunk.start(), chunk.end());
      return isPronoun(view, chunk.start())
          ? antecedent(view, tokens, sentenceBefore).or(() -> lastHolder(figures))
          : Optional.of(whole(view, tokens));
    }
    if (from > 0) {
      return lastHolder(figures);
    }
    return afterComma(view, number).stream()
        .flatMap(comma -> candidates.first(comma, view.size()).stream())
        .findFirst()
        .filter(chunk -> !isPronoun(view, chunk.start()))
        .map(chunk -> whole(view, new Span(chunk.start(), chunk.end())))
        .or(() -> sentenceBefore.flatMap(this::topic))
        .or(() -> lastHolder(figures));
  }

  /** Where the clause begins that a phrase such as {@code with 151 seats,} opens. */
  private static Optional<Integer> afterComma(SentenceView view, Chunk number) {
    for (int i = number.end(); i < Math.min(view.size(), number.end() + OPENING); i++) {
      if (view.token(i).form().equals(",")) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** The position behind the last figure of the sentence that has a holder; 0 if there is none. */
  private static int endOfLast(SentenceView view, Chunk number, List<Mention.Figure> figures) {
    int end = 0;
    for (int i = figures.size() - 1; i >= 0; i--) {
      Mention.Figure figure = figures.get(i);
      if (!view.sentence().span().contains(figure.span())) {
        break;
      }
      if (figure.of().isPresent()) {
        Span tokens = view.document().tokenRange(figure.span());
        end = Math.max(end, tokens.end() - view.sentence().first());
      }
    }
    return Math.min(end, number.start());
  }

  /** Whether the last figure stands before its holder, as those of one list do. */
  private static boolean holderFollows(List<Mention.Figure> figures) {
    Mention.Figure last = figures.get(figures.size() - 1);
    return last.of().filter(of -> of.start() > last.span().start()).isPresent();
  }

  private static Optional<Span> lastHolder(List<Mention.Figure> figures) {
    return figures.isEmpty() ? Optional.empty() : figures.get(figures.size() - 1).of();
  }

  /** The last holder that is not the one of the last figure: {@code she led, 52 percent to 48}. */
  private static Optional<Span> rival(String text, List<Mention.Figure> figures) {
    Optional<Span> last = lastHolder(figures);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    for (int i = figures.size() - 2; i >= 0; i--) {
      Optional<Span> of = figures.get(i).of();
      if (of.isPresent() && !of.get().in(text).equals(last.get().in(text))) {
        return of;
      }
    }
    return Optional.empty();
  }

  /** Whom a pronoun stands for: the subject before it, else what the sentence before is about. */
  private Optional<Span> antecedent(
      SentenceView view, Span pronoun, Optional<SentenceView> sentenceBefore) {
    return new Candidates(view, words)
        .first(0, pronoun.start())
        .filter(chunk -> !isPronoun(view, chunk.start()))
        .map(chunk -> whole(view, new Span(chunk.start(), chunk.end())))
        .or(() -> sentenceBefore.flatMap(this::topic))
        .or(() -> pronoun.length() > 1 ? Optional.of(whole(view, pronoun)) : Optional.empty());
  }

  private Optional<Span> topic(SentenceView view) {
    return new Candidates(view, words)
        .first(0, view.size())
        .filter(chunk -> !isPronoun(view, chunk.start()))
        .map(chunk -> whole(view, new Span(chunk.start(), chunk.end())));
  }

  private boolean isPronoun(SentenceView view, int position) {
    return words.id(PRONOUN).stream()
        .flatMap(id -> view.phrases(id).stream())
        .anyMatch(p -> p[0] == position);
  }

  /** The name that the tokens are a part of, or their own characters. */
  private static Span whole(SentenceView view, Span tokens) {
    Span span = view.span(tokens.start(), tokens.end());
    return view.document().mentions(Mention.Name.class).stream()
        .filter(name -> name.type() != EntityType.PLACE)
        .map(Mention::span)
        .filter(name -> name.overlaps(span))
        .findFirst()
        .orElse(span);
  }
}
