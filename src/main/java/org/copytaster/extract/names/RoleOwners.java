package org.copytaster.extract.names;

import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** What the roles of people belong to: institutions, countries, parties. */
final class RoleOwners {

  private final Story story;
  private final NameMap map;

  RoleOwners(Story story, NameMap map) {
    this.story = story;
    this.map = map;
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
