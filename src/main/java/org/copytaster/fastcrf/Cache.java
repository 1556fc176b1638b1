package org.copytaster.fastcrf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out for the words met so far: nine of ten tokens are words met before. */
final class Cache<V> {

  /** A thousand stories have fewer; of words that never come back there is no end. */
  private static final int MOST = 30_000;

  private final Map<String, V> values = new ConcurrentHashMap<>();
  private final Function<String, V> make;

  Cache(Function<String, V> make) {
    this.make = make;
  }

  V get(String key) {
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
