package org.copytaster.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copytaster.value.FigureKind;

/**
 * Compares records with gold: reads the gold whole and the records one by one, and keeps of each
 * story only its score.
 */
public final class Evaluator {

  private final Map<String, GoldStory> gold;
  private final Set<String> kindsWithHolder;
  private final Checks checks;
  private final Map<String, StoryScore> scores = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private Optional<String> firstOther = Optional.empty();
  private int others;

  private Evaluator(Collection<FigureKind> kinds, Map<String, GoldStory> gold) {
    this.gold = gold;
    this.kindsWithHolder = ids(kinds.stream().filter(FigureKind::hasHolder).toList());
    this.checks = new Checks(ids(kinds));
  }

  private static Set<String> ids(Collection<FigureKind> kinds) {
    return kinds.stream().map(FigureKind::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What the figures of {@code kinds} in {@code records} are worth against {@code gold}.
   *
   * @throws BadInputException if one of the inputs is not what it should be
   * @throws IOException if one of the inputs cannot be read
   */
  public static Evaluation evaluate(Collection<FigureKind> kinds, Input records, Input gold)
      throws IOException, BadInputException {
    Evaluator evaluator = new Evaluator(kinds, GoldReader.read(gold));
    evaluator.gold.values().forEach(evaluator.checks::gold);
    JsonLines.read(records, evaluator::take);
    return evaluator.evaluation();
  }

  private void take(Fields line) throws BadInputException {
    String id = FoundStory.id(line);
    FoundStory found = FoundStory.of(line);
    GoldStory story = gold.get(id);
    if (story == null) {
      others++;
      firstOther = firstOther.or(() -> Optional.of(id));
      return;
    }
    String before = places.put(id, line.where());
    if (before != null) {
      checks.twice(id, before, line.where());
    }
    if (found.failed()) {
      failed.add(id);
    } else {
      failed.remove(id);
    }
    checks.places(story, found);
    List<Stated> figures = checks.known(story, found);
    scores.put(id, StoryScorer.score(kindsWithHolder, story, found.text(), figures));
  }

  private Evaluation evaluation() {
    List<StoryScore> inOrder = new ArrayList<>();
    Map<String, String> without = new LinkedHashMap<>();
    for (GoldStory story : gold.values()) {
      StoryScore score = scores.get(story.id());
      if (score == null) {
        without.put(story.id(), "no record");
        score = StoryScorer.score(kindsWithHolder, story, "", List.of());
      } else if (failed.contains(story.id())) {
        without.put(story.id(), "failed");
      }
      inOrder.add(score);
    }
    List<String> notices = new ArrayList<>(checks.sentences());
    if (scores.isEmpty()) {
      notices.add(
          "no record is of a story of the gold: an id is the last part of source.uri without its"
              + " ending, "
              + firstOther.orElse("")
              + " in the first record and "
              + gold.keySet().iterator().next()
              + " in the gold; give the stories the gold's ids.");
    }
    return Evaluation.of(inOrder, without, others, notices);
  }
}
