package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/**
 * Names of institutions and places by their head word: {@code State Committee for National
 * Security}, {@code Scottish National Party}, {@code Ala-Too square}.
 */
final class HeadedNames {

  static final int RANK = ListedNames.SURE;
  private static final int MOST = 12;

  private final NameWords names;

  HeadedNames(NameWords names) {
    this.names = names;
  }

  List<Draft> find(Story story) {
    List<Draft> found = new ArrayList<>();
    if (story.shouting()) {
      return found;
    }
    for (int i = 0; i < story.size(); i++) {
      Optional<NameWords.Head> head = names.head(story.form(i));
      if (head.isPresent() && !story.inHeadline(i)) {
        headed(story, i, head.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Draft> headed(Story story, int at, NameWords.Head head) {
    boolean capital = story.capital(at);
    if (!capital && !head.is("lower") && !head.is("after")) {
      return Optional.empty();
    }
    int start = head.is("lead") ? at : left(story, at, capital);
    if (!capital && (start == at || !story.capital(at - 1))) {
      return Optional.empty();
    }
    int end = capital ? right(story, at, head) : at + 1;
    if (capital && story.is("no-entity-head", end - 1)) {
      return Optional.empty();
    }
    if (capital && end - start == 1 && !(head.is("name") && !story.inHeadline(at))) {
      return Optional.empty();
    }
    if (capital && headFollows(story, at, end)) {
      return Optional.empty();
    }
    if (!capital) {
      return afterName(story, start, at, head);
    }
    EntityType type = type(story, at, new Span(start, end), head);
    if (type == EntityType.PLACE && insidePerson(story, start, end)) {
      return Optional.empty();
    }
    Draft draft = Draft.of(start, end, type, RANK, "headed");
    Optional<String> kind =
        winner(story, start, at).or(() -> type == head.type() ? head.kind() : Optional.empty());
    return Optional.of(
        type == EntityType.PARTY
            ? draft
            : kind.map(draft::kind)
                .orElse(type == EntityType.ORGANIZATION ? draft.kind("other") : draft));
  }

  private EntityType type(Story story, int at, Span name, NameWords.Head head) {
    if (!story.is("party-maybe", at)) {
      return head.type();
    }
    boolean named = partyName(story, name.start(), at) || partyName(story, at + 1, name.end());
    return named ? EntityType.PARTY : EntityType.ORGANIZATION;
  }

  /** The kind of a word whose kind goes before that of the head: {@code Police Department}. */
  private Optional<String> winner(Story story, int start, int at) {
    for (int i = start; i < at; i++) {
      Optional<NameWords.Head> head = names.head(story.form(i)).filter(h -> h.is("wins"));
      if (head.isPresent()) {
        return head.get().kind();
      }
    }
    return Optional.empty();
  }

  /** A capitalised name before a head word in lower case. */
  private Optional<Draft> afterName(Story story, int start, int at, NameWords.Head head) {
    if (head.type() == EntityType.PARTY) {
      return Optional.empty();
    }
    boolean demonym =
        at - start == 1
            && !head.is("nation")
            && names.gazetteer().demonym(story.text(start, at)).isPresent();
    if (demonym || insidePerson(story, start, at) || story.opens(start) && !story.proper(start)) {
      return Optional.empty();
    }
    boolean part = head.is("lower");
    if (!part && !names.gazetteer().names().get(story.text(start, at)).isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.of(start, part ? at + 1 : at, head.type(), RANK - 2, "headed-lower");
    return Optional.of(head.kind().map(draft::kind).orElse(draft));
  }

  /** Whether another head word comes later in the name, so that this one does not decide. */
  private boolean headFollows(Story story, int at, int end) {
    for (int i = at + 1; i < end && !story.is("name-link", i); i++) {
      if (names.head(story.form(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean partyName(Story story, int from, int to) {
    for (int i = from; i < to; i++) {
      if (story.is("party-name", i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean insidePerson(Story story, int start, int end) {
    return story.ner(start).equals("PERSON") && story.ner(end - 1).equals("PERSON");
  }

  private int left(Story story, int at, boolean capital) {
    String ner = story.ner(at);
    int start = at;
    while (at - start < MOST && story.sameSentence(start - 1, at)) {
      int previous = start - 1;
      boolean labelled = ner.equals("ORGANIZATION") && story.ner(previous).equals(ner);
      if (story.capital(previous) && !stops(story, previous, labelled)) {
        start = previous;
      } else if (story.joins(previous) && story.sameSentence(previous - 1, at)) {
        start = previous - 1;
      } else if (story.is("possessive", previous)
          && start < at + 1
          && (story.is("possessive-inside", previous - 1)
              || labelled && !story.is("party-plural", previous - 1))
          && story.capital(previous - 1)) {
        start = previous - 1;
      } else if (labelled
          && capital
          && story.capital(previous - 1)
          && story.is("name-link", previous)) {
        start = previous - 1;
      } else {
        break;
      }
    }
    boolean nation = !capital && names.head(story.form(at)).filter(h -> h.is("nation")).isPresent();
    while (start < at && !nation && leftOver(story, start)) {
      start++;
    }
    return start;
  }

  /** Words at the left that are capitalised for another reason than the name. */
  private boolean leftOver(Story story, int i) {
    return story.is("article", i)
        || story.token(i).is(Category.DET) && !story.ner(i).equals("ORGANIZATION")
        || story.token(i).is(Category.PREP)
        || story.token(i).is(Category.CONJ)
        || story.token(i).is(Category.PRON)
        || story.token(i).is(Category.ADV) && story.opens(i)
        || !story.token(i).isCapitalized()
        || story.opens(i)
            && story.ner(i).equals("O")
            && !story.proper(i)
            && !story.token(i).is(Category.ADJ)
            && !story.token(i).is(Category.NOUN)
        || story.ner(i).equals("MISC")
            && names.gazetteer().demonym(story.token(i).text()).isPresent();
  }

  private boolean stops(Story story, int i, boolean labelled) {
    if (labelled) {
      return false;
    }
    return story.ner(i).equals("PERSON")
        || story.is("person-title", i) && !story.is("honorific", i)
        || story.token(i).is(Category.DET);
  }

  private int right(Story story, int at, NameWords.Head head) {
    int end = at + 1;
    boolean labelled = story.ner(at).equals("ORGANIZATION");
    while (end < story.size() && story.sameSentence(at, end) && end - at < MOST) {
      boolean same = labelled && story.ner(end).equals("ORGANIZATION");
      if (end == at + 1 && story.token(end).is(Category.NUM) && story.is("numbered", at)) {
        end++;
        continue;
      }
      if (end > at + 1 && story.phraseFrom("person-title", end) > end) {
        break;
      }
      if (story.capital(end) && (same || names.head(story.form(end)).isPresent())) {
        end++;
        continue;
      }
      int next = end;
      boolean of = story.is("name-of", end);
      boolean first = end == at + 1;
      if (of && (same || first) || same && story.is("name-link", end)) {
        next = end + 1;
        if (story.is("article", next)) {
          next++;
        }
      } else if (head.is("list")
          && end > at + 1
          && story.is("name-and", end)
          && listed(story, at, end)) {
        next = end + 1;
      }
      if (next == end || !story.sameSentence(at, next) || !story.capital(next)) {
        break;
      }
      boolean other =
          story.ner(next).equals("PERSON") || titled(story, next, head.type() == EntityType.PARTY);
      if (other) {
        break;
      }
      int run = next;
      int last = story.runFrom(next);
      while (run < last && !story.ner(run).equals("PERSON")) {
        run++;
      }
      boolean another = head.type() == EntityType.PARTY && partyFollows(story, next, last);
      if (run == next || another) {
        break;
      }
      end = run;
    }
    boolean of = end > at + 1 && story.is("name-of", at + 1);
    if (of
        && head.type() == EntityType.PARTY
        && story.sameSentence(at, end + 1)
        && story.is("name-in", end)
        && story.ner(end + 1).equals("LOCATION")) {
      end = story.runFrom(end + 1);
    }
    return end;
  }

  private boolean partyFollows(Story story, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.head(story.form(i)).filter(h -> h.type() == EntityType.PARTY).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title begins there, or for a party, somewhere in the words that follow. */
  private static boolean titled(Story story, int from, boolean anywhere) {
    int end = anywhere ? story.runFrom(from) : from + 1;
    for (int i = from; i < end; i++) {
      if (story.phraseFrom("person-title", i) > i && !story.is("title-or-name", i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list inside the name goes on: no name that stands by itself follows. */
  private boolean listed(Story story, int at, int conjunction) {
    int next = conjunction + 1;
    if (!story.capital(next)) {
      return false;
    }
    int run = story.runFrom(next);
    boolean ministry = false;
    for (int i = at; i < conjunction; i++) {
      ministry |= story.is("name-of", i);
    }
    for (int i = next; i < run; i++) {
      if (names.head(story.form(i)).isPresent()) {
        return false;
      }
    }
    return ministry && story.ner(next).equals(story.ner(at)) && !story.form(next).isEmpty();
  }
}
