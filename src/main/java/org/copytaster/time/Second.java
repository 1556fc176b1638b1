package org.copytaster.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What forms the second piece of a pattern can have, so that most rules need not be tried. */
final class Second {

  private Second() {}

  /** The forms; empty where the first element can take several pieces, or be all there is. */
  static Optional<Set<String>> of(Node pattern) {
    Set<String> forms = new HashSet<>();
    return pattern instanceof Node.Sequence sequence && after(sequence.nodes(), 0, forms)
        ? Optional.of(Set.copyOf(forms))
        : Optional.empty();
  }

  /** Adds what can follow the one piece that the elements from {@code index} take first. */
  private static boolean after(List<Node> nodes, int index, Set<String> forms) {
    if (index >= nodes.size()) {
      return false;
    }
    Node node = nodes.get(index);
    if (node instanceof Node.Beside) {
      return after(nodes, index + 1, forms);
    }
    if (node instanceof Node.Maybe maybe) {
      return maybe.node().isOne()
          && begin(nodes, index + 1, forms)
          && after(nodes, index + 1, forms);
    }
    return node.isOne() && begin(nodes, index + 1, forms);
  }

  /** Adds what the elements from {@code index} can begin with; whether they must take something. */
  private static boolean begin(List<Node> nodes, int index, Set<String> forms) {
    for (int i = index; i < nodes.size(); i++) {
      if (!nodes.get(i).first(forms)) {
        return true;
      }
    }
    return false;
  }
}
