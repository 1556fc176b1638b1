package org.copytaster.fastcrf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out for the words met so far: nine of ten tokens are words met before. */
final class Cache<V> {

  /** Those of four models take some 70 MB; a few hundred stories have fewer. */
  private static final int MOST = 20_000;

  /** No word of a language is longer; what is comes out of a broken page, and not again. */
  private static final int LONGEST = 60;

  private final Map<String, V> values = new ConcurrentHashMap<>();
  private final Function<String, V> make;

  Cache(Function<String, V> make) {
    this.make = make;
  }

  V get(String key) {
    if (key.length() > LONGEST) {
      return make.apply(key);
    }
    V value = values.get(key);
    if (value == null) {
      value = make.apply(key);
      if (values.size() >= MOST) {
        values.clear();
      }
      values.put(key, value);
    }
    return value;
  }
}
