package org.copytaster.extract.names;

import org.copytaster.document.Category;
import org.copytaster.value.EntityType;

/**
 * People that the tagger took for places, with an age behind the name: {@code Milan Brandt, 34}.
 */
final class PersonGuesses {

  private static final int DIGITS = 2;

  private final NameWords names;
  private final Story story;
  private final Names chosen;

  PersonGuesses(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  void apply() {
    for (Draft draft : chosen.all()) {
      int first = draft.start();
      int last = first + 1;
      boolean place = draft.type() == EntityType.PLACE && draft.rank() < HeadedNames.RANK;
      if (place
          && story.runFrom(first) == last + 1
          && !story.joins(last)
          && (draft.size() == 1 ? chosen.at(last).isEmpty() : draft.entry().isEmpty())
          && names.head(story.form(last)).isEmpty()
          && aged(last + 1)) {
        chosen.put(Draft.of(first, last + 1, EntityType.PERSON, PartyContext.LIKELY, "aged"));
      }
    }
  }

  /** {@code , 34,}: no distance, since no noun follows. */
  private boolean aged(int comma) {
    return story.sameSentence(comma - 1, comma + 2)
        && story.form(comma).equals(",")
        && story.token(comma + 1).is(Category.NUM)
        && story.form(comma + 1).length() == DIGITS
        && story.token(comma + 2).is(Category.PUNCT)
        && !story.joins(comma + 2);
  }
}
