package org.copytaster.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Named sets of words and phrases ({@code @killed}, {@code @police}), all in one token trie.
 *
 * <p>An entry is words separated by blanks, in lower case. Each word stands for the tokens whose
 * lower-cased form or whose lemma it is; with a leading {@code =} for the form alone.
 */
public final class WordClasses {

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();

    /** Behind words that stand for a form alone. */
    final Map<String, Node> nextForm = new HashMap<>();

    int[] classes = {};

    boolean isEnd() {
      return next.isEmpty() && nextForm.isEmpty();
    }
  }

  /** Tells of each phrase found at a position: its class, and the position after it. */
  @FunctionalInterface
  public interface Hit {
    void found(int wordClass, int end);
  }

  /** Words at positions, as the trie reads them. */
  public interface Words {
    int size();

    /** The token's lower-cased form. */
    String form(int position);

    /** The token's lemma, or its form where the language has none. */
    String lemma(int position);
  }

  private final Node root = new Node();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Reads every file as the class of its name. */
  static WordClasses read(List<KnowledgeFile> files) {
    WordClasses classes = new WordClasses();
    for (KnowledgeFile file : files) {
      int id = classes.define(file.name());
      for (Row row : file.rows()) {
        String phrase = row.field(0, "word or phrase");
        classes.add(id, phrase);
        if (isHyphenated(phrase)) {
          classes.add(id, parted(phrase));
        }
      }
    }
    return classes;
  }

  /** Whether a word of the phrase has a hyphen inside: {@code run-off}. */
  public static boolean isHyphenated(String phrase) {
    for (int i = 1; i < phrase.length() - 1; i++) {
      if (phrase.charAt(i) == '-' && isLetter(phrase, i - 1) && isLetter(phrase, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(String phrase, int index) {
    return Character.isLetter(phrase.charAt(index));
  }

  /**
   * A hyphenated phrase as tokenizers part it unless it opens with a prefix: {@code run - off}
   * beside {@code re-elect}.
   */
  public static String parted(String phrase) {
    return phrase.replace("-", " - ");
  }

  private int define(String name) {
    return ids.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }

  private void add(int id, String phrase) {
    Node node = root;
    for (String word : phrase.toLowerCase(Locale.ROOT).split(" +")) {
      boolean form = word.startsWith("=");
      node =
          (form ? node.nextForm : node.next)
              .computeIfAbsent(form ? word.substring(1) : word, w -> new Node());
    }
    int[] grown = Arrays.copyOf(node.classes, node.classes.length + 1);
    grown[grown.length - 1] = id;
    node.classes = grown;
  }

  /** The number of the class {@code name}, if there is one. */
  public Optional<Integer> id(String name) {
    return Optional.ofNullable(ids.get(name));
  }

  public int count() {
    return names.size();
  }

  public String name(int id) {
    return names.get(id);
  }

  /** Whether {@code word}, in lower case, is an entry of {@code name} by itself. */
  public boolean contains(String name, String word) {
    Integer id = ids.get(name);
    if (id == null) {
      return false;
    }
    Node either = root.next.get(word);
    Node form = root.nextForm.get(word);
    return either != null && contains(either.classes, id)
        || form != null && contains(form.classes, id);
  }

  /** Reports every phrase that begins at {@code start}. */
  public void match(Words words, int start, Hit hit) {
    walk(root, words, start, hit);
  }

  private void walk(Node node, Words words, int position, Hit hit) {
    if (position >= words.size()) {
      return;
    }
    String form = words.form(position);
    String lemma = words.lemma(position);
    step(node.next.get(form), words, position + 1, hit);
    if (!lemma.equals(form)) {
      step(node.next.get(lemma), words, position + 1, hit);
    }
    step(node.nextForm.get(form), words, position + 1, hit);
  }

  private void step(Node node, Words words, int position, Hit hit) {
    if (node == null) {
      return;
    }
    for (int id : node.classes) {
      hit.found(id, position);
    }
    if (!node.isEnd()) {
      walk(node, words, position, hit);
    }
  }

  private static boolean contains(int[] ids, int id) {
    for (int candidate : ids) {
      if (candidate == id) {
        return true;
      }
    }
    return false;
  }
}
