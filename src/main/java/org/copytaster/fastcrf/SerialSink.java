package org.copytaster.fastcrf;

/** Takes what is read, as it is read. */
interface SerialSink {
  /** An object begins. */
  default void object(long object, String type) {}

  /** One field of an object; {@code value} as {@link SerialReader#read} would return it. */
  default void field(long object, String type, String name, long value) {}

  /** One element of an array of objects. */
  default void element(long array, long value) {}

  /** One element of the collection in the field {@code name}. */
  default void item(String name, long value) {}

  /** How many entries of the map in the field {@code name} follow, where that is known. */
  default void size(String name, int entries) {}

  /** One entry of the map in the field {@code name}. */
  default void entry(String name, long key, long value) {}
}
