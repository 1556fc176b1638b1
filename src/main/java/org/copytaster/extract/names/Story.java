package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.lexicon.NameTrie;
import org.copytaster.value.Span;

/** The tokens of a document as the finders of names read them. */
final class Story {

  private final Document document;
  private final int[] sentenceOf;
  private final List<String> pieces = new ArrayList<>();
  private final List<Integer> tokenOfPiece = new ArrayList<>();
  private final int[] firstPiece;
  private final Capitals capitals;
  private final Phrases phrases;

  Story(Document document, NameWords names) {
    this.document = document;
    int size = document.tokens().size();
    this.sentenceOf = new int[size];
    this.firstPiece = new int[size + 1];
    for (int i = 0; i < size; i++) {
      firstPiece[i] = pieces.size();
      for (String piece : NameTrie.pieces(document.tokens().get(i).text())) {
        pieces.add(piece);
        tokenOfPiece.add(i);
      }
    }
    firstPiece[size] = pieces.size();
    for (Sentence sentence : document.sentences()) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        sentenceOf[i] = sentence.index();
      }
    }
    this.capitals = new Capitals(document);
    this.phrases = new Phrases(names.classes(), document.tokens());
  }

  static boolean isUpper(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().anyMatch(Character::isUpperCase);
  }

  Document document() {
    return document;
  }

  int size() {
    return sentenceOf.length;
  }

  Token token(int i) {
    return document.tokens().get(i);
  }

  String form(int i) {
    return i >= 0 && i < size() ? token(i).form() : "";
  }

  String ner(int i) {
    return i >= 0 && i < size() ? token(i).ner() : "O";
  }

  Sentence sentence(int i) {
    return document.sentences().get(sentenceOf[i]);
  }

  boolean sameSentence(int i, int j) {
    return i >= 0 && j >= 0 && i < size() && j < size() && sentenceOf[i] == sentenceOf[j];
  }

  /** Whether the text is printed in capitals, so that they tell nothing. */
  boolean shouting() {
    return capitals.shouting();
  }

  /** Whether the token stands where every word has a capital: a headline. */
  boolean inHeadline(int i) {
    return capitals.isHeadline(sentence(i));
  }

  /** Whether the token is a capitalised word, not a calendar word. */
  boolean capital(int i) {
    return i >= 0
        && i < size()
        && token(i).isCapitalized()
        && !(phrases.is("calendar", i) && ner(i).equals("O"));
  }

  /** Whether the token is a hyphen that joins the two beside it. */
  boolean joins(int i) {
    return i > 0
        && i + 1 < size()
        && token(i).text().equals("-")
        && token(i - 1).span().end() == token(i).span().start()
        && token(i).span().end() == token(i + 1).span().start();
  }

  /** Whether the token parts two names of a list: a comma, "and". */
  boolean parts(int i) {
    return form(i).equals(",") || is("name-and", i) && !joins(i);
  }

  /** Whether it opens its sentence, quotation marks and the like left out. */
  boolean opens(int i) {
    int first = sentence(i).first();
    while (first < i && token(first).is(Category.PUNCT)) {
      first++;
    }
    return first == i;
  }

  boolean proper(int i) {
    return i >= 0 && i < size() && token(i).is(Category.PROPN);
  }

  boolean is(String wordClass, int i) {
    return i >= 0 && i < size() && phrases.is(wordClass, i);
  }

  List<String> pieces() {
    return pieces;
  }

  int firstPiece(int token) {
    return firstPiece[token];
  }

  /** The token that ends before piece {@code end}: its index after; empty inside a token. */
  OptionalInt tokenEnd(int end) {
    int token = tokenOfPiece.get(end - 1);
    return firstPiece[token + 1] == end ? OptionalInt.of(token + 1) : OptionalInt.empty();
  }

  Span span(int start, int end) {
    return new Span(token(start).span().start(), token(end - 1).span().end());
  }

  Span span(Draft draft) {
    return span(draft.start(), draft.end());
  }

  String text(int start, int end) {
    return span(start, end).in(document.text());
  }

  /** The end of the longest phrase of the class that begins at {@code start}; start if none. */
  int phraseFrom(String wordClass, int start) {
    int end = phrases.from(wordClass, start);
    return end > start && sameSentence(start, end - 1) ? end : start;
  }

  /** The start of the longest phrase of the class that ends at {@code end}; end if none. */
  int phraseUntil(String wordClass, int end) {
    int start = phrases.until(wordClass, end);
    return start < end && sameSentence(start, end - 1) ? start : end;
  }

  /** The end of the run of capitalised words, particles and hyphens from {@code start}. */
  int runFrom(int start) {
    int end = start;
    while (end < size() && sameSentence(start, end)) {
      if (capital(end)) {
        end++;
      } else if ((joins(end) || is("particle", end))
          && end > start
          && sameSentence(start, end + 1)
          && (capital(end + 1) || joins(end + 1) || is("particle", end + 1))) {
        end++;
      } else {
        break;
      }
    }
    while (end > start && !capital(end - 1)) {
      end--;
    }
    return end;
  }

  /** The start of the run of capitalised words, particles and hyphens that ends at {@code end}. */
  int runUntil(int end) {
    int start = end;
    while (start > 0 && sameSentence(start - 1, end - 1)) {
      if (capital(start - 1) || (start < end && (joins(start - 1) || is("particle", start - 1)))) {
        start--;
      } else {
        break;
      }
    }
    while (start < end && (!capital(start) || token(start).is(Category.DET))) {
      start++;
    }
    return start;
  }
}
