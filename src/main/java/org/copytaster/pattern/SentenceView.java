package org.copytaster.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.document.TokenWords;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.Span;

/**
 * A sentence as patterns see it: tokens by position, the word classes at each of them, and chunks
 * (numbers, names, times) laid over them. Positions count from 0 in the sentence.
 */
public final class SentenceView {

  /** A run of tokens that a pattern takes as one element. */
  public record Chunk(char sort, int start, int end) {}

  private final Document document;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final WordClasses classes;
  private final Map<Integer, Phrases> phrases = new HashMap<>();
  private final BitSet present = new BitSet();
  private final Set<String> forms = new HashSet<>();
  private final Set<Character> sorts = new HashSet<>();
  private final List<List<Chunk>> startingAt;
  private final List<List<Chunk>> endingAt;
  private final BitSet numbers = new BitSet();

  public SentenceView(
      Document document, Sentence sentence, WordClasses classes, List<Chunk> chunks) {
    this.document = document;
    this.sentence = sentence;
    this.tokens = document.tokens(sentence);
    this.classes = classes;
    this.startingAt = new ArrayList<>(tokens.size() + 1);
    this.endingAt = new ArrayList<>(tokens.size() + 1);
    for (int i = 0; i <= tokens.size(); i++) {
      startingAt.add(List.of());
      endingAt.add(List.of());
    }
    for (Chunk chunk : chunks) {
      append(startingAt, chunk.start(), chunk);
      append(endingAt, chunk.end(), chunk);
      sorts.add(chunk.sort());
      if (chunk.sort() == 'N') {
        numbers.set(chunk.start(), chunk.end());
      }
    }
    tokens.forEach(token -> forms.add(token.form()));
    findPhrases();
    phrases.keySet().forEach(present::set);
  }

  private static void append(List<List<Chunk>> lists, int position, Chunk chunk) {
    List<Chunk> grown = new ArrayList<>(lists.get(position));
    grown.add(chunk);
    lists.set(position, grown);
  }

  private void findPhrases() {
    WordClasses.Words words = new TokenWords(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      int start = i;
      classes.match(
          words,
          start,
          (wordClass, end) ->
              phrases.computeIfAbsent(wordClass, c -> new Phrases()).add(start, end));
    }
  }

  public Document document() {
    return document;
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int position) {
    return tokens.get(position);
  }

  /** Whether a word of the class stands anywhere in the sentence. */
  public boolean has(int wordClass) {
    return phrases.containsKey(wordClass);
  }

  /** The word classes of which a word stands in the sentence. */
  BitSet classes() {
    return present;
  }

  /** The words of the sentence, in lower case. */
  Set<String> forms() {
    return forms;
  }

  /** Whether a word of one of the classes stands anywhere in the sentence. */
  boolean hasAny(BitSet wordClasses) {
    return present.intersects(wordClasses);
  }

  boolean hasWord(Set<String> any) {
    boolean fewer = any.size() <= forms.size();
    Set<String> all = fewer ? forms : any;
    for (String form : fewer ? any : forms) {
      if (all.contains(form)) {
        return true;
      }
    }
    return false;
  }

  boolean hasChunk(String any) {
    for (int i = 0; i < any.length(); i++) {
      if (sorts.contains(any.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The phrases of a class, as start and end positions, in the order of the text. */
  public List<int[]> phrases(int wordClass) {
    return of(wordClass).all();
  }

  /** The phrases of a class that begin at a position, the longest last. */
  List<int[]> phrasesFrom(int wordClass, int start) {
    return of(wordClass).from(start);
  }

  /** The phrases of a class that end at a position, the shortest last. */
  List<int[]> phrasesUntil(int wordClass, int end) {
    return of(wordClass).until(end);
  }

  /** Whether a phrase of the class covers the position. */
  boolean isInside(int wordClass, int position) {
    return of(wordClass).cover(position);
  }

  private Phrases of(int wordClass) {
    return phrases.getOrDefault(wordClass, Phrases.NONE);
  }

  /** The chunks of a sort, in the order of the text. */
  public List<Chunk> chunks(char sort) {
    return startingAt.stream().flatMap(List::stream).filter(chunk -> chunk.sort() == sort).toList();
  }

  /** The chunks that begin at a position, from 0 to {@link #size()}. */
  public List<Chunk> chunksFrom(int start) {
    return startingAt.get(start);
  }

  /** The chunks that end at a position, from 0 to {@link #size()}. */
  public List<Chunk> chunksUntil(int end) {
    return endingAt.get(end);
  }

  boolean isNumber(int position) {
    return numbers.get(position);
  }

  /** The characters that tokens {@code start} to {@code end} cover. */
  public Span span(int start, int end) {
    return new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
  }
}
