package org.copytaster.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.record.Organization;
import org.copytaster.record.Party;
import org.copytaster.record.Person;
import org.copytaster.record.Place;
import org.copytaster.record.Ref;
import org.copytaster.value.Span;

/**
 * The entities of a story, and which of them a stretch of text mentions.
 *
 * @param homelands the countries named by their people alone, which no other reference is to
 * @param names those of the mentions that name their entity, other than {@code she}, {@code the
 *     ministry}
 */
record EntityTable(
    List<Person> people,
    List<Party> parties,
    List<Organization> organizations,
    List<Place> places,
    Map<Span, Ref> mentions,
    Map<Span, Ref> homelands,
    Set<Span> names) {

  EntityTable {
    people = List.copyOf(people);
    parties = List.copyOf(parties);
    organizations = List.copyOf(organizations);
    places = List.copyOf(places);
    mentions = Map.copyOf(mentions);
    homelands = Map.copyOf(homelands);
    names = Set.copyOf(names);
  }

  /**
   * The entity that a phrase tells of, by the name that the text gives it there: mentioned at
   * exactly the phrase, or by a name at its end that no preposition governs, as in {@code the
   * opposition leader Ann Lee}.
   */
  Optional<Ref> told(Document document, Span phrase) {
    Ref exact = mentions.get(phrase);
    if (exact != null) {
      return Optional.of(names.contains(phrase) ? named(exact, phrase, document) : exact);
    }
    return names.stream()
        .filter(name -> phrase.contains(name) && name.end() == phrase.end())
        .max(Comparator.comparingInt(Span::length))
        .filter(name -> isFree(document, phrase.start(), name.start()))
        .map(name -> named(mentions.get(name), name, document));
  }

  /**
   * Who speaks where a phrase says so: the entity mentioned at exactly the phrase, or named at its
   * end, as in {@code Secretary of State Ann Lee}; an institution only if no preposition governs
   * it; a person also at its beginning, as in {@code Ann Lee of the fire brigade}.
   */
  Optional<Ref> speaker(Document document, Span phrase) {
    Ref exact = mentions.get(phrase);
    if (exact != null) {
      return Optional.of(exact);
    }
    return inside(phrase)
        .filter(name -> name.end() == phrase.end())
        .max(Comparator.comparingInt(Span::length))
        .filter(name -> isFree(document, from(phrase, name), name.start()))
        .or(() -> first(document, phrase))
        .map(mentions::get);
  }

  /** The person whose name opens a phrase; {@code Ann Lee's brother} is somebody else. */
  private Optional<Span> first(Document document, Span phrase) {
    return inside(phrase)
        .filter(name -> name.start() == phrase.start() && isPerson(mentions.get(name)))
        .filter(name -> followed(document, name))
        .max(Comparator.comparingInt(Span::length));
  }

  private int from(Span phrase, Span name) {
    return isPerson(mentions.get(name))
        ? Math.max(phrase.start(), name.start() - 2)
        : phrase.start();
  }

  /** The longest name of an organization or a party in a phrase: {@code a ministry official}. */
  Optional<Ref> institutionIn(Span phrase) {
    return inside(phrase)
        .filter(name -> !isPerson(mentions.get(name)))
        .filter(name -> places.stream().noneMatch(place -> is(place.id(), mentions.get(name))))
        .max(Comparator.comparingInt(Span::length).thenComparing(name -> -name.start()))
        .map(mentions::get);
  }

  private static boolean followed(Document document, Span name) {
    int next = document.tokenAt(name.end());
    return next < document.tokens().size()
        && document.tokens().get(next).span().start() > name.end();
  }

  private Stream<Span> inside(Span phrase) {
    return names.stream().filter(phrase::contains);
  }

  private boolean isPerson(Ref entity) {
    return people.stream().anyMatch(person -> is(person.id(), entity));
  }

  private static boolean is(String id, Ref entity) {
    return entity.id().filter(id::equals).isPresent();
  }

  private static boolean isFree(Document document, int from, int to) {
    Span before = document.tokenRange(new Span(from, to));
    return document.tokens().subList(before.start(), before.end()).stream()
        .noneMatch(token -> token.is(Category.PREP));
  }

  private static Ref named(Ref entity, Span name, Document document) {
    return new Ref(entity.id(), Surface.clean(name.in(document.text())));
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
