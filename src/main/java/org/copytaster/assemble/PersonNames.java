package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** People by their names: {@code Antonio Guterres}, {@code Guterres}; two Clintons are two. */
final class PersonNames {

  private final String text;
  private final List<Group> people = new ArrayList<>();

  PersonNames(String text) {
    this.text = text;
  }

  List<Group> people() {
    return people;
  }

  /** Groups the mentions, given in the order of the text. */
  void group(List<Span> mentions) {
    List<Span> parts = new ArrayList<>();
    for (Span mention : mentions) {
      String key = key(mention);
      if (key.indexOf(' ') < 0) {
        parts.add(mention);
        continue;
      }
      Group same =
          people.stream()
              .filter(p -> p.keys().stream().anyMatch(k -> compatible(k, key)))
              .findFirst()
              .orElseGet(this::create);
      same.add(mention, key, Optional.empty());
    }
    for (Span part : parts) {
      String key = key(part);
      nearest(part, key).orElseGet(this::create).add(part, key, Optional.empty());
    }
    people.forEach(p -> p.names().sort(null));
  }

  private Group create() {
    Group group = new Group(EntityType.PERSON);
    people.add(group);
    return group;
  }

  private String key(Span span) {
    return Surface.key(span.in(text));
  }

  /** The person of that single name who was named last before it, or else first after it. */
  private Optional<Group> nearest(Span part, String key) {
    List<Group> bearers = people.stream().filter(p -> bears(p, key, true)).toList();
    if (bearers.isEmpty()) {
      bearers = people.stream().filter(p -> bears(p, key, false)).toList();
    }
    Group best = null;
    int distance = Integer.MAX_VALUE;
    for (Group bearer : bearers) {
      for (Span name : bearer.names()) {
        int gap =
            name.start() < part.start()
                ? part.start() - name.start()
                : text.length() + name.start() - part.start();
        if (gap < distance) {
          distance = gap;
          best = bearer;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean bears(Group person, String key, boolean last) {
    return person.keys().stream()
        .anyMatch(
            full ->
                full.equals(key)
                    || (last
                        ? full.endsWith(" " + key)
                        : (" " + full + " ").contains(" " + key + " ")));
  }

  /** Whether two full names can be one person's: one is the other with words left out. */
  static boolean compatible(String a, String b) {
    List<String> one = Surface.words(a);
    List<String> two = Surface.words(b);
    List<String> small = one.size() <= two.size() ? one : two;
    List<String> large = small == one ? two : one;
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
