package org.copytaster.extract.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Mention;
import org.copytaster.value.Span;

/** The figures of a story so far that have a holder. */
final class Held {

  /** How many holders are known by how long ago they were. */
  private static final int LATEST = 3;

  /** In characters: how far apart the numbers of two rivals stand. */
  private static final int BESIDE = 120;

  private final String text;
  private final List<Mention.Figure> figures = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final Map<String, String> rivals = new HashMap<>();
  private final Deque<String> latest = new ArrayDeque<>();

  Held(String text) {
    this.text = text;
  }

  void add(Mention.Figure figure) {
    if (figure.of().isPresent() || figure.option().isPresent()) {
      figure.of().ifPresent(of -> oppose(HolderStory.key(of.in(text)), figure));
      figures.add(figure);
      figure.of().ifPresent(of -> add(HolderStory.key(of.in(text))));
    }
  }

  /** Learns that two whose numbers of a kind stand beside each other are rivals. */
  private void oppose(String key, Mention.Figure figure) {
    last()
        .filter(before -> before.kind().equals(figure.kind()))
        .filter(before -> figure.span().start() - before.span().end() < BESIDE)
        .flatMap(Mention.Figure::of)
        .map(of -> HolderStory.key(of.in(text)))
        .filter(other -> !other.equals(key))
        .ifPresent(
            other -> {
              rivals.put(key, other);
              rivals.put(other, key);
            });
  }

  /** By the last words of their names: the last holders, and the rival of the very last. */
  List<String> latest() {
    List<String> keys = new ArrayList<>(latest);
    if (!keys.isEmpty()) {
      String rival = rivals.get(keys.get(0));
      if (rival != null && !keys.contains(rival)) {
        keys.add(rival);
      }
    }
    return keys;
  }

  /** Whether the last holder's number once stood beside one of somebody of that name. */
  boolean isRivalOfLast(String name) {
    return !latest.isEmpty() && HolderStory.key(name).equals(rivals.get(latest.peekFirst()));
  }

  private void add(String key) {
    keys.add(key);
    latest.remove(key);
    latest.addFirst(key);
    if (latest.size() > LATEST) {
      latest.removeLast();
    }
  }

  /** How many others have been holders since somebody of that name was one, at most three. */
  int rank(String name) {
    String key = HolderStory.key(name);
    int rank = 0;
    for (String one : latest) {
      if (one.equals(key)) {
        return rank;
      }
      rank++;
    }
    return LATEST;
  }

  Optional<Mention.Figure> last() {
    return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
  }

  /** Whether a figure is somebody's of that name. */
  boolean isHolder(String name) {
    return keys.contains(HolderStory.key(name));
  }

  /** Whether one of the last figures, those within {@code span}, is somebody's of that name. */
  boolean isHolder(String name, Span span) {
    for (int i = figures.size() - 1; i >= 0 && span.contains(figures.get(i).span()); i--) {
      if (isOf(figures.get(i), name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the figure is somebody's of that name. */
  boolean isOf(Mention.Figure figure, String name) {
    return figure.of().filter(of -> HolderStory.isSame(of.in(text), name)).isPresent();
  }

  /** The last holder by name who is not the last figure's. */
  Optional<String> rival() {
    Optional<String> last = Optional.empty();
    for (int i = figures.size() - 1; i >= 0; i--) {
      if (figures.get(i).of().isPresent()) {
        String name = figures.get(i).of().get().in(text);
        if (last.isEmpty()) {
          last = Optional.of(name);
        } else if (!HolderStory.isSame(name, last.get())) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }
}
