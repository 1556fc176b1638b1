package org.copytaster.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds those of many patterns that can match in a sentence, by the rarest thing that each needs,
 * without asking every one.
 */
public final class PatternIndex<T> {

  private final List<T> items;
  private final List<Need> needs = new ArrayList<>();

  /** For each item the places in {@link #needs} of all that it needs, the rarest first. */
  private final int[][] needed;

  private final BitSet always = new BitSet();
  private final Map<Integer, BitSet> byClass = new HashMap<>();
  private final Map<String, BitSet> byWord = new HashMap<>();

  /**
   * @param items what has a pattern each
   */
  public PatternIndex(List<T> items, Function<T, Pattern> pattern) {
    this.items = List.copyOf(items);
    this.needed = new int[items.size()][];
    Map<Need, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      List<Need> all = pattern.apply(items.get(i)).needs();
      needed[i] = all.stream().mapToInt(need -> place(need, places)).toArray();
      add(i, all.isEmpty() ? Need.NOTHING : all.get(0));
    }
  }

  /** Many patterns need the same: each need is asked for once a sentence. */
  private int place(Need need, Map<Need, Integer> places) {
    return places.computeIfAbsent(
        need,
        n -> {
          needs.add(n);
          return needs.size() - 1;
        });
  }

  private void add(int item, Need need) {
    if (need.isEmpty() || !need.sorts().isEmpty()) {
      always.set(item);
      return;
    }
    need.classes().stream().forEach(c -> byClass.computeIfAbsent(c, k -> new BitSet()).set(item));
    need.words().forEach(word -> byWord.computeIfAbsent(word, k -> new BitSet()).set(item));
  }

  /** The items whose patterns can match somewhere in the sentence, in their order. */
  public List<T> in(SentenceView view) {
    BitSet candidates = (BitSet) always.clone();
    view.classes().stream()
        .mapToObj(byClass::get)
        .filter(found -> found != null)
        .forEach(candidates::or);
    for (String form : view.forms()) {
      BitSet found = byWord.get(form);
      if (found != null) {
        candidates.or(found);
      }
    }
    BitSet met = new BitSet(needs.size());
    BitSet unmet = new BitSet(needs.size());
    List<T> matching = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (hasAll(view, needed[i], met, unmet)) {
        matching.add(items.get(i));
      }
    }
    return matching;
  }

  private boolean hasAll(SentenceView view, int[] places, BitSet met, BitSet unmet) {
    for (int place : places) {
      if (unmet.get(place)) {
        return false;
      }
      if (!met.get(place)) {
        boolean has = needs.get(place).isMet(view);
        (has ? met : unmet).set(place);
        if (!has) {
          return false;
        }
      }
    }
    return true;
  }
}
