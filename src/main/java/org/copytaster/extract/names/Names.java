package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.Span;

/** The drafts of a story that stand: no two overlap, the higher rank and then the longer won. */
final class Names {

  private final Draft[] at;

  private Names(int tokens) {
    this.at = new Draft[tokens];
  }

  static Names choose(int tokens, List<Draft> drafts) {
    Names names = new Names(tokens);
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(
        Comparator.comparingInt(Draft::rank)
            .thenComparingInt(Draft::size)
            .thenComparing(draft -> draft.entry().isPresent())
            .reversed()
            .thenComparingInt(Draft::start));
    for (Draft draft : sorted) {
      if (names.isFree(draft.start(), draft.end())) {
        names.put(draft);
      }
    }
    return names;
  }

  boolean isFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (at[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Puts a draft where all is free, or in the place of others that it covers. */
  void put(Draft draft) {
    for (int i = draft.start(); i < draft.end(); i++) {
      remove(i);
      at[i] = draft;
    }
  }

  void remove(int token) {
    Draft old = at[token];
    if (old != null) {
      for (int i = old.start(); i < old.end(); i++) {
        at[i] = null;
      }
    }
  }

  /** Removes all that lies in a range of tokens: the words of a translation are no names. */
  void clear(Span tokens) {
    for (int i = tokens.start(); i < tokens.end(); i++) {
      remove(i);
    }
  }

  Optional<Draft> at(int token) {
    return token < 0 || token >= at.length ? Optional.empty() : Optional.ofNullable(at[token]);
  }

  /** The draft whose last token stands before {@code end}. */
  Optional<Draft> endingAt(int end) {
    return at(end - 1).filter(draft -> draft.end() == end);
  }

  Optional<Draft> startingAt(int start) {
    return at(start).filter(draft -> draft.start() == start);
  }

  /** All of them, in the order of the text. */
  List<Draft> all() {
    List<Draft> all = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      if (at[i] != null && at[i].start() == i) {
        all.add(at[i]);
      }
    }
    return all;
  }
}
