package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.pattern.SentenceView;

/**
 * What a story speaks of at a sentence: {@code poll}, {@code vote} or another mode that rules name.
 *
 * <p>A story is of the mode that most of its sentences with strong or {@code main} words speak of.
 * Strong words in a sentence switch from it to the end of the paragraph. A story without strong
 * words is of the mode of its first {@code soft} ones, and one without these of the mode of the
 * first {@code weak} line of which it has a word; the word class {@code -} stands for any story.
 * The file modes.tsv.
 */
final class Modes {

  /** In sentences: how long a mode holds without its words. */
  private static final int HOLDS = 12;

  /** How many sentences with {@code main} words weigh as much as one with strong words. */
  private static final int STRONG = 2;

  /**
   * A mode at a sentence.
   *
   * @param firm whether the story's strong words set it, not only words of the sentence itself
   */
  record Mode(String name, boolean firm) {}

  private record Switch(String mode, Optional<Integer> wordClass, boolean wholeStory) {

    boolean fits(SentenceView view) {
      return wordClass.map(view::has).orElse(true);
    }
  }

  private final List<Switch> strong = new ArrayList<>();
  private final List<Switch> soft = new ArrayList<>();
  private final List<Switch> main = new ArrayList<>();
  private final List<Switch> weak = new ArrayList<>();

  Modes(LanguagePack pack) {
    pack.find("modes.tsv").ifPresent(file -> file.rows().forEach(row -> read(row, pack)));
  }

  private void read(Row row, LanguagePack pack) {
    String name = row.field(1, "word class");
    Optional<Integer> wordClass =
        name.equals("-")
            ? Optional.empty()
            : Optional.of(
                pack.words()
                    .id(name)
                    .orElseThrow(() -> row.error("there is no words/" + name + ".txt")));
    String strength = row.field(2, "strength");
    Switch read = new Switch(row.field(0, "mode"), wordClass, strength.equals("story"));
    switch (strength) {
      case "strong" -> strong.add(read);
      case "soft" -> soft.add(read);
      case "weak", "story" -> weak.add(read);
      case "main" -> main.add(read);
      default -> throw row.error("a mode's words are strong, soft, main, weak or story");
    }
  }

  /** The mode at each sentence; before the first switch, that of the first switch. */
  List<Mode> of(List<SentenceView> views) {
    Optional<Switch> first = first(strong, views).or(() -> first(soft, views));
    String main = mostly(views).or(() -> first.map(Switch::mode)).orElse("");
    String mode = main;
    List<Mode> found = new ArrayList<>();
    List<Switch> rest =
        weak.stream().filter(s -> !s.wholeStory() || views.stream().anyMatch(s::fits)).toList();
    int since = 0;
    int paragraph = -1;
    for (SentenceView view : views) {
      Optional<Switch> here = first(strong, List.of(view));
      since = here.isPresent() ? 0 : since + 1;
      mode = view.sentence().paragraph() == paragraph ? mode : main;
      paragraph = view.sentence().paragraph();
      mode = here.map(Switch::mode).orElse(mode);
      boolean holds = first.isPresent() && since <= HOLDS;
      found.add(new Mode(holds ? mode : weakly(rest, view), holds));
    }
    return found;
  }

  /** The mode that most sentences with strong words switch to; of two as frequent the first. */
  private Optional<String> mostly(List<SentenceView> views) {
    Map<String, Integer> sentences = new LinkedHashMap<>();
    for (SentenceView view : views) {
      Optional<Switch> here = first(strong, List.of(view));
      int weight = here.isPresent() ? STRONG : 1;
      here.or(() -> first(soft, List.of(view)))
          .or(() -> first(main, List.of(view)))
          .ifPresent(s -> sentences.merge(s.mode(), weight, Integer::sum));
    }
    return sentences.entrySet().stream()
        .reduce((one, two) -> two.getValue() > one.getValue() ? two : one)
        .map(Map.Entry::getKey);
  }

  private static String weakly(List<Switch> weak, SentenceView view) {
    return weak.stream()
        .filter(s -> s.wholeStory() || s.fits(view))
        .map(Switch::mode)
        .findFirst()
        .orElse("");
  }

  /** What the first sentence switches to that switches: the first line whose words it has. */
  private static Optional<Switch> first(List<Switch> switches, List<SentenceView> views) {
    return views.stream()
        .flatMap(view -> switches.stream().filter(s -> s.fits(view)).limit(1))
        .findFirst();
  }
}
