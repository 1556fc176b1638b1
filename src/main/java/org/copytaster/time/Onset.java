package org.copytaster.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a pattern can begin with, so that most rules need not be tried. Its forms are those of
 * {@link #form}.
 *
 * @param forms of the first piece it takes; for each those of the second, {@link #END} if it can be
 *     all there is
 * @param none whether it can take nothing
 */
record Onset(Map<String, Set<String>> forms, boolean none) {

  static final Onset NOTHING = new Onset(Map.of(), true);

  /** Stands for every number in digits. */
  static final String DIGITS = "#";

  static final String END = "";

  private static final Set<String> ONE = Set.of(END);

  static String form(Scan.Piece piece) {
    return piece.sort() == Scan.Sort.NUMBER ? DIGITS : piece.form();
  }

  private static String form(String written) {
    return Character.isDigit(written.charAt(0)) ? DIGITS : written;
  }

  /** That of a phrase. */
  static Onset of(List<String> phrase) {
    Set<String> second = phrase.size() == 1 ? ONE : Set.of(form(phrase.get(1)));
    return new Onset(Map.of(form(phrase.get(0)), second), false);
  }

  /** That of a choice. */
  static Onset either(Iterable<Onset> all) {
    Map<String, Set<String>> forms = new HashMap<>();
    boolean none = false;
    for (Onset onset : all) {
      onset.forms().forEach((first, second) -> add(forms, first, second));
      none |= onset.none();
    }
    return new Onset(forms, none);
  }

  private static void add(Map<String, Set<String>> forms, String first, Set<String> second) {
    forms.merge(first, second, Onset::union);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    if (some == others) {
      return some;
    }
    Set<String> union = new HashSet<>(some);
    union.addAll(others);
    return union;
  }

  /** That of this and then another. */
  Onset then(Onset next) {
    if (forms.isEmpty()) {
      return none ? next : this;
    }
    // most first forms share one set of second forms, which need be made but once
    Map<Set<String>, Set<String>> behind = new IdentityHashMap<>();
    Map<String, Set<String>> both = new HashMap<>();
    forms.forEach((first, second) -> both.put(first, behind.computeIfAbsent(second, next::behind)));
    if (none) {
      next.forms().forEach((first, second) -> add(both, first, second));
    }
    return new Onset(both, none && next.none());
  }

  /** What can stand second where the element before can be all that comes first. */
  private Set<String> behind(Set<String> before) {
    if (!before.contains(END)) {
      return before;
    }
    Set<String> second = union(before, forms.keySet());
    if (!none) {
      second.remove(END);
    }
    return second;
  }

  /** That of what may also be left out. */
  Onset orNothing() {
    return new Onset(forms, true);
  }
}
