package org.copytaster.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a JSON object, each asked for by the type it must have.
 *
 * @param where the object's place for messages: {@code line 3 of gold.jsonl}
 */
record Fields(String where, Map<String, Object> members) {

  BadInputException error(String why) {
    return new BadInputException(where + ": " + why);
  }

  private static <T> T required(Optional<T> value, BadInputException otherwise)
      throws BadInputException {
    return value.orElseThrow(() -> otherwise);
  }

  private <T> Optional<T> optional(String name, Class<T> type, String what)
      throws BadInputException {
    Object value = members.get(name);
    if (value != null && !type.isInstance(value)) {
      throw error("its " + name + " is no " + what + ".");
    }
    return Optional.ofNullable(type.cast(value));
  }

  private BadInputException missing(String name) {
    return error("it has no " + name + ".");
  }

  boolean has(String name) {
    return members.get(name) != null;
  }

  String string(String name) throws BadInputException {
    return required(optionalString(name), missing(name));
  }

  Optional<String> optionalString(String name) throws BadInputException {
    return optional(name, String.class, "string");
  }

  boolean flag(String name) throws BadInputException {
    return required(optional(name, Boolean.class, "true or false"), missing(name));
  }

  boolean flagOr(String name, boolean otherwise) throws BadInputException {
    return has(name) ? flag(name) : otherwise;
  }

  int position(String name) throws BadInputException {
    Integer value = required(optional(name, Integer.class, "whole number"), missing(name));
    if (value < 0) {
      throw error("its " + name + " is below 0.");
    }
    return value;
  }

  Optional<BigDecimal> number(String name) throws BadInputException {
    return optional(name, Number.class, "number").map(value -> new BigDecimal(value.toString()));
  }

  List<String> strings(String name) throws BadInputException {
    List<String> strings = new ArrayList<>();
    for (Object item : optional(name, List.class, "list").orElse(List.of())) {
      if (!(item instanceof String string)) {
        throw error("its " + name + " holds something that is no string.");
      }
      strings.add(string);
    }
    return strings;
  }

  Optional<Fields> optionalObject(String name) throws BadInputException {
    Optional<Map<?, ?>> value = optional(name, Map.class, "object").map(map -> (Map<?, ?>) map);
    return value.map(map -> new Fields(where + ", " + name, copy(map)));
  }

  Fields object(String name) throws BadInputException {
    return required(optionalObject(name), missing(name));
  }

  /** The objects of a list; each is told by its number, from 1. */
  List<Fields> objects(String name) throws BadInputException {
    List<?> items = required(optional(name, List.class, "list"), missing(name));
    List<Fields> objects = new ArrayList<>();
    for (Object item : items) {
      String place = where + ", number " + (objects.size() + 1) + " of " + name;
      if (!(item instanceof Map<?, ?> map)) {
        throw new BadInputException(place + ": it is no object.");
      }
      objects.add(new Fields(place, copy(map)));
    }
    return objects;
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put((String) key, value));
    return copy;
  }
}
