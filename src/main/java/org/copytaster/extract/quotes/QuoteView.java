package org.copytaster.extract.quotes;

import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Token;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** A document's tokens with what attributions ask of them. */
final class QuoteView {

  private final Document document;
  private final WordClasses words;
  private final QuoteMarks marks;
  private final Mention.Name[] names;

  QuoteView(Document document, WordClasses words, QuoteMarks marks) {
    this.document = document;
    this.words = words;
    this.marks = marks;
    this.names = new Mention.Name[document.tokens().size()];
    for (Mention.Name name : document.mentions(Mention.Name.class)) {
      Span range = document.tokenRange(name.span());
      for (int i = range.start(); i < range.end(); i++) {
        names[i] = name;
      }
    }
  }

  Document document() {
    return document;
  }

  int size() {
    return names.length;
  }

  Token token(int i) {
    return document.tokens().get(i);
  }

  Optional<Mention.Name> name(int i) {
    return Optional.ofNullable(names[i]);
  }

  boolean isPerson(int i) {
    return names[i] != null && names[i].type() == EntityType.PERSON;
  }

  boolean in(String wordClass, int i) {
    return words.contains(wordClass, token(i).lemma())
        || words.contains(wordClass, token(i).form());
  }

  /**
   * The position after the phrase of {@code wordClass} at {@code i}; {@code i} if there is none.
   */
  int phraseEnd(String wordClass, int i) {
    Optional<Integer> id = words.id(wordClass);
    int[] end = {i};
    WordClasses.Words tokens =
        new WordClasses.Words() {
          @Override
          public int size() {
            return QuoteView.this.size();
          }

          @Override
          public String form(int position) {
            return token(position).form();
          }

          @Override
          public String lemma(int position) {
            return token(position).lemma();
          }
        };
    words.match(
        tokens, i, (found, after) -> end[0] = id.equals(Optional.of(found)) ? after : end[0]);
    return end[0];
  }

  boolean isQuoteMark(int i) {
    return marks.isMark(token(i).text());
  }

  boolean isComma(int i) {
    return token(i).text().equals(",");
  }

  /** Whether the token can stand inside a noun phrase. */
  boolean isNominal(int i) {
    if (joins(i)) {
      return true;
    }
    if (isQuoteMark(i) || isComma(i)) {
      return false;
    }
    if (names[i] != null) {
      return true;
    }
    return switch (token(i).category()) {
      case NOUN, PROPN, ADJ, DET, NUM -> true;
      case WORD -> !in("phrase-ends", i) && !in("source-prepositions", i) && !in("speech-verbs", i);
      default -> false;
    };
  }

  /** A possessive mark or a hyphen between two words: the tagger takes some for punctuation. */
  private boolean joins(int i) {
    boolean inside =
        i > 0
            && i + 1 < names.length
            && token(i - 1).span().end() == token(i).span().start()
            && Character.isLetter(token(i - 1).text().codePointAt(0));
    if (in("hyphens", i)) {
      return inside && token(i).span().end() == token(i + 1).span().start();
    }
    return in("possessive-marks", i) && (inside || !token(i).is(Category.PUNCT));
  }

  /** Whether the token by itself makes a phrase one that names somebody or something. */
  boolean isNoun(int i) {
    Category category = token(i).category();
    return names[i] != null
        || category == Category.NOUN
        || category == Category.PROPN
        || category == Category.WORD;
  }

  boolean isFinite(int i) {
    return (token(i).is(Category.VERB) || token(i).is(Category.AUX))
        && names[i] == null
        && (i == 0 || !in("infinitive-marks", i - 1));
  }

  Span span(int first, int end) {
    return new Span(token(first).span().start(), token(end - 1).span().end());
  }
}
