package org.copytaster.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.evaluate.Finding.Context;
import org.copytaster.evaluate.GoldStory.GoldFigure;

/** Looks for what lets the numbers be computed and yet makes them mean little. */
final class Checks {

  private static final String SAME_TEXTS =
      "see that gold and records are of the same texts and count code points of article.text";
  private static final String OWN_KINDS = "name the folder of your own kinds with --models";

  private static final Notices.Sort UNKNOWN_GOLD =
      new Notices.Sort("figures of the gold of an unknown kind, counted as missed", OWN_KINDS);
  private static final Notices.Sort UNKNOWN_FOUND =
      new Notices.Sort("figures of the records of an unknown kind, not counted", OWN_KINDS);
  private static final Notices.Sort OUTSIDE_GOLD =
      new Notices.Sort("figures of the gold outside the record's text", SAME_TEXTS);
  private static final Notices.Sort OUTSIDE_FOUND =
      new Notices.Sort("figures of the records outside their text", SAME_TEXTS);
  private static final Notices.Sort OTHER_WORDS_GOLD =
      new Notices.Sort("figures of the gold that quote other words than their place", SAME_TEXTS);
  private static final Notices.Sort OTHER_WORDS_FOUND =
      new Notices.Sort(
          "figures of the records that quote other words than their place", SAME_TEXTS);
  private static final Notices.Sort TWICE =
      new Notices.Sort(
          "records of a story that has one already, of which the last counts",
          "leave one record of each story");

  private final Set<String> kinds;
  private final Notices notices = new Notices();

  Checks(Set<String> kinds) {
    this.kinds = kinds;
  }

  List<String> sentences() {
    return notices.sentences();
  }

  void gold(GoldStory story) {
    for (GoldFigure figure : story.figures()) {
      if (!kinds.contains(figure.figure().kind())) {
        notices.add(UNKNOWN_GOLD, figure.figure().kind() + " in " + story.id());
      }
    }
  }

  void twice(String id, String before, String now) {
    notices.add(TWICE, id + " in " + before + " and " + now);
  }

  /** The figures whose kinds are known. */
  List<Stated> known(GoldStory story, FoundStory found) {
    List<Stated> known = new ArrayList<>();
    for (Stated figure : found.figures()) {
      if (kinds.contains(figure.kind())) {
        known.add(figure);
      } else {
        notices.add(UNKNOWN_FOUND, figure.kind() + " in " + story.id());
      }
    }
    return known;
  }

  /** Whether all figures stand where they say, if there is a text to look them up in. */
  void places(GoldStory story, FoundStory found) {
    if (found.failed()) {
      return;
    }
    for (GoldFigure figure : story.figures()) {
      place(story.id(), found.text(), figure.figure(), OUTSIDE_GOLD, OTHER_WORDS_GOLD);
    }
    for (Stated figure : found.figures()) {
      place(story.id(), found.text(), figure, OUTSIDE_FOUND, OTHER_WORDS_FOUND);
    }
  }

  private void place(
      String id, String text, Stated figure, Notices.Sort outside, Notices.Sort otherWords) {
    String where = id + " at " + figure.start() + "-" + figure.end();
    Optional<Context> context = Context.of(text, figure);
    if (context.isEmpty()) {
      notices.add(outside, where);
    } else if (!figure.text().isEmpty() && !context.get().figure().equals(figure.text())) {
      notices.add(
          otherWords,
          where + ", \"" + figure.text() + "\" where \"" + context.get().figure() + "\" stands");
    }
  }
}
