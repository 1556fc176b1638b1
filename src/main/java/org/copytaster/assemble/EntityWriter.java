package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.record.EntityMention;
import org.copytaster.record.Evidence;
import org.copytaster.record.Organization;
import org.copytaster.record.Party;
import org.copytaster.record.Person;
import org.copytaster.record.Place;
import org.copytaster.record.Ref;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Makes the record's entities of groups: names, ids, roles, mentions. */
final class EntityWriter {

  private static final Map<EntityType, String> LETTERS =
      Map.of(
          EntityType.PERSON, "p",
          EntityType.PARTY, "y",
          EntityType.ORGANIZATION, "o",
          EntityType.PLACE, "l");

  private final Document document;
  private final Positions positions;
  private final List<Group> groups;
  private final Map<Group, Ref> refs = new HashMap<>();
  private final Map<Span, Ref> mentions = new HashMap<>();
  private final Map<Span, Group> bySpan = new HashMap<>();
  private final List<Mention.Homeland> homelands = new ArrayList<>();
  private final Map<Span, Ref> homelandRefs = new HashMap<>();
  private final Map<Group, List<Mention.Anaphor>> anaphors;
  private final Map<Group, List<Mention.Role>> roles;
  private final Map<Group, List<Mention.Affiliation>> affiliations;
  private final Map<Group, List<Mention.PartyNote>> notes;

  EntityWriter(Document document, Positions positions, List<Group> groups) {
    this.document = document;
    this.positions = positions;
    this.groups = groups;
    Map<EntityType, Integer> count = new HashMap<>();
    for (Group group : groups) {
      int number = count.merge(group.type(), 1, Integer::sum);
      Ref ref =
          new Ref(
              Optional.of(LETTERS.get(group.type()) + number),
              EntityNames.of(group, document.text()));
      refs.put(group, ref);
      for (Span span : group.names()) {
        mentions.put(span, ref);
        bySpan.put(span, group);
      }
    }
    for (Mention.Homeland land : document.mentions(Mention.Homeland.class)) {
      int number = count.merge(EntityType.PLACE, 1, Integer::sum);
      homelands.add(land);
      homelandRefs.put(
          land.span(), new Ref(Optional.of(LETTERS.get(EntityType.PLACE) + number), land.name()));
    }
    this.anaphors = byGroup(Mention.Anaphor.class, Mention.Anaphor::of);
    this.roles = byGroup(Mention.Role.class, Mention.Role::person);
    this.affiliations = byGroup(Mention.Affiliation.class, Mention.Affiliation::person);
    this.notes = byGroup(Mention.PartyNote.class, Mention.PartyNote::party);
    anaphors.forEach(
        (group, list) -> list.forEach(a -> mentions.putIfAbsent(a.span(), refs.get(group))));
  }

  private <M extends Mention> Map<Group, List<M>> byGroup(Class<M> sort, Function<M, Span> of) {
    // in the order of the text: groups have no hash that is the same in every run
    Map<Group, List<M>> byGroup = new LinkedHashMap<>();
    for (M mention : document.mentions(sort)) {
      Group group = bySpan.get(of.apply(mention));
      if (group != null) {
        byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(mention);
      }
    }
    return byGroup;
  }

  EntityTable table() {
    return new EntityTable(
        of(EntityType.PERSON).map(this::person).toList(),
        of(EntityType.PARTY).map(this::party).toList(),
        of(EntityType.ORGANIZATION).map(this::organization).toList(),
        Stream.concat(of(EntityType.PLACE).map(this::place), homelands.stream().map(this::homeland))
            .toList(),
        mentions,
        homelandRefs,
        bySpan.keySet());
  }

  private Stream<Group> of(EntityType type) {
    return groups.stream().filter(group -> group.type() == type);
  }

  private List<String> aliases(Group group) {
    String name = refs.get(group).name();
    return group.surfaces(document.text()).stream().filter(s -> !s.equals(name)).toList();
  }

  private List<EntityMention> mentions(Group group) {
    List<EntityMention> list = new ArrayList<>();
    for (Span span : group.names()) {
      list.add(positions.mention(span, EntityMention.Kind.NAME));
    }
    for (Mention.Anaphor anaphor : anaphors.getOrDefault(group, List.of())) {
      list.add(
          positions.mention(
              anaphor.span(),
              anaphor.pronoun() ? EntityMention.Kind.PRONOUN : EntityMention.Kind.NOMINAL));
    }
    list.sort(Comparator.comparingInt(EntityMention::start).thenComparingInt(EntityMention::end));
    return list;
  }

  private Person person(Group group) {
    Ref ref = refs.get(group);
    return new Person(
        ref.id().orElseThrow(),
        ref.name(),
        aliases(group),
        roles(group),
        affiliation(group),
        mentions(group));
  }

  private List<Person.Role> roles(Group group) {
    List<Person.Role> held = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mention.Role role : roles.getOrDefault(group, List.of())) {
      Evidence at = positions.evidence(role.span());
      String title = Surface.clean(at.text());
      if (seen.add(title.toLowerCase(Locale.ROOT))) {
        held.add(
            new Person.Role(
                title,
                role.organization().map(mentions::get),
                Person.Status.valueOf(role.status().toUpperCase(Locale.ROOT)),
                at.start(),
                at.end(),
                at.text()));
      }
    }
    return held;
  }

  private Optional<Ref> affiliation(Group group) {
    return affiliations.getOrDefault(group, List.of()).stream()
        .filter(a -> bySpan.get(a.party()) != null)
        .map(a -> refs.get(bySpan.get(a.party())))
        .findFirst();
  }

  private Party party(Group group) {
    Optional<String> gloss = Optional.empty();
    Optional<String> stance = Optional.empty();
    for (Mention.PartyNote note : notes.getOrDefault(group, List.of())) {
      gloss = gloss.or(() -> note.gloss().map(this::words));
      stance = stance.or(() -> note.stance().map(this::words));
    }
    Ref ref = refs.get(group);
    return new Party(
        ref.id().orElseThrow(), ref.name(), aliases(group), gloss, stance, mentions(group));
  }

  private String words(Span span) {
    return Surface.clean(span.in(document.text()));
  }

  private Organization organization(Group group) {
    Ref ref = refs.get(group);
    return new Organization(
        ref.id().orElseThrow(),
        ref.name(),
        aliases(group),
        group.kind().orElse("other"),
        mentions(group));
  }

  private Place place(Group group) {
    Ref ref = refs.get(group);
    return new Place(
        ref.id().orElseThrow(),
        ref.name(),
        aliases(group),
        group.kind().orElse("other"),
        group.country(),
        mentions(group));
  }

  private Place homeland(Mention.Homeland land) {
    return new Place(
        homelandRefs.get(land.span()).id().orElseThrow(),
        land.name(),
        List.of(),
        "country",
        Optional.of(land.country()),
        List.of(positions.mention(land.span(), EntityMention.Kind.NOMINAL)));
  }
}
