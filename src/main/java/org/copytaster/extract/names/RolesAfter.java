package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Finds title phrases after the names of people. */
final class RolesAfter {

  private static final int FARTHEST = 24;

  private final NameWords names;
  private final Story story;
  private final NameMap map;

  RolesAfter(NameWords names, Story story, NameMap map) {
    this.names = names;
    this.story = story;
    this.map = map;
  }

  /** {@code X, a spokesman for the ministry}; {@code X, who is also information minister}. */
  List<RolePhrase> after(Span person) {
    List<RolePhrase> roles = new ArrayList<>();
    int i = person.end();
    if (!story.sameSentence(person.start(), i)) {
      return roles;
    }
    boolean apposition = story.form(i).equals(",") || story.form(i).equals("(");
    boolean past = false;
    if (apposition) {
      i++;
      if (story.sameSentence(person.start(), i + 1)
          && story.token(i).is(Category.NUM)
          && story.form(i + 1).equals(",")) {
        i += 2;
      }
    }
    int linked = linked(i, person.start(), apposition);
    if (linked > i) {
      past = story.is("past-link", linked - 1) || story.is("past-link", linked - 2);
      i = linked;
    } else if (!apposition) {
      return roles;
    }
    Optional<RolePhrase> role = starting(i, person.start(), past);
    while (role.isPresent()) {
      roles.add(role.get());
      int next = role.get().tokens().end();
      boolean more =
          story.sameSentence(next, person.start()) && story.token(next).is(Category.CONJ);
      role = more ? starting(next + 1, person.start(), past) : Optional.empty();
    }
    return roles;
  }

  /** The position after {@code who is}, {@code was}, {@code became}; {@code from} without one. */
  private int linked(int from, int anchor, boolean apposition) {
    int i = from;
    if (apposition && story.is("who", i)) {
      i++;
    } else if (apposition) {
      return from;
    }
    int end = story.phraseFrom("role-link", i);
    if (end == i || !story.sameSentence(end, anchor)) {
      return from;
    }
    while (story.sameSentence(end, anchor) && story.token(end).is(Category.ADV)) {
      end++;
    }
    if (story.is("as", end)) {
      end++;
    }
    return end;
  }

  /** A title phrase that begins at {@code from}, its article first. */
  private Optional<RolePhrase> starting(int from, int anchor, boolean past) {
    int start = from;
    while (story.sameSentence(start, anchor)
        && (story.token(start).is(Category.DET)
            || story.is("possessive-pronouns", start)
            || story.token(start).is(Category.ADV) && !isStatus(start))) {
      start++;
    }
    Optional<NameMap.Named> owner = Optional.empty();
    int i = start;
    while (story.sameSentence(i, anchor) && i - start < FARTHEST) {
      if (map.is(i, EntityType.PERSON)) {
        return Optional.empty();
      }
      int end = story.phraseFrom("person-title", i);
      if (end > i && !continued(end, anchor)) {
        int to = tail(end, anchor);
        return Optional.of(
            new RolePhrase(new Span(start, to), end - 1, owner, past, "title-after"));
      }
      Category category = story.token(i).category();
      if (story.is("possessive", i)) {
        owner = map.at(i - 1);
        start = i + 1;
        i++;
      } else if (map.at(i).isPresent()) {
        i = map.at(i).get().tokens().end();
      } else if (category == Category.NOUN
          || category == Category.PROPN
          || category == Category.ADJ
          || category == Category.PART
          || story.joins(i)
          || category == Category.NUM
          || category == Category.CONJ) {
        i++;
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the noun phrase goes on, so that the title is not its head. */
  private boolean continued(int end, int anchor) {
    return story.sameSentence(end, anchor)
        && (story.token(end).is(Category.NOUN)
            || story.proper(end) && !map.is(end, EntityType.PERSON)
            || story.joins(end)
            || story.is("possessive", end));
  }

  /**
   * The end of {@code of the country}, {@code for the Interior Ministry in Balkh} after a title.
   */
  private int tail(int from, int anchor) {
    int end = from;
    int prepositions = 0;
    while (story.sameSentence(end, anchor) && story.is("role-of", end) && prepositions < 2) {
      if (prepositions == 1 && !story.is("of", end)) {
        break;
      }
      int phrase = nounPhrase(end + 1, anchor);
      if (phrase == end + 1) {
        break;
      }
      end = phrase;
      prepositions++;
    }
    return end;
  }

  private int nounPhrase(int from, int anchor) {
    int i = from;
    int end = from;
    while (story.sameSentence(i, anchor)) {
      Optional<NameMap.Named> name = map.at(i);
      if (name.isPresent()) {
        i = name.get().tokens().end();
        end = i;
        continue;
      }
      Category category = story.token(i).category();
      if (category == Category.NOUN || category == Category.PROPN) {
        i++;
        end = i;
      } else if (category == Category.DET
          || category == Category.ADJ
          || category == Category.NUM
          || story.is("possessive-pronouns", i)
          || story.joins(i)
          || story.is("possessive", i)
          || category == Category.CONJ && end == i && map.at(i + 1).isEmpty()
          || category == Category.PART && end < i) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isStatus(int i) {
    return names.status(story.form(i)).isPresent();
  }
}
