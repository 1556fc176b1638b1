package org.copytaster.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.evaluate.Finding.Context;
import org.copytaster.evaluate.GoldStory.GoldFigure;
import org.copytaster.evaluate.Measure.Level;

/** Pairs the figures of one story with its gold, and counts. */
final class StoryScorer {

  /** The flags that are judged, in the order of reports. */
  static final List<String> FLAGS = List.of("asserted", "event", "subset", "of", "by");

  private final Set<String> kindsWithHolder;
  private final GoldStory gold;
  private final String text;
  private final Tally tally = new Tally();
  private final List<Finding> findings = new ArrayList<>();

  private StoryScorer(Set<String> kindsWithHolder, GoldStory gold, String text) {
    this.kindsWithHolder = kindsWithHolder;
    this.gold = gold;
    this.text = text;
  }

  /**
   * The score of one story.
   *
   * @param text the story, for the context of differences; empty where there is none
   * @param found figures of known kinds only
   */
  static StoryScore score(
      Set<String> kindsWithHolder, GoldStory gold, String text, List<Stated> found) {
    return new StoryScorer(kindsWithHolder, gold, text).score(found);
  }

  private StoryScore score(List<Stated> found) {
    Map<Integer, Integer> pairs = Alignment.of(gold.figures(), found);
    Set<Integer> onOptional = new HashSet<>();
    for (int i = 0; i < gold.figures().size(); i++) {
      GoldFigure expected = gold.figures().get(i);
      Optional<Integer> pair = Optional.ofNullable(pairs.get(i));
      if (expected.optional()) {
        pair.ifPresent(onOptional::add);
      } else {
        count(expected.figure().kind(), 0, 1);
        if (pair.isPresent()) {
          judge(expected, found.get(pair.get()));
        } else {
          differ(Optional.of(expected.figure()), Optional.empty());
        }
      }
    }
    Set<Integer> paired = Set.copyOf(pairs.values());
    for (int j = 0; j < found.size(); j++) {
      if (!onOptional.contains(j)) {
        count(found.get(j).kind(), 1, 0);
      }
      if (!paired.contains(j)) {
        differ(Optional.empty(), Optional.of(found.get(j)));
      }
    }
    findings.sort(Comparator.comparingInt(finding -> finding.figure().start()));
    return new StoryScore(tally, findings);
  }

  private void count(String kind, int found, int expected) {
    tally.addFigure(Level.DETECTION, kind, new Counts(0, found, expected));
    tally.addFigure(Level.FULL, kind, new Counts(0, found, expected));
  }

  private void judge(GoldFigure gold, Stated found) {
    Stated expected = gold.figure();
    Counts right = new Counts(1, 0, 0);
    tally.addFigure(Level.DETECTION, expected.kind(), right);
    if (Agreement.sameQuantity(expected, found)) {
      tally.addFigure(Level.FULL, expected.kind(), right);
    } else {
      differ(Optional.of(expected), Optional.of(found));
    }
    flag(gold, "asserted", expected.asserted() == found.asserted());
    flag(gold, "event", expected.event().equals(found.event()));
    flag(gold, "subset", expected.subset() == found.subset());
    if (kindsWithHolder.contains(expected.kind()) && !expected.of().orElse("").isEmpty()) {
      flag(gold, "of", Agreement.sameHolder(expected, found));
    }
    flag(gold, "by", Agreement.sameSource(expected, found));
  }

  private void flag(GoldFigure gold, String flag, boolean right) {
    if (!gold.disputed().contains(flag)) {
      tally.add(new Measure(Level.FLAG, flag), new Counts(right ? 1 : 0, 1, 1));
    }
  }

  private void differ(Optional<Stated> expected, Optional<Stated> found) {
    Stated shown = expected.or(() -> found).orElseThrow();
    findings.add(new Finding(gold.id(), expected, found, Context.of(text, shown)));
  }
}
