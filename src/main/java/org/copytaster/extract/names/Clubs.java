package org.copytaster.extract.names;

import org.copytaster.document.Category;
import org.copytaster.value.EntityType;

/** Cities that stand for their clubs in the results of matches: {@code Valencia 1 Cadiz 0}. */
final class Clubs {

  private static final int SPORTING = 3;
  private static final int MOST_DIGITS = 2;

  private final Story story;
  private final Names chosen;

  Clubs(Story story, Names chosen) {
    this.story = story;
    this.chosen = chosen;
  }

  void apply() {
    int sport = 0;
    for (int i = 0; i < story.size(); i++) {
      sport += story.is("sport", i) ? 1 : 0;
    }
    for (Draft draft : chosen.all()) {
      boolean city =
          draft.type() == EntityType.PLACE && draft.kind().filter("city"::equals).isPresent();
      if (city && sport >= SPORTING && plays(draft)) {
        chosen.put(
            Draft.of(draft.start(), draft.end(), EntityType.ORGANIZATION, draft.rank(), "match")
                .kind("sport"));
      }
    }
  }

  private boolean plays(Draft draft) {
    int next = draft.end();
    boolean against =
        story.is("versus", next) && story.sameSentence(next, next + 1) && story.capital(next + 1)
            || story.is("versus", draft.start() - 1);
    boolean scores =
        story.sameSentence(draft.start(), next)
            && story.token(next).is(Category.NUM)
            && story.form(next).length() <= MOST_DIGITS
            && (!story.sameSentence(next, next + 1)
                || story.capital(next + 1)
                || story.form(next + 1).equals("("));
    return against && story.sameSentence(draft.start(), next - 1) || scores;
  }
}
