package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/**
 * Names of institutions and places by their head word: {@code State Committee for National
 * Security}, {@code Scottish National Party}, {@code Ala-Too square}.
 */
final class HeadedNames {

  static final int RANK = ListedNames.SURE;

  private final NameWords names;
  private final LeftBorder left;
  private final RightBorder right;

  HeadedNames(NameWords names) {
    this.names = names;
    this.left = new LeftBorder(names);
    this.right = new RightBorder(names);
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
    int start = head.is("lead") ? at : left.of(story, at, capital);
    if (!capital && (start == at || !story.capital(at - 1))) {
      return Optional.empty();
    }
    int end = capital ? right.of(story, at, head) : at + 1;
    if (capital && story.is("no-entity-head", end - 1) && !linked(story, at, end)) {
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
    boolean part = head.is("lower") && !names.saysItself(story.form(at - 1));
    if (!part && !names.gazetteer().names().get(story.text(start, at)).isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.of(start, part ? at + 1 : at, head.type(), RANK - 2, "headed-lower");
    return Optional.of(head.kind().map(draft::kind).orElse(draft));
  }

  /** {@code Office for Fair Elections}: what comes after the link is what it cares for. */
  private static boolean linked(Story story, int at, int end) {
    return at + 1 < end && story.is("name-of", at + 1);
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
}
