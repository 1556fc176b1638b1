package org.copytaster.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.lexicon.WordClasses;

/** Reads patterns as {@link org.copytaster.pattern package documentation} describes them. */
public final class PatternCompiler {

  private static final String CHUNK_SORTS = "NMXTPQ";
  private static final int MOST_REPEATS = 12;

  private final WordClasses words;
  private final Map<String, Row> macros = new HashMap<>();

  public PatternCompiler(LanguagePack pack) {
    this.words = pack.words();
    pack.find("macros.tsv")
        .ifPresent(
            file -> file.rows().forEach(row -> macros.put(row.field(0, "macro's name"), row)));
  }

  /**
   * Compiles {@code pattern} around its only top-level element {@code anchor}.
   *
   * @param row where the pattern stands, for error messages
   */
  public Pattern compile(Row row, String pattern, char anchor) {
    List<String> words = split(row, pattern);
    List<Integer> anchors = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      depth += nesting(word);
      if (depth == 0 && word.equals(String.valueOf(anchor))) {
        anchors.add(i);
      }
    }
    if (anchors.size() != 1) {
      throw row.error("a pattern has its anchor " + anchor + " once, outside brackets: " + pattern);
    }
    int at = anchors.get(0);
    Node left = new Reader(row, words.subList(0, at), false, 0).all();
    Node right = new Reader(row, words.subList(at + 1, words.size()), true, 0).all();
    return new Pattern(left, right);
  }

  /** Splits at blanks; brackets that group stand alone, with the suffix or name they carry. */
  private static List<String> split(Row row, String pattern) {
    List<String> words = new ArrayList<>();
    for (String piece : pattern.trim().split(" +")) {
      String word = piece;
      while (isOpening(word)) {
        int open = word.indexOf('(');
        words.add(word.substring(0, open + 1));
        word = word.substring(open + 1);
      }
      List<String> closing = new ArrayList<>();
      while (word.length() > 1 && closesGroup(word)) {
        int close = word.lastIndexOf(')');
        closing.add(word.substring(close));
        word = word.substring(0, close);
      }
      if (!word.isEmpty()) {
        words.add(word);
      }
      Collections.reverse(closing);
      words.addAll(closing);
    }
    if (words.isEmpty()) {
      throw row.error("the pattern is empty");
    }
    return words;
  }

  private static boolean isOpening(String word) {
    int open = word.indexOf('(');
    return open >= 0
        && word.length() > 1
        && (open == 0 || word.charAt(open - 1) == '=' || word.charAt(open - 1) == '!');
  }

  private static boolean closesGroup(String word) {
    int close = word.lastIndexOf(')');
    if (close < 0 || (close > 0 && word.charAt(close - 1) == '\\')) {
      return false;
    }
    String suffix = word.substring(close + 1);
    return suffix.isEmpty() || suffix.equals("?") || suffix.equals("*") || suffix.equals("+");
  }

  /** What a word does to the depth of brackets: 1 opens, -1 closes. */
  private static int nesting(String word) {
    boolean opens = word.endsWith("(") && !word.endsWith("\\(");
    return opens ? 1 : word.startsWith(")") ? -1 : 0;
  }

  /** Reads one sequence of words into a node, for one direction of matching. */
  private final class Reader {
    private final Row row;
    private final List<String> words;
    private final boolean forward;
    private final int macroDepth;
    private int at;

    Reader(Row row, List<String> words, boolean forward, int macroDepth) {
      this.row = row;
      this.words = words;
      this.forward = forward;
      this.macroDepth = macroDepth;
      if (macroDepth > 8) {
        throw row.error("a macro names itself");
      }
    }

    Node all() {
      Node node = sequence();
      if (at < words.size()) {
        throw row.error("a bracket closes that was not opened");
      }
      return node;
    }

    private Node sequence() {
      List<Node> alternatives = new ArrayList<>();
      List<Node> nodes = new ArrayList<>();
      while (at < words.size() && !words.get(at).startsWith(")")) {
        if (words.get(at).equals("|")) {
          at++;
          alternatives.add(ordered(nodes));
          nodes = new ArrayList<>();
        } else {
          nodes.add(element());
        }
      }
      if (alternatives.isEmpty()) {
        return ordered(nodes);
      }
      alternatives.add(ordered(nodes));
      return new Node.Choice(alternatives);
    }

    private Node ordered(List<Node> nodes) {
      if (!forward) {
        Collections.reverse(nodes);
      }
      return nodes.size() == 1 ? nodes.get(0) : new Node.Sequence(List.copyOf(nodes));
    }

    private Node element() {
      String word = words.get(at++);
      if (word.length() > 1 && word.startsWith("!")) {
        return new Node.Not(plain(word.substring(1)));
      }
      int equals = word.indexOf('=');
      if (equals > 0 && word.length() > equals + 1) {
        String inner = word.substring(equals + 1);
        return new Node.Capture(word.substring(0, equals), plain(inner));
      }
      return plain(word);
    }

    private Node plain(String word) {
      if (word.equals("(")) {
        return group();
      }
      char suffix = word.charAt(word.length() - 1);
      if (word.length() > 1 && "?*+".indexOf(suffix) >= 0) {
        return repeated(atom(word.substring(0, word.length() - 1)), suffix);
      }
      return atom(word);
    }

    private Node group() {
      int closing = closing();
      String suffix = words.get(closing).substring(1);
      Node inner = sequence();
      at = closing + 1;
      return suffix.isEmpty() ? inner : repeated(inner, suffix.charAt(0));
    }

    private int closing() {
      int depth = 1;
      for (int i = at; i < words.size(); i++) {
        String word = words.get(i);
        depth += nesting(word);
        if (depth == 0) {
          return i;
        }
      }
      throw row.error("a bracket is not closed");
    }

    private Node repeated(Node inner, char suffix) {
      return switch (suffix) {
        case '?' -> new Node.Repeat(inner, 0, 1);
        case '*' -> new Node.Repeat(inner, 0, MOST_REPEATS);
        default -> new Node.Repeat(inner, 1, MOST_REPEATS);
      };
    }

    private Node atom(String word) {
      if (word.equals("^")) {
        return new Node.Border();
      }
      if (word.length() == 1 && CHUNK_SORTS.contains(word)) {
        return new Node.OfChunk(word.equals("M") ? "N" : word);
      }
      if (word.length() > 1) {
        switch (word.charAt(0)) {
          case '@':
            int colon = word.indexOf(':');
            int id = wordClass(word.substring(1, colon < 0 ? word.length() : colon));
            return new Node.OfClass(
                id,
                colon < 0 ? Optional.empty() : Optional.of(category(word.substring(colon + 1))));
          case '%':
            return new Node.Somewhere(wordClass(word.substring(1)));
          case ':':
            return new Node.OfCategory(category(word.substring(1)));
          case '&':
            return macro(word.substring(1));
          case '~':
            return gap(word);
          default:
            break;
        }
      }
      return word(word.startsWith("\\") ? word.substring(1) : word);
    }

    /** A word; a hyphenated one also where the hyphen parts it. */
    private static Node word(String word) {
      Node whole = new Node.Word(word);
      if (!WordClasses.isHyphenated(word)) {
        return whole;
      }
      List<Node> parts = new ArrayList<>();
      for (String part : WordClasses.parted(word).split(" ")) {
        parts.add(new Node.Word(part));
      }
      return new Node.Choice(List.of(whole, new Node.Sequence(parts)));
    }

    private Node gap(String word) {
      boolean wide = word.startsWith("~~");
      String most = word.substring(wide ? 2 : 1);
      int barrier = PatternCompiler.this.words.id("barrier").orElse(-1);
      try {
        return new Node.Gap(Integer.parseInt(most), barrier, wide);
      } catch (NumberFormatException e) {
        throw row.error("a gap is ~ and a number, not " + word);
      }
    }

    private int wordClass(String name) {
      Optional<Integer> id = PatternCompiler.this.words.id(name);
      return id.orElseThrow(() -> row.error("there is no words/" + name + ".txt"));
    }

    private Category category(String name) {
      return Arrays.stream(Category.values())
          .filter(c -> c.toString().equals(name))
          .findFirst()
          .orElseThrow(() -> row.error("there is no category :" + name));
    }

    private Node macro(String name) {
      Row macro = macros.get(name);
      if (macro == null) {
        throw row.error("there is no macro " + name + " in macros.tsv");
      }
      List<String> body = split(macro, macro.field(1, "pattern"));
      return new Reader(macro, body, forward, macroDepth + 1).all();
    }
  }
}
