package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copytaster.record.ArticleFact;
import org.copytaster.record.EntityMention;
import org.copytaster.record.Figure;
import org.copytaster.record.Organization;
import org.copytaster.record.Party;
import org.copytaster.record.Person;
import org.copytaster.record.Place;
import org.copytaster.record.Quote;
import org.copytaster.record.StoryRecord;

/** Checks facts, as a story's facts.tsv states them (corpus/README.md), against its record. */
final class StatedFacts {

  private static final String NONE = "-";

  /** What all sorts of entities share. */
  private record Entity(String name, List<String> aliases, List<EntityMention> mentions) {

    boolean isCalled(String wanted) {
      return name.equals(wanted) || aliases.contains(wanted);
    }

    boolean isMentionedAt(int start, int end) {
      return mentions.stream().anyMatch(m -> m.start() < end && start < m.end());
    }
  }

  private final StoryRecord record;

  StatedFacts(StoryRecord record) {
    this.record = record;
  }

  void check(List<String> fact) {
    switch (fact.get(0)) {
      case "dateline" -> dateline(fact.get(1), fact.get(2), fact.get(3));
      case "published" -> published(fact.get(1), fact.get(2));
      case "person" -> person(fact.get(1), fact.get(2), fact.get(3));
      case "party" -> party(fact.get(1), fact.get(2), fact.get(3), fact.get(4));
      case "organization", "place" -> entity(fact.get(0), fact.get(1));
      case "alias" -> assertTrue(entity(fact.get(1), fact.get(2)).isCalled(fact.get(3)));
      case "mention" -> assertTrue(isMention(fact));
      case "no-mention" -> assertFalse(isMention(fact));
      case "figure" -> figure(fact.get(1), fact.get(2), fact.get(3), fact.get(4));
      case "only" -> assertEquals(Integer.parseInt(fact.get(2)), count(fact.get(1)));
      case "date" -> date(fact.get(1), Integer.parseInt(fact.get(2)), fact.get(3));
      case "quote" -> quote(fact.get(1), fact.get(2), fact.get(3));
      default -> throw new IllegalArgumentException("no such fact: " + fact);
    }
  }

  private void dateline(String place, String agencies, String date) {
    ArticleFact.Dateline dateline = record.article().dateline().orElseThrow();
    assertEquals(stated(place), dateline.place());
    assertEquals(Arrays.asList(agencies.split("\\|")), dateline.agencies());
    assertEquals(stated(date), dateline.date());
  }

  private void published(String value, String from) {
    assertEquals(Optional.of(new ArticleFact.Published(value, from)), record.article().published());
  }

  private void person(String name, String title, String status) {
    Person person = only(record.people(), p -> p.name().equals(name));
    assertTrue(
        person.roles().stream()
            .anyMatch(
                role -> role.title().contains(title) && role.status().toString().equals(status)),
        () -> "roles: " + person.roles());
  }

  private void party(String name, String gloss, String stance, String share) {
    Party party = only(record.parties(), p -> p.name().equals(name));
    assertEquals(stated(gloss), party.gloss());
    assertEquals(stated(stance), party.stance());
    if (!share.equals(NONE)) {
      BigDecimal percent = new BigDecimal(share);
      Figure figure =
          only(
              record.figures(),
              f -> f.kind().equals("vote_share") && f.value().compareTo(percent) == 0);
      assertEquals(Optional.of(party.id()), figure.of().flatMap(of -> of.id()));
    }
  }

  private boolean isMention(List<String> fact) {
    int start = position(fact.get(3), Integer.parseInt(fact.get(4)));
    int end = start + length(fact.get(3));
    return entity(fact.get(1), fact.get(2)).isMentionedAt(start, end);
  }

  private void figure(String kind, String relation, String value, String text) {
    Figure figure = only(record.figures(), f -> f.kind().equals(kind) && f.text().equals(text));
    assertEquals(relation, figure.relation().toString());
    assertEquals(0, figure.value().compareTo(new BigDecimal(value)), () -> "value of " + figure);
  }

  private long count(String sort) {
    return switch (sort) {
      case "figure" -> record.figures().size();
      case "quote" -> record.quotes().stream().filter(q -> q.type().equals("direct")).count();
      case "person", "party", "organization", "place" -> entities(sort).size();
      default -> record.figures().stream().filter(f -> f.kind().equals(sort)).count();
    };
  }

  private void date(String text, int occurrence, String value) {
    int start = position(text, occurrence);
    int end = start + length(text);
    assertTrue(
        record.dates().stream()
            .anyMatch(d -> d.start() < end && start < d.end() && d.value().equals(value)),
        () -> "dates: " + record.dates());
  }

  private void quote(String speaker, String closed, String beginning) {
    Quote quote = only(record.quotes(), q -> q.text().startsWith(beginning));
    assertEquals(Optional.of(speaker), quote.speaker().map(ref -> ref.name()));
    assertEquals(closed.equals("closed"), quote.closed());
  }

  private Entity entity(String sort, String name) {
    return only(entities(sort), e -> e.isCalled(name));
  }

  private List<Entity> entities(String sort) {
    return switch (sort) {
      case "person" -> record.people().stream().map(StatedFacts::entity).toList();
      case "party" -> record.parties().stream().map(StatedFacts::entity).toList();
      case "organization" -> record.organizations().stream().map(StatedFacts::entity).toList();
      case "place" -> record.places().stream().map(StatedFacts::entity).toList();
      default -> throw new IllegalArgumentException("no such sort of entity: " + sort);
    };
  }

  private static Entity entity(Person p) {
    return new Entity(p.name(), p.aliases(), p.mentions());
  }

  private static Entity entity(Party p) {
    return new Entity(p.name(), p.aliases(), p.mentions());
  }

  private static Entity entity(Organization o) {
    return new Entity(o.name(), o.aliases(), o.mentions());
  }

  private static Entity entity(Place p) {
    return new Entity(p.name(), p.aliases(), p.mentions());
  }

  /** Where {@code text} begins for the {@code occurrence}-th time (from 1), in code points. */
  private int position(String text, int occurrence) {
    String story = record.article().text();
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = story.indexOf(text, at + 1);
      assertTrue(at >= 0, () -> "the story has fewer than " + occurrence + " times: " + text);
    }
    return story.codePointCount(0, at);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static Optional<String> stated(String column) {
    return column.equals(NONE) ? Optional.empty() : Optional.of(column);
  }

  private static <T> T only(List<T> all, Predicate<T> wanted) {
    List<T> found = all.stream().filter(wanted).toList();
    assertEquals(1, found.size(), () -> "exactly one wanted, of " + all);
    return found.get(0);
  }
}
