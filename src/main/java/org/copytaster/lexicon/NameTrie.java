package org.copytaster.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names found in running text by the pieces they are made of. Letters and digits count, in lower
 * case; full stops inside them do not ({@code U.S.} is {@code us}); hyphens and apostrophes part
 * pieces, so that it is all one how a tokenizer cuts {@code Ala-Too} or {@code People's}.
 */
public final class NameTrie<V> {

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>();
    final List<V> values = new ArrayList<>(1);
  }

  /** Tells of a name that begins where the search began: its value, and the piece after it. */
  @FunctionalInterface
  public interface Hit<V> {
    void found(V value, int end);
  }

  private final Node<V> root = new Node<>();

  public void add(String name, V value) {
    Node<V> node = root;
    for (String piece : pieces(name)) {
      node = node.next.computeIfAbsent(piece, p -> new Node<>());
    }
    if (node != root) {
      node.values.add(value);
    }
  }

  /** Reports every name that begins at {@code start}, shorter ones first. */
  public void match(List<String> pieces, int start, Hit<? super V> hit) {
    Node<V> node = root;
    for (int i = start; i < pieces.size(); i++) {
      node = node.next.get(pieces.get(i));
      if (node == null) {
        return;
      }
      for (V value : node.values) {
        hit.found(value, i + 1);
      }
    }
  }

  /** The values of exactly this name. */
  public List<V> get(String name) {
    Node<V> node = root;
    for (String piece : pieces(name)) {
      node = node.next.get(piece);
      if (node == null) {
        return List.of();
      }
    }
    return List.copyOf(node.values);
  }

  /** The pieces of a name or of a token: none for a hyphen, a sign of its own for a comma. */
  public static List<String> pieces(String name) {
    List<String> pieces = new ArrayList<>(2);
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        piece.appendCodePoint(c);
      } else if (c != '.' || piece.isEmpty()) {
        flush(piece, pieces);
        if (!Character.isWhitespace(c) && "-'’‘–.".indexOf(c) < 0) {
          pieces.add(Character.toString(c));
        }
      }
    }
    flush(piece, pieces);
    return pieces;
  }

  private static void flush(StringBuilder piece, List<String> pieces) {
    if (!piece.isEmpty()) {
      pieces.add(Normalizer.normalize(piece, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
      piece.setLength(0);
    }
  }
}
