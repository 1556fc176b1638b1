package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** People by their names: {@code Antonio Guterres}, {@code Guterres}; two Clintons are two. */
final class PersonNames {

  private final String text;
  private final List<Group> people = new ArrayList<>();
  private final Map<String, Set<Group>> byWord = new HashMap<>();

  PersonNames(String text) {
    this.text = text;
  }

  List<Group> people() {
    return people;
  }

  /** Groups the mentions, given in the order of the text. */
  void group(List<Span> mentions) {
    Map<Span, Group> full = new HashMap<>();
    for (Span mention : mentions) {
      String key = key(mention);
      if (isFull(mention, key)) {
        Group same = sameFull(key).orElseGet(this::create);
        add(same, mention, key);
        full.put(mention, same);
      }
    }
    Map<Group, Integer> seen = new HashMap<>();
    for (Span mention : mentions) {
      Group group = full.get(mention);
      if (group == null) {
        String key = key(mention);
        group = bearer(key, seen).orElseGet(this::create);
        add(group, mention, key);
      }
      seen.put(group, mention.start());
    }
    people.forEach(p -> p.names().sort(null));
  }

  /** {@code dos Santos} is a surname of two words. */
  private boolean isFull(Span mention, String key) {
    return key.indexOf(' ') >= 0 && !Character.isLowerCase(text.codePointAt(mention.start()));
  }

  private Group create() {
    Group group = new Group(EntityType.PERSON);
    people.add(group);
    return group;
  }

  private void add(Group group, Span mention, String key) {
    group.add(mention, key, Optional.empty());
    for (String word : Surface.words(key)) {
      byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(group);
    }
  }

  private String key(Span span) {
    return Surface.key(span.in(text));
  }

  private Optional<Group> sameFull(String key) {
    for (String word : Surface.words(key)) {
      for (Group group : byWord.getOrDefault(word, Set.of())) {
        if (group.keys().stream().anyMatch(k -> compatible(k, key))) {
          return Optional.of(group);
        }
      }
    }
    return Optional.empty();
  }

  /** The person of that surname, else of that name, who was named last; else who will be first. */
  private Optional<Group> bearer(String key, Map<Group, Integer> seen) {
    Group best = null;
    String last = key.substring(key.lastIndexOf(' ') + 1);
    for (Group group : byWord.getOrDefault(last, Set.of())) {
      boolean bears = key.equals(last) || isSurname(group, key);
      if (!bears) {
        continue;
      }
      if (best == null || better(group, best, key, seen)) {
        best = group;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean better(Group one, Group two, String key, Map<Group, Integer> seen) {
    boolean surname = isSurname(one, key);
    if (surname != isSurname(two, key)) {
      return surname;
    }
    return seen.getOrDefault(one, -1) > seen.getOrDefault(two, -1);
  }

  private static boolean isSurname(Group person, String key) {
    return person.keys().stream().anyMatch(k -> k.equals(key) || k.endsWith(" " + key));
  }

  /** Whether two full names can be one person's: one is the other with words left out. */
  private static boolean compatible(String a, String b) {
    List<String> one = Surface.words(a);
    List<String> two = Surface.words(b);
    List<String> small = one.size() <= two.size() ? one : two;
    List<String> large = small == one ? two : one;
    if (small.size() < 2) {
      return false;
    }
    int at = 0;
    for (String word : small) {
      while (at < large.size() && !same(word, large.get(at))) {
        at++;
      }
      if (at == large.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean same(String a, String b) {
    return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
  }
}
