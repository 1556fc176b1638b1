package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Mention;
import org.copytaster.value.Span;

/** The figures of a story so far that have a holder. */
final class Held {

  private final String text;
  private final List<Mention.Figure> figures = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  Held(String text) {
    this.text = text;
  }

  void add(Mention.Figure figure) {
    if (figure.of().isPresent() || figure.option().isPresent()) {
      figures.add(figure);
      figure.of().ifPresent(of -> keys.add(HolderStory.key(of.in(text))));
    }
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
