package org.copytaster.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Mention;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** One real-world thing while its mentions are being gathered. */
final class Group {

  /** Introduced by a bracket behind its name: {@code Vesna (left-wing party)}. */
  static final String BRACKET = "bracket";

  private final EntityType type;
  private final List<Span> names = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> introductions = new HashSet<>();
  private boolean merged;
  private Optional<String> kind = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<String> identity = Optional.empty();

  Group(EntityType type) {
    this.type = type;
  }

  EntityType type() {
    return type;
  }

  void add(Span span, String key, Optional<Mention.Known> known) {
    names.add(span);
    keys.add(key);
    known.ifPresent(this::learn);
  }

  /** Notes how the text introduces it; no two things that it introduces alike are one. */
  void introduce(String how) {
    introductions.add(how);
  }

  boolean isIntroduced(String how) {
    return introductions.contains(how);
  }

  boolean isIntroducedLike(Group other) {
    return !Collections.disjoint(introductions, other.introductions);
  }

  private void learn(Mention.Known known) {
    boolean vague = kind.filter(k -> !k.equals("other")).isEmpty();
    kind = vague ? known.kind().or(() -> kind) : kind;
    country = country.or(known::country);
    identity = identity.or(known::identity);
  }

  /** Takes over all of {@code other}, which is merged then and no thing of its own. */
  void absorb(Group other) {
    other.merged = true;
    names.addAll(other.names);
    keys.addAll(other.keys);
    introductions.addAll(other.introductions);
    boolean vague = kind.filter(k -> !k.equals("other")).isEmpty();
    kind = vague ? other.kind.or(() -> kind) : kind;
    country = country.or(() -> other.country);
    identity = identity.or(() -> other.identity);
    names.sort(null);
  }

  boolean isMerged() {
    return merged;
  }

  /** Where it is named, in the order of the text. */
  List<Span> names() {
    return names;
  }

  Set<String> keys() {
    return keys;
  }

  Optional<String> kind() {
    return kind;
  }

  Optional<String> country() {
    return country;
  }

  Optional<String> identity() {
    return identity;
  }

  int first() {
    return names.get(0).start();
  }

  /** Its surface forms, each once, in the order of the text. */
  List<String> surfaces(String text) {
    return names.stream().map(span -> Surface.clean(span.in(text))).distinct().toList();
  }
}
