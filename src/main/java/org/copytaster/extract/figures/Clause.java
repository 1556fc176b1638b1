package org.copytaster.extract.figures;

import java.util.BitSet;
import java.util.List;
import org.copytaster.document.Category;
import org.copytaster.extract.figures.Anchor.Sort;

/** What stands before a number: its verb, what is inserted, and what each anchor is to the verb. */
final class Clause {

  private final WordsAt at;
  private final List<Anchor> anchors;
  private final int number;
  private final BitSet inside;
  private final BitSet actors = new BitSet();
  private final int verb;
  private final int main;

  /**
   * @param from position where reading begins
   * @param number position of the number
   */
  Clause(WordsAt at, List<Anchor> anchors, int from, int number) {
    this.at = at;
    this.anchors = anchors;
    this.number = number;
    inside = insertions(from);
    verb = verb(from);
    main = main(from);
    for (int i = 0; i < anchors.size(); i++) {
      actors.set(i, isActor(anchors.get(i)));
    }
  }

  /**
   * The position of the verb that the number is told with, the last full verb before it outside
   * insertions; -1 if there is none.
   */
  int verb() {
    return verb;
  }

  private int verb(int from) {
    for (int i = number - 1; i >= from; i--) {
      if (at.isForm(i, ";")) {
        return -1;
      }
      boolean full =
          at.is(i, Category.VERB)
              || (at.is(i, Category.PART) && !at.is(i - 1, Category.DET, Category.ADJ));
      if (full && !inside.get(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a position is in brackets, or between a name and the verb behind a comma. */
  boolean isInserted(int position) {
    return inside.get(position);
  }

  private BitSet insertions(int from) {
    BitSet ends = new BitSet();
    for (Anchor anchor : anchors) {
      if (anchor.sort() == Sort.NAME || anchor.sort() == Sort.DESCRIPTION) {
        ends.set(anchor.end());
      }
    }
    boolean opening = at.is(0, Category.PREP);
    BitSet inserted = new BitSet();
    int end = number;
    for (int i = from; i < end; i++) {
      int closing = -1;
      if (at.isForm(i, "(")) {
        closing = at.find(i + 1, end, p -> at.isForm(p, ")"));
      } else if (at.isForm(i, ",")
          && ends.get(i)
          && !at.isNumber(i + 1)
          && !(opening && at.find(0, i, at::isVerb) < 0)) {
        closing =
            at.find(
                i + 1,
                end,
                p ->
                    at.isForm(p, ",")
                        && at.is(
                            p + 1,
                            Category.VERB,
                            Category.AUX,
                            Category.ADV,
                            Category.PART,
                            Category.PREP));
      }
      if (closing > 0) {
        inserted.set(i, closing + 1);
        i = closing;
      }
    }
    return inserted;
  }

  /** What an anchor before the number is to the verb: its subject, its object … */
  String relation(Anchor anchor) {
    if (inside.get(anchor.start())) {
      return "inserted";
    }
    boolean governed = at.is(anchor.from() - 1, Category.PREP);
    if (verb < 0) {
      return governed ? "governed" : "verbless";
    }
    if (anchor.start() > verb) {
      return governed
          ? "behind-governed"
          : "object" + Math.min(2, rivals(anchor, verb, anchor.start()));
    }
    if (governed) {
      return "before-governed";
    }
    return "subject" + Math.min(2, rivals(anchor, anchor.end(), verb));
  }

  /**
   * What an anchor is to the verb of the clause that a participle hangs on: {@code the party beat
   * its rival, taking 40 seats}.
   */
  String mainRelation(Anchor anchor) {
    if (main < 0 || inside.get(anchor.start())) {
      return "none";
    }
    boolean governed = at.is(anchor.from() - 1, Category.PREP);
    if (anchor.start() > main) {
      return governed ? "governed" : "object";
    }
    return governed
        ? "before-governed"
        : "subject" + Math.min(2, rivals(anchor, anchor.end(), main));
  }

  private int main(int from) {
    int comma = verb - 1;
    while (at.is(comma, Category.ADV)) {
      comma--;
    }
    boolean hangs = at.is(verb, Category.PART) && at.isForm(comma, ",");
    for (int i = comma; hangs && i >= from && !at.isForm(i, ";"); i--) {
      if (at.is(i, Category.VERB) && !inside.get(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a verb follows it, if need be behind an insertion. */
  boolean isActor(Anchor anchor) {
    int next = inside.nextClearBit(anchor.end());
    while (at.is(next, Category.ADV)) {
      next++;
    }
    return !at.is(anchor.from() - 1, Category.PREP)
        && (at.isVerb(next) || (at.is(next, Category.PART) && !inside.get(anchor.start())));
  }

  /** How many who do something stand between it and the number. */
  long actorsBehind(Anchor anchor) {
    long count = 0;
    for (int i = actors.nextSetBit(0); i >= 0; i = actors.nextSetBit(i + 1)) {
      Anchor other = anchors.get(i);
      boolean behind = other.start() >= anchor.end() && other.end() <= number;
      count += behind && other.sort() != Sort.OPTION ? 1 : 0;
    }
    return count;
  }

  /** Others that no preposition governs between two positions. */
  private long rivals(Anchor anchor, int from, int to) {
    return anchors.stream()
        .filter(a -> a != anchor && a.start() >= from && a.end() <= to)
        .filter(a -> a.sort() != Sort.OPTION && !inside.get(a.start()))
        .filter(a -> !at.is(a.from() - 1, Category.PREP))
        .count();
  }
}
