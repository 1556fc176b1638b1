package org.copytaster.pattern;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.pattern.SentenceView.Chunk;

/** A compiled pattern: what stands left of its anchor, the anchor, and what stands right of it. */
public final class Pattern {

  private final Node left;
  private final Node right;
  private final Set<Integer> required;

  Pattern(Node left, Node right, Set<Integer> required) {
    this.left = left;
    this.right = right;
    this.required = Set.copyOf(required);
  }

  /** Whether the sentence has every word class without which the pattern cannot match. */
  public boolean canMatch(SentenceView view) {
    for (int wordClass : required) {
      if (!view.has(wordClass)) {
        return false;
      }
    }
    return true;
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
