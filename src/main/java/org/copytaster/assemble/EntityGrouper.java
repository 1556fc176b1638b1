package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Groups the mentions of a document into the real-world entities that they name. */
final class EntityGrouper {

  EntityTable group(Document document, Positions positions) {
    List<Group> groups = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<Group> found = type == EntityType.PERSON ? people(document) : others(document, type);
      found.sort(Comparator.comparingInt(Group::first));
      groups.addAll(found);
    }
    return new EntityWriter(document, positions, groups).table();
  }

  private static List<Group> people(Document document) {
    PersonNames names = new PersonNames(document.text());
    names.group(spans(document, EntityType.PERSON));
    return names.people();
  }

  private static List<Span> spans(Document document, EntityType type) {
    return document.mentions(Mention.Name.class).stream()
        .filter(name -> name.type() == type)
        .map(Mention.Name::span)
        .toList();
  }

  private static List<Group> others(Document document, EntityType type) {
    String text = document.text();
    Map<Span, Mention.Known> known = new HashMap<>();
    document.mentions(Mention.Known.class).forEach(k -> known.put(k.span(), k));
    Map<String, Group> byKey = new LinkedHashMap<>();
    Map<Span, Group> bySpan = new HashMap<>();
    for (Span span : spans(document, type)) {
      String key = Surface.key(span.in(text));
      Group group = byKey.computeIfAbsent(key, k -> new Group(type));
      group.add(span, key, Optional.ofNullable(known.get(span)));
      bySpan.put(span, group);
    }
    apart(document, bySpan);
    for (Mention.Alias alias : document.mentions(Mention.Alias.class)) {
      Group one = bySpan.get(alias.span());
      Group other = bySpan.get(alias.of());
      if (one != null && other != null) {
        merge(bySpan, other, one);
      }
    }
    mergeIdentities(byKey.values(), bySpan);
    List<Group> groups = living(byKey.values());
    mergeShortForms(groups, bySpan, text);
    return living(groups);
  }

  /** What tells namesakes apart: brackets that introduce them, figures of one sort side by side. */
  private static void apart(Document document, Map<Span, Group> bySpan) {
    for (Mention.PartyNote note : document.mentions(Mention.PartyNote.class)) {
      if (note.span().end() > note.party().end() && bySpan.containsKey(note.party())) {
        bySpan.get(note.party()).introduce(Group.BRACKET);
      }
    }
    for (Mention.Figure figure : document.mentions(Mention.Figure.class)) {
      int sentence = document.sentenceAt(figure.span().start());
      figure.of().map(bySpan::get).ifPresent(group -> group.introduce(figure.kind() + sentence));
    }
  }

  private static void merge(Map<Span, Group> bySpan, Group to, Group from) {
    if (to != from) {
      to.absorb(from);
      to.names().forEach(span -> bySpan.put(span, to));
    }
  }

  private static List<Group> living(Collection<Group> groups) {
    return new ArrayList<>(groups.stream().filter(group -> !group.isMerged()).toList());
  }

  private static void mergeIdentities(Collection<Group> groups, Map<Span, Group> bySpan) {
    Map<String, Group> byIdentity = new HashMap<>();
    for (Group group : groups) {
      if (!group.isMerged() && group.identity().isPresent()) {
        Group first = byIdentity.putIfAbsent(group.identity().get(), group);
        if (first != null) {
          merge(bySpan, first, group);
        }
      }
    }
  }

  /** {@code UN} to {@code United Nations}, {@code True Path} to {@code True Path Party}. */
  private static void mergeShortForms(List<Group> groups, Map<Span, Group> bySpan, String text) {
    ShortForms forms = new ShortForms(text, groups);
    for (Group small : groups) {
      if (small.type() != EntityType.PLACE) {
        forms
            .full(small)
            .filter(full -> !full.isMerged())
            .ifPresent(full -> merge(bySpan, full, small));
      }
    }
  }
}
