package org.copytaster.time;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.lexicon.Row;

/** What the words of a time expression say together, before any reference: a few named values. */
final class Frame {

  static final Frame EMPTY = new Frame(new EnumMap<>(Key.class));

  private final Map<Key, String> values;

  private Frame(Map<Key, String> values) {
    this.values = values;
  }

  /** Reads {@code key=value key=value}; {@code -} is nothing. */
  static Frame read(Row row, String text) {
    EnumMap<Key, String> values = new EnumMap<>(Key.class);
    if (!text.equals("-")) {
      for (String part : text.split(" +")) {
        int equals = part.indexOf('=');
        if (equals < 1) {
          throw row.error("'" + part + "' is not key=value");
        }
        values.put(key(row, part.substring(0, equals)), part.substring(equals + 1));
      }
    }
    return new Frame(values);
  }

  private static Key key(Row row, String name) {
    for (Key key : Key.values()) {
      if (key.toString().equals(name)) {
        return key;
      }
    }
    throw row.error("there is no key " + name);
  }

  static Frame of(Key key, String value) {
    return EMPTY.with(key, value);
  }

  Frame with(Key key, String value) {
    EnumMap<Key, String> grown = new EnumMap<>(Key.class);
    grown.putAll(values);
    grown.put(key, value);
    return new Frame(grown);
  }

  /** Both together; none if they say different things of the same key. */
  Optional<Frame> and(Frame other) {
    if (other.values.isEmpty()) {
      return Optional.of(this);
    }
    EnumMap<Key, String> grown = new EnumMap<>(Key.class);
    grown.putAll(values);
    for (Map.Entry<Key, String> entry : other.values.entrySet()) {
      String before = grown.put(entry.getKey(), entry.getValue());
      if (before != null && !before.equals(entry.getValue())) {
        return Optional.empty();
      }
    }
    return Optional.of(new Frame(grown));
  }

  /**
   * This frame as a rule's meaning changes it: {@code day=3} sets, {@code day=$ord} moves the value
   * of another key, {@code ord=} removes.
   */
  Frame changedBy(Frame meaning) {
    if (meaning.values.isEmpty()) {
      return this;
    }
    EnumMap<Key, String> changed = new EnumMap<>(Key.class);
    changed.putAll(values);
    meaning.values.forEach(
        (key, value) -> {
          if (value.isEmpty()) {
            changed.remove(key);
          } else if (value.startsWith("$")) {
            Key source = Key.valueOf(value.substring(1).toUpperCase(Locale.ROOT));
            changed.remove(source);
            Optional.ofNullable(values.get(source)).ifPresent(v -> changed.put(key, v));
          } else {
            changed.put(key, value);
          }
        });
    return new Frame(changed);
  }

  boolean has(Key key) {
    return values.containsKey(key);
  }

  Optional<String> get(Key key) {
    return Optional.ofNullable(values.get(key));
  }

  boolean is(Key key, String value) {
    return value.equals(values.get(key));
  }

  int number(Key key) {
    return Integer.parseInt(values.get(key));
  }

  int number(Key key, int otherwise) {
    String value = values.get(key);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
