package org.copytaster.fastcrf;

import java.util.List;
import java.util.Optional;

/** A class as the stream describes it: which fields of its objects follow in which order. */
record SerialClass(String name, int flags, List<Field> fields, Optional<SerialClass> parent) {

  /** {@code type} is Java's letter for it: I of an int, [ of an array, L of another object. */
  record Field(char type, String name) {}

  private static final int WRITES_MORE = 1;
  private static final int SERIALIZABLE = 2;

  boolean isSerializable() {
    return (flags & SERIALIZABLE) != 0;
  }

  /** Whether its objects write something after their fields. */
  boolean writesMore() {
    return (flags & WRITES_MORE) != 0;
  }

  boolean isInteger() {
    return name.equals("java.lang.Integer");
  }

  boolean isMap() {
    return name.endsWith("HashMap") || name.endsWith("Hashtable");
  }
}
