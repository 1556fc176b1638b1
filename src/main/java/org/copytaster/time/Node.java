package org.copytaster.time;

import java.util.List;
import java.util.Map;

/** An element of a rule's pattern; matching goes on with what is left of the rule. */
sealed interface Node {

  /** What is left to match. */
  interface Rest {
    boolean match(int at, Frame frame);
  }

  boolean match(Chart chart, int at, Frame frame, Rest rest);

  Onset onset();

  record Literal(String form) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      return stands(chart, at) && rest.match(at + 1, frame);
    }

    boolean stands(Chart chart, int at) {
      return at < chart.scan().size() && chart.scan().piece(at).form().equals(form);
    }

    @Override
    public Onset onset() {
      return Onset.of(List.of(form));
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
    public Onset onset() {
      return DateWords.onset(words);
    }
  }

  /** A number of a kind, in digits or words. */
  record Numeral(Numerals numerals, String name, Onset onset) implements Node {
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
          && onset.forms().containsKey(Onset.form(chart.scan().piece(at)));
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
    public Onset onset() {
      return Onset.either(rules.stream().map(Rule::onset).toList());
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
    public Onset onset() {
      Onset onset = Onset.NOTHING;
      for (Node node : nodes) {
        onset = onset.then(node.onset());
      }
      return onset;
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
    public Onset onset() {
      return Onset.either(nodes.stream().map(Node::onset).toList());
    }
  }

  record Maybe(Node node) implements Node {
    @Override
    public boolean match(Chart chart, int at, Frame frame, Rest rest) {
      return node.match(chart, at, frame, rest) || rest.match(at, frame);
    }

    @Override
    public Onset onset() {
      return node.onset().orNothing();
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
    public Onset onset() {
      return node.onset();
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
    public Onset onset() {
      return node.onset();
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
    public Onset onset() {
      return Onset.NOTHING;
    }
  }
}
