package org.copytaster.extract.names;

import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Finds title phrases before the names of people. */
final class RolesBefore {

  private static final int FARTHEST = 24;

  private final NameWords names;
  private final Story story;
  private final NameMap map;

  RolesBefore(NameWords names, Story story, NameMap map) {
    this.names = names;
    this.story = story;
    this.map = map;
  }

  /** {@code UN Secretary-General Antonio Guterres}. */
  Optional<RolePhrase> before(Span person) {
    int end = person.start();
    if (story.sameSentence(end - 1, end) && story.is("honorific", end - 1)) {
      end--;
    }
    Optional<RolePhrase> title = ending(end, person.start(), "title-before");
    return title.isPresent() ? title : office(end, person.start());
  }

  /** {@code Council of Europe Commissioner for Human Rights X}: with what the office is for. */
  private Optional<RolePhrase> office(int end, int anchor) {
    int i = end;
    while (story.sameSentence(i - 1, anchor)
        && end - i < FARTHEST
        && (story.capital(i - 1)
            || i < end
                && story.capital(i - 2)
                && (story.is("name-and", i - 1) || story.joins(i - 1)))
        && !map.is(i - 1, EntityType.PERSON)
        && story.phraseUntil("person-title", i) == i) {
      i--;
    }
    int link = story.is("article", i - 1) ? i - 2 : i - 1;
    int title = story.phraseUntil("person-title", link);
    if (i == end
        || title == link
        || !story.sameSentence(link - 1, anchor)
        || !story.is("office-of", link)
        || !story.capital(link - 1)) {
      return Optional.empty();
    }
    int start = modifiers(title);
    return Optional.of(
        new RolePhrase(new Span(start, end), link - 1, owner(start), false, "office-before"));
  }

  /** Whether the word is a plural: its form is not the one a dictionary has. */
  private boolean plural(int i) {
    return !story.token(i).lemma().equalsIgnoreCase(story.token(i).text());
  }

  private Optional<RolePhrase> ending(int end, int anchor, String rule) {
    if (!story.sameSentence(end - 1, anchor)) {
      return Optional.empty();
    }
    int title = story.phraseUntil("person-title", end);
    if (title == end || map.is(end - 1, EntityType.PERSON)) {
      return Optional.empty();
    }
    int start = modifiers(title);
    return Optional.of(new RolePhrase(new Span(start, end), end - 1, owner(start), false, rule));
  }

  /** The start of the words before a title that belong to it. */
  private int modifiers(int title) {
    int start = title;
    int best = title;
    while (story.sameSentence(start - 1, title)) {
      int i = start - 1;
      Optional<NameMap.Named> name = map.at(i);
      if (name.isPresent()) {
        if (name.get().is(EntityType.PERSON)
            || !story.sameSentence(name.get().tokens().start(), i)) {
          break;
        }
        start = name.get().tokens().start();
        best = start;
        continue;
      }
      Category category = story.token(i).category();
      boolean title2 = story.phraseUntil("person-title", start) < start;
      if (story.is("kin", i) || story.is("calendar", i)) {
        break;
      }
      if (category == Category.NOUN || category == Category.PROPN || title2 || isStatus(i)) {
        start = title2 ? story.phraseUntil("person-title", start) : i;
        best = start;
      } else if (category == Category.ADJ
          || category == Category.PART && start < title
          || story.joins(i)
          || story.is("stance", i)
          || isStatus(i)) {
        start = i;
        if (category == Category.ADJ && !story.joins(i - 1)) {
          best = start;
        }
      } else if ((story.is("name-and", i) && !story.form(i).equals(",") || story.joins(i))
          && start < title
          && story.sameSentence(i - 1, title)
          && (story.token(i - 1).is(Category.NOUN) || story.proper(i - 1) || isStatus(i - 1))) {
        start = i;
      } else {
        break;
      }
    }
    while (best < title && story.token(best).is(Category.PUNCT)) {
      best++;
    }
    return best;
  }

  private boolean isStatus(int i) {
    return names.status(story.form(i)).isPresent();
  }

  private Optional<NameMap.Named> owner(int start) {
    return story.is("possessive", start - 1) ? map.at(start - 2) : Optional.empty();
  }

  /** {@code the former leader of the country, Almazbek Atambayev,}. */
  Optional<RolePhrase> introducing(Span person) {
    int comma = person.start() - 1;
    boolean closed =
        person.end() == story.size()
            || !story.sameSentence(person.start(), person.end())
            || story.token(person.end()).is(Category.PUNCT)
            || story.is("possessive", person.end());
    if (!closed || !story.sameSentence(comma, person.start()) || !story.form(comma).equals(",")) {
      return Optional.empty();
    }
    for (int i = comma; i > 0 && comma - i < FARTHEST && story.sameSentence(i - 1, comma); i--) {
      int previous = i - 1;
      boolean stop =
          story.token(previous).is(Category.VERB)
              || story.token(previous).is(Category.PUNCT) && !story.joins(previous)
              || map.is(previous, EntityType.PERSON);
      if (stop) {
        return Optional.empty();
      }
      int title = story.phraseUntil("person-title", i);
      boolean whole = i == comma || story.is("role-of", i);
      if (title < i && whole && !map.at(i - 1).isPresent()) {
        int start = modifiers(title);
        boolean noun = i == comma && start == title && !introduced(start);
        if (noun || plural(i - 1)) {
          return Optional.empty();
        }
        return Optional.of(
            new RolePhrase(
                new Span(start, comma), i - 1, owner(start), false, "title-introducing"));
      }
    }
    return Optional.empty();
  }

  private boolean introduced(int start) {
    return start > 0
        && story.sameSentence(start - 1, start)
        && (story.token(start - 1).is(Category.DET)
            || story.token(start - 1).is(Category.PRON)
            || story.is("possessive", start - 1));
  }
}
