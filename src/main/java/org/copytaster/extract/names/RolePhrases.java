package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Finds title phrases before and after the names of people. */
final class RolePhrases {

  private static final int FARTHEST = 24;

  private final NameWords names;
  private final Story story;
  private final NameMap map;

  RolePhrases(NameWords names, Story story, NameMap map) {
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
    return ending(end, person.start(), "title-before");
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
        start = i;
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
        if (noun || story.token(i - 1).tag().equals("NNS")) {
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
            || story.token(start).tag().equals("PRP$")
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
          || story.token(i).tag().equals("PRP$")
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

  /** The organization, party or place a role belongs to: in the phrase, or owning it. */
  Optional<Span> organization(RolePhrase role) {
    return named(role).map(NameMap.Named::span).or(() -> unnamed(role));
  }

  /** {@code the country} in a role phrase: who that is, is for others to say. */
  private Optional<Span> unnamed(RolePhrase role) {
    for (int i = role.head() + 1; i < role.tokens().end(); i++) {
      int end = story.phraseFrom("the-country", i);
      if (end > i && end <= role.tokens().end()) {
        return Optional.of(story.span(i, end));
      }
    }
    return Optional.empty();
  }

  private Optional<NameMap.Named> named(RolePhrase role) {
    Optional<NameMap.Named> after = firstName(role.head() + 1, role.tokens().end());
    return after
        .or(() -> firstName(role.tokens().start(), role.head()))
        .or(role::owner)
        .filter(this::institution);
  }

  private boolean institution(NameMap.Named name) {
    return !name.is(EntityType.PERSON);
  }

  private Optional<NameMap.Named> firstName(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<NameMap.Named> name = map.at(i).filter(this::institution);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The party in a role phrase: {@code Democratic Senator}, {@code leader of the BJP}. */
  Optional<NameMap.Named> party(RolePhrase role) {
    for (int i = role.tokens().start(); i < role.tokens().end(); i++) {
      if (map.is(i, EntityType.PARTY)) {
        return map.at(i);
      }
    }
    return role.owner().filter(owner -> owner.is(EntityType.PARTY));
  }

  /** The party just before the name, or after it in {@code X of the ruling BJP}. */
  Optional<NameMap.Named> partyBeside(Span person) {
    if (story.sameSentence(person.start() - 1, person.start())
        && map.is(person.start() - 1, EntityType.PARTY)) {
      return map.at(person.start() - 1);
    }
    int i = person.end();
    if (!story.sameSentence(i, person.start())
        || !story.is("of", i) && !story.form(i).equals("(")) {
      return Optional.empty();
    }
    i++;
    while (story.sameSentence(i, person.start())
        && (story.token(i).is(Category.DET) || story.is("stance", i) || story.joins(i))) {
      i++;
    }
    return map.at(i).filter(name -> name.is(EntityType.PARTY));
  }
}
