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
  private final Function<T, Pattern> pattern;
  private final BitSet always = new BitSet();
  private final Map<Integer, BitSet> byClass = new HashMap<>();
  private final Map<String, BitSet> byWord = new HashMap<>();

  /**
   * @param items what has a pattern each
   */
  public PatternIndex(List<T> items, Function<T, Pattern> pattern) {
    this.items = List.copyOf(items);
    this.pattern = pattern;
    for (int i = 0; i < items.size(); i++) {
      add(i, pattern.apply(items.get(i)).rarest());
    }
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
    List<T> matching = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (pattern.apply(items.get(i)).canMatch(view)) {
        matching.add(items.get(i));
      }
    }
    return matching;
  }
}
