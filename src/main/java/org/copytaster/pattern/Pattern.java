package org.copytaster.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.pattern.SentenceView.Chunk;

/** A compiled pattern: what stands left of its anchor, the anchor, and what stands right of it. */
public final class Pattern {

  private final Node left;
  private final Node right;
  private final List<Need> needs;

  Pattern(Node left, Node right) {
    this.left = left;
    this.right = right;
    this.needs =
        Need.ofAll(List.of(left, right)).stream()
            .sorted(Comparator.comparingInt(Need::size))
            .toList();
  }

  /** Whether the sentence has every word without which the pattern cannot match. */
  public boolean canMatch(SentenceView view) {
    for (Need need : needs) {
      if (!need.isMet(view)) {
        return false;
      }
    }
    return true;
  }

  /** All that it needs, what has the fewest choices first. */
  List<Need> needs() {
    return needs;
  }

  /** Matches outward from {@code anchor}: first what stands right of it, then left. */
  public Optional<Match> match(SentenceView view, Chunk anchor) {
    Run run = new Run(view);
    int[] ends = {anchor.end(), anchor.start()};
    boolean found =
        right.match(
            run,
            anchor.end(),
            end -> {
              ends[0] = end;
              run.direction(false);
              boolean matched =
                  left.match(
                      run,
                      anchor.start(),
                      start -> {
                        ends[1] = start;
                        return true;
                      });
              run.direction(true);
              return matched;
            });
    return found
        ? Optional.of(new Match(ends[1], ends[0], Map.copyOf(run.captures())))
        : Optional.empty();
  }
}
