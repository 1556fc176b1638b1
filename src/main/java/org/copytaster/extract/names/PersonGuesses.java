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
      int end = story.runFrom(first);
      boolean other = draft.type() != EntityType.PERSON && draft.rank() < HeadedNames.RANK;
      boolean whole = end == draft.end() && draft.size() > 1 && draft.entry().isEmpty();
      boolean part = draft.size() == 1 && end == first + 2 && chosen.at(first + 1).isEmpty();
      if (other
          && (whole || part)
          && !story.joins(first + 1)
          && names.head(story.form(end - 1)).isEmpty()
          && aged(end)) {
        chosen.put(Draft.of(first, end, EntityType.PERSON, PartyContext.LIKELY, "aged"));
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
