package org.copytaster.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.record.Organization;
import org.copytaster.record.Party;
import org.copytaster.record.Person;
import org.copytaster.record.Place;
import org.copytaster.record.Ref;
import org.copytaster.value.Span;

/** The entities of a story, and which of them a stretch of text mentions. */
record EntityTable(
    List<Person> people,
    List<Party> parties,
    List<Organization> organizations,
    List<Place> places,
    Map<Span, Ref> mentions) {

  EntityTable {
    people = List.copyOf(people);
    parties = List.copyOf(parties);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    mentions = Map.copyOf(mentions);
  }

  /** The entity mentioned at {@code span}: at exactly it, or else by the longest mention in it. */
  Optional<Ref> at(Span span) {
    Ref exact = mentions.get(span);
    if (exact != null) {
      return Optional.of(exact);
    }
    return mentions.entrySet().stream()
        .filter(entry -> span.contains(entry.getKey()))
        .max(
            Comparator.<Map.Entry<Span, Ref>>comparingInt(e -> e.getKey().length())
                .thenComparing(e -> -e.getKey().start()))
        .map(Map.Entry::getValue);
  }
}
