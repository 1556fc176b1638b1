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
 * first {@code weak} line of which it has a word; the word class {@code -} stands for any story. Of
 * {@code passing} words a story of another mode speaks in passing: they hold for their clause only.
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
  record Mode(String name, boolean firm, Optional<Aside> aside) {

    /** The mode of a number at a position of the sentence. */
    Mode at(int position) {
      return aside
          .filter(a -> a.covers(position))
          .map(a -> new Mode(a.name(), firm, Optional.empty()))
          .orElse(this);
    }
  }

  /** A part of a sentence, in tokens, that speaks of something else in passing. */
  record Aside(String name, int start, int end) {

    private boolean covers(int position) {
      return start <= position && position < end;
    }
  }

  /**
   * A line of the file.
   *
   * @param beside a word class of which the story must have a word, too
   */
  private record Switch(
      String mode, Optional<Integer> wordClass, boolean wholeStory, Optional<Integer> beside) {

    boolean fits(SentenceView view) {
      return wordClass.map(view::has).orElse(true);
    }
  }

  private final List<Switch> strong = new ArrayList<>();
  private final List<Switch> soft = new ArrayList<>();
  private final List<Switch> main = new ArrayList<>();
  private final List<Switch> weak = new ArrayList<>();
  private final List<Switch> passing = new ArrayList<>();
  private final Optional<Integer> asideFrom;
  private final Optional<Integer> asideUntil;

  Modes(LanguagePack pack) {
    asideFrom = pack.words().id("aside-from");
    asideUntil = pack.words().id("aside-until");
    pack.find("modes.tsv").ifPresent(file -> file.rows().forEach(row -> read(row, pack)));
  }

  private void read(Row row, LanguagePack pack) {
    Optional<Integer> wordClass = wordClass(row, row.field(1, "word class"), pack);
    String strength = row.field(2, "strength");
    Optional<Integer> beside = wordClass(row, row.fieldOr(3, "-"), pack);
    Switch read = new Switch(row.field(0, "mode"), wordClass, strength.equals("story"), beside);
    switch (strength) {
      case "strong" -> strong.add(read);
      case "soft" -> soft.add(read);
      case "weak", "story" -> weak.add(read);
      case "main" -> main.add(read);
      case "passing" -> passing.add(read);
      default -> throw row.error("a mode's words are strong, soft, main, passing, weak or story");
    }
  }

  private static Optional<Integer> wordClass(Row row, String name, LanguagePack pack) {
    return name.equals("-")
        ? Optional.empty()
        : Optional.of(
            pack.words()
                .id(name)
                .orElseThrow(() -> row.error("there is no words/" + name + ".txt")));
  }

  /** The mode at each sentence; before the first switch, that of the first switch. */
  List<Mode> of(List<SentenceView> views) {
    List<Switch> softHere = inStory(soft, views);
    Optional<Switch> first = first(strong, views).or(() -> first(softHere, views));
    String main = mostly(views, softHere).or(() -> first.map(Switch::mode)).orElse("");
    String mode = main;
    List<Mode> found = new ArrayList<>();
    List<Switch> rest =
        weak.stream().filter(s -> !s.wholeStory() || views.stream().anyMatch(s::fits)).toList();
    int since = 0;
    int paragraph = -1;
    for (SentenceView view : views) {
      Optional<Aside> aside = aside(view).filter(a -> !a.name().equals(main));
      Optional<Switch> here = strong(view, aside);
      since = here.isPresent() || aside.isPresent() ? 0 : since + 1;
      mode = view.sentence().paragraph() == paragraph ? mode : main;
      paragraph = view.sentence().paragraph();
      mode = here.map(Switch::mode).orElse(mode);
      boolean holds = first.isPresent() && since <= HOLDS;
      found.add(new Mode(holds ? mode : weakly(rest, view), holds, aside));
    }
    return found;
  }

  private static List<Switch> inStory(List<Switch> switches, List<SentenceView> views) {
    return switches.stream()
        .filter(s -> s.beside().map(c -> views.stream().anyMatch(v -> v.has(c))).orElse(true))
        .toList();
  }

  /** The strong switch of a sentence, which does not switch to what it mentions in passing. */
  private Optional<Switch> strong(SentenceView view, Optional<Aside> aside) {
    return strong.stream()
        .filter(s -> s.fits(view))
        .filter(s -> aside.filter(a -> a.name().equals(s.mode())).isEmpty())
        .findFirst();
  }

  /** What a sentence mentions in passing: from the border before the words to the one after. */
  private Optional<Aside> aside(SentenceView view) {
    for (Switch words : passing) {
      List<int[]> phrases = words.wordClass().map(view::phrases).orElse(List.of());
      if (!phrases.isEmpty()) {
        int[] phrase = phrases.get(0);
        int start = 0;
        for (int[] border : asideFrom.map(view::phrases).orElse(List.of())) {
          start = border[0] <= phrase[0] ? Math.max(start, border[0]) : start;
        }
        int end = view.size();
        for (int[] border : asideUntil.map(view::phrases).orElse(List.of())) {
          end = border[0] >= phrase[1] ? Math.min(end, border[0]) : end;
        }
        return Optional.of(new Aside(words.mode(), start, end));
      }
    }
    return Optional.empty();
  }

  /** The mode that most sentences with strong words switch to; of two as frequent the first. */
  private Optional<String> mostly(List<SentenceView> views, List<Switch> softHere) {
    Map<String, Integer> sentences = new LinkedHashMap<>();
    for (SentenceView view : views) {
      Optional<Switch> here = strong(view, aside(view));
      int weight = here.isPresent() ? STRONG : 1;
      here.or(() -> first(softHere, List.of(view)))
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
