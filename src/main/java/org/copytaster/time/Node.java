package org.copytaster.time;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** An element of a rule's pattern; matching goes on with what is left of the rule. */
sealed interface Node {

  /** What is left to match. */
  interface Rest {
    boolean match(int at, Frame frame);
  }

  boolean match(Chart chart, int at, Frame frame, Rest rest);

  /** Adds the forms it can begin with ({@code #} for digits); whether it can also take nothing. */
  boolean first(Set<String> forms);

  /** Whether it always takes exactly one piece. */
  default boolean isOne() {
    return false;
  }

  record Literal(String form) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      return stands(chart, at) && rest.match(at + 1, frame);
    }

    boolean stands(Chart chart, int at) {
      return at < chart.scan().size() && chart.scan().piece(at).form().equals(form);
    }

    @Override
    public boolean isOne() {
      return true;
    }

    @Override
    public boolean first(Set<String> forms) {
      forms.add(form);
      return false;
    }
  }

  /** A word of a class; its frame joins. */
  record OfClass(Map<String, List<DateWords.Entry>> words) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      for (DateWords.Entry entry : DateWords.at(words, chart.scan(), at)) {
        if (frame
            .and(entry.frame())
            .map(both -> rest.match(at + entry.forms().size(), both))
            .orElse(false)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean isOne() {
      return words.values().stream()
          .flatMap(List::stream)
          .allMatch(entry -> entry.forms().size() == 1);
    }

    @Override
    public boolean first(Set<String> forms) {
      forms.addAll(words.keySet());
      return false;
    }
  }

  /** A number of a kind, in digits or beginning with one of the words. */
  record Numeral(Numerals numerals, Set<String> words, String name) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      return begins(chart, at)
          && numerals.match(
              name,
              chart.scan(),
              at,
              (end, number) -> frame.and(number).map(both -> rest.match(end, both)).orElse(false));
    }

    private boolean begins(Chart chart, int at) {
      return at < chart.scan().size()
          && (chart.scan().piece(at).sort() == Scan.Sort.NUMBER
              || words.contains(chart.scan().piece(at).form()));
    }

    @Override
    public boolean first(Set<String> forms) {
      forms.add(RuleBook.DIGITS);
      forms.addAll(words);
      return false;
    }
  }

  /** What the rules of a category find; their frames join. */
  record OfCategory(List<Rule> rules) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      for (Rule rule : rules) {
        boolean found =
            rule.pattern()
                .match(
                    chart,
                    at,
                    Frame.EMPTY,
                    (end, own) ->
                        frame
                            .and(own.changedBy(rule.meaning()))
                            .map(both -> rest.match(end, both))
                            .orElse(false));
        if (found) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean isOne() {
      return rules.stream().allMatch(rule -> rule.pattern().isOne());
    }

    @Override
    public boolean first(Set<String> forms) {
      boolean empty = false;
      for (Rule rule : rules) {
        empty |= rule.pattern().first(forms);
      }
      return empty;
    }
  }

  record Sequence(List<Node> nodes) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      return from(0, chart, at, frame, rest);
    }

    private boolean from(int index, Chart chart, int at, Frame frame, Rest rest) {
      int next = index;
      int position = at;
      while (next < nodes.size() && nodes.get(next) instanceof Literal literal) {
        if (!literal.stands(chart, position)) {
          return false;
        }
        next++;
        position++;
      }
      if (next == nodes.size()) {
        return rest.match(position, frame);
      }
      int behind = next + 1;
      return nodes
          .get(next)
          .match(chart, position, frame, (end, grown) -> from(behind, chart, end, grown, rest));
    }

    @Override
    public boolean isOne() {
      return nodes.size() == 1 && nodes.get(0).isOne();
    }

    @Override
    public boolean first(Set<String> forms) {
      for (Node node : nodes) {
        if (!node.first(forms)) {
          return false;
        }
      }
      return true;
    }
  }

  record Either(List<Node> nodes) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      for (Node node : nodes) {
        if (node.match(chart, at, frame, rest)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean isOne() {
      return nodes.stream().allMatch(Node::isOne);
    }

    @Override
    public boolean first(Set<String> forms) {
      boolean empty = false;
      for (Node node : nodes) {
        empty |= node.first(forms);
      }
      return empty;
    }
  }

  record Maybe(Node node) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      return node.match(chart, at, frame, rest) || rest.match(at, frame);
    }

    @Override
    public boolean first(Set<String> forms) {
      node.first(forms);
      return true;
    }
  }

  /** The element, if nothing stands between it and the one before. */
  record Glued(Node node) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      return at < chart.scan().size()
          && chart.scan().piece(at).glued()
          && node.match(chart, at, frame, rest);
    }

    @Override
    public boolean isOne() {
      return node.isOne();
    }

    @Override
    public boolean first(Set<String> forms) {
      return node.first(forms);
    }
  }

  /** The element, if it begins with a capital where the text has both cases. */
  record Capital(Node node) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      return at < chart.scan().size()
          && (chart.scan().piece(at).capital() || chart.scan().caseless())
          && node.match(chart, at, frame, rest);
    }

    @Override
    public boolean isOne() {
      return node.isOne();
    }

    @Override
    public boolean first(Set<String> forms) {
      return node.first(forms);
    }
  }

  /** What must, or must not, stand before or behind; takes nothing. */
  record Beside(Node node, boolean wanted, boolean before) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      int from = before ? at - 1 : at;
      boolean stands = from >= 0 && node.match(chart, from, Frame.EMPTY, (end, own) -> true);
      return stands == wanted && rest.match(at, frame);
    }

    @Override
    public boolean first(Set<String> forms) {
      return true;
    }
  }
}
