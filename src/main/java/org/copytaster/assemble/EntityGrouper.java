package org.copytaster.assemble;

import java.util.ArrayList;
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
    List<Group> groups = new ArrayList<>(byKey.values());
    for (Mention.Alias alias : document.mentions(Mention.Alias.class)) {
      Group one = bySpan.get(alias.span());
      Group other = bySpan.get(alias.of());
      if (one != null && other != null) {
        merge(groups, bySpan, other, one);
      }
    }
    mergeIdentities(groups, bySpan);
    mergeShortForms(groups, bySpan, text);
    return groups;
  }

  private static void merge(List<Group> groups, Map<Span, Group> bySpan, Group to, Group from) {
    if (to != from) {
      to.absorb(from);
      groups.removeIf(g -> g == from);
      to.names().forEach(span -> bySpan.put(span, to));
    }
  }

  private static void mergeIdentities(List<Group> groups, Map<Span, Group> bySpan) {
    Map<String, Group> byIdentity = new HashMap<>();
    for (Group group : List.copyOf(groups)) {
      if (group.identity().isPresent()) {
        Group first = byIdentity.putIfAbsent(group.identity().get(), group);
        if (first != null) {
          merge(groups, bySpan, first, group);
        }
      }
    }
  }

  /** {@code UN} to {@code United Nations}, {@code True Path} to {@code True Path Party}. */
  private static void mergeShortForms(List<Group> groups, Map<Span, Group> bySpan, String text) {
    for (Group small : List.copyOf(groups)) {
      if (small.type() == EntityType.PLACE) {
        continue;
      }
      List<Group> full =
          groups.stream().filter(g -> g != small && isFormOf(small, g, text)).toList();
      if (full.size() == 1 && groups.contains(small)) {
        merge(groups, bySpan, full.get(0), small);
      }
    }
  }

  private static boolean isFormOf(Group small, Group full, String text) {
    boolean apart =
        small.identity().isPresent()
            && full.identity().isPresent()
            && !small.identity().equals(full.identity());
    if (apart) {
      return false;
    }
    List<String> fullForms = full.surfaces(text);
    for (String form : small.surfaces(text)) {
      String key = Surface.key(form);
      for (String longer : fullForms) {
        String other = Surface.key(longer);
        boolean members =
            small.type() == EntityType.PARTY
                && key.length() > 4
                && key.endsWith("s")
                && Surface.begins(key.substring(0, key.length() - 1), other);
        if (members
            || Surface.isAbbreviation(form, longer)
            || Surface.begins(key, other) && form.length() > 2) {
          return true;
        }
      }
    }
    return false;
  }
}
