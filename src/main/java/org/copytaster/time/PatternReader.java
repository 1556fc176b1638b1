package org.copytaster.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copytaster.lexicon.Row;

/**
 * Reads the pattern of a rule. Elements are separated by blanks: a word or sign stands for itself,
 * {@code <month>} for a class of words, a category or a kind of number; {@code a|b} is either,
 * {@code ( a b | c )} groups, a trailing {@code ?} makes optional. {@code +e} has no blank before
 * it, {@code ^e} begins with a capital; {@code {e}} must stand beside without being taken, {@code
 * !{e}} must not: before the first taken element it looks back, else ahead.
 */
final class PatternReader {

  private final Row row;
  private final String[] parts;
  private final DateWords words;
  private final Numerals numerals;
  private final Map<String, List<Rule>> categories;
  private int at;
  private boolean taken;

  PatternReader(
      Row row,
      String pattern,
      DateWords words,
      Numerals numerals,
      Map<String, List<Rule>> categories) {
    this.row = row;
    this.parts = pattern.split(" +");
    this.words = words;
    this.numerals = numerals;
    this.categories = categories;
  }

  Node read() {
    Node node = alternatives();
    if (at < parts.length) {
      throw row.error("unexpected " + parts[at]);
    }
    return node;
  }

  private Node alternatives() {
    List<Node> all = new ArrayList<>();
    all.add(sequence());
    while (at < parts.length && parts[at].equals("|")) {
      at++;
      all.add(sequence());
    }
    return all.size() == 1 ? all.get(0) : new Node.Either(all);
  }

  private Node sequence() {
    List<Node> nodes = new ArrayList<>();
    while (at < parts.length && !parts[at].equals("|") && !parts[at].startsWith(")")) {
      String part = parts[at++];
      nodes.add(part.equals("(") ? group() : element(part));
    }
    return nodes.size() == 1 ? nodes.get(0) : new Node.Sequence(nodes);
  }

  private Node group() {
    Node inside = alternatives();
    if (at >= parts.length) {
      throw row.error("a bracket is not closed");
    }
    String close = parts[at++];
    return close.equals(")?") ? new Node.Maybe(inside) : inside;
  }

  private Node element(String part) {
    if (part.endsWith("}") && (part.startsWith("{") || part.startsWith("!{"))) {
      boolean wanted = part.startsWith("{");
      Node inside = either(part.substring(wanted ? 1 : 2, part.length() - 1));
      return new Node.Beside(inside, wanted, !taken);
    }
    taken = true;
    if (part.length() > 1 && part.endsWith("?")) {
      return new Node.Maybe(element(part.substring(0, part.length() - 1)));
    }
    if (part.length() > 1 && part.startsWith("+")) {
      return new Node.Glued(element(part.substring(1)));
    }
    if (part.length() > 1 && part.startsWith("^")) {
      return new Node.Capital(element(part.substring(1)));
    }
    return either(part);
  }

  private Node either(String part) {
    List<Node> all = new ArrayList<>();
    for (String one : part.split("\\|")) {
      all.add(one(one));
    }
    return all.size() == 1 ? all.get(0) : new Node.Either(all);
  }

  private Node one(String part) {
    if (!part.startsWith("<") || !part.endsWith(">")) {
      return new Node.Literal(part.toLowerCase(Locale.ROOT));
    }
    String name = part.substring(1, part.length() - 1);
    if (Numerals.NAMES.contains(name)) {
      return new Node.Numeral(numerals, name, numerals.onset(name));
    }
    if (categories.containsKey(name)) {
      return new Node.OfCategory(List.copyOf(categories.get(name)));
    }
    if (!words.has(name)) {
      throw row.error("there is no class, category or number <" + name + ">");
    }
    return new Node.OfClass(words.entries(name));
  }
}
