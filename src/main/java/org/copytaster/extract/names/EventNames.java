package org.copytaster.extract.names;

import org.copytaster.document.Category;

/** Names that are only a part of an event's name: {@code the 2003 Ontario general election}. */
final class EventNames {

  private static final int FARTHEST = 8;

  private final NameWords names;
  private final Story story;
  private final Names chosen;

  EventNames(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  void drop() {
    for (Draft draft : chosen.all()) {
      if (draft.rank() < PartyContext.RANK && isEvent(draft)) {
        chosen.remove(draft.start());
      }
    }
  }

  private boolean isEvent(Draft draft) {
    boolean dated =
        story.sameSentence(draft.start(), draft.end()) && isYear(story.form(draft.end()));
    int year = dated ? draft.end() : draft.start() - 1;
    while (!dated && year >= 0 && story.sameSentence(year, draft.start()) && story.capital(year)) {
      year--;
    }
    if (!story.sameSentence(year, draft.start()) || !isYear(story.form(year))) {
      return false;
    }
    for (int i = dated ? draft.end() + 1 : draft.end();
        i < draft.end() + FARTHEST && story.sameSentence(i, year);
        i++) {
      if (story.is("event", i)) {
        return true;
      }
      if (story.token(i).is(Category.PUNCT) && !story.joins(i)
          || story.token(i).is(Category.VERB)
          || story.token(i).is(Category.PREP) && chosen.at(i).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isYear(String form) {
    return form.length() == 4 && form.chars().allMatch(Character::isDigit);
  }
}
