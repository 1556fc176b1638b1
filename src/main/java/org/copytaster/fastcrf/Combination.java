package org.copytaster.fastcrf;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several models as one, as CoreNLP's ClassifierCombiner joins them: each adds the labels that no
 * model before it has, where those before it found nothing.
 */
public final class Combination {

  private final List<FastCrf> models;
  private final List<Set<String>> added;
  private final Optional<Set<String>> wanted;

  private Combination(List<FastCrf> models, Optional<Set<String>> wanted) {
    this.models = List.copyOf(models);
    this.wanted = wanted;
    Set<String> seen = new HashSet<>();
    List<Set<String>> labels = new ArrayList<>();
    for (FastCrf model : models) {
      Set<String> mine = new HashSet<>(model.classes());
      mine.removeAll(seen);
      seen.addAll(mine);
      labels.add(Set.copyOf(mine));
    }
    this.added = List.copyOf(labels);
  }

  public static Combination of(List<FastCrf> models) {
    return new Combination(models, Optional.empty());
  }

  /**
   * Reads gzipped models off the class path at the same time; what they have in common is kept
   * once.
   *
   * @throws UncheckedIOException if one is missing or cannot be read
   */
  public static Combination ofResources(List<String> names) {
    return of(names.parallelStream().map(FastCrf::ofResource).toList());
  }

  /**
   * The same with all labels but these replaced by that of no name; a model that could only have
   * stood in the way of one of them is not asked where it cannot.
   */
  public Combination only(Set<String> labels) {
    return new Combination(models, Optional.of(Set.copyOf(labels)));
  }

  /** The label of each word of a sentence; see {@link FastCrf#label}. */
  public List<String> label(List<String> sentence, List<String> tags) {
    List<List<String>> found = new ArrayList<>();
    for (int i = 0; i < models.size(); i++) {
      found.add(i == 0 || adds(i) ? models.get(i).label(sentence, tags) : List.of());
    }
    String none = models.get(0).background();
    List<String> labels = new ArrayList<>(found.get(0));
    for (int i = 1; i < models.size(); i++) {
      if (adds(i)) {
        merge(labels, found.get(i), added.get(i), none);
      } else if (laterAdds(labels, found, i, none)) {
        merge(labels, models.get(i).label(sentence, tags), added.get(i), none);
      }
    }
    wanted.ifPresent(set -> labels.replaceAll(label -> set.contains(label) ? label : none));
    return labels;
  }

  private boolean adds(int model) {
    return wanted.isEmpty() || added.get(model).stream().anyMatch(wanted.get()::contains);
  }

  private boolean laterAdds(List<String> labels, List<List<String>> found, int model, String none) {
    for (int i = model + 1; i < models.size(); i++) {
      if (adds(i) && merge(new ArrayList<>(labels), found.get(i), added.get(i), none)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything was added to {@code labels}. */
  private static boolean merge(
      List<String> labels, List<String> others, Set<String> added, String none) {
    boolean any = false;
    int start = 0;
    while (start < others.size()) {
      String label = others.get(start);
      int end = start + 1;
      while (end < others.size() && others.get(end).equals(label)) {
        end++;
      }
      List<String> place = labels.subList(start, end);
      if (added.contains(label) && place.stream().allMatch(none::equals)) {
        place.replaceAll(old -> label);
        any = true;
      }
      start = end;
    }
    return any;
  }
}
