package org.copytaster.fastcrf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tags that each word had in training. */
final class Dictionary {

  /** What is known of a word: its tags; the most frequent, or none; how often it was seen. */
  record Entry(List<String> tags, String first, int seen) {
    static final Entry NONE = new Entry(List.of(), "", 0);
  }

  private final Table words = new Table(1 << 12);
  private final List<Entry> entries = new ArrayList<>();

  static Dictionary read(Bytes in) throws IOException {
    Dictionary read = new Dictionary();
    Map<Entry, Integer> numbers = new HashMap<>();
    Map<List<String>, List<String>> tags = new HashMap<>();
    int size = in.i4();
    for (int i = 0; i < size; i++) {
      long word = in.hash(in.u2());
      Entry entry = entry(in);
      Entry known = new Entry(tags.computeIfAbsent(entry.tags, t -> t), entry.first, entry.seen);
      Integer number = numbers.computeIfAbsent(known, e -> numbers.size());
      if (number == read.entries.size()) {
        read.entries.add(known);
      }
      read.words.put(word, number);
    }
    skipVerbs(in);
    return read;
  }

  Entry get(String word) {
    int number = words.get(Hash.of(word));
    return number == Table.NONE ? Entry.NONE : entries.get(number);
  }

  /** The tags in the order in which the tagger that wrote them goes through them. */
  private static Entry entry(Bytes in) throws IOException {
    int size = in.i4();
    Map<String, Integer> counts = new HashMap<>(size);
    int seen = 0;
    for (int k = 0; k < size; k++) {
      String tag = in.text(in.u2());
      int count = in.i4();
      counts.put(tag, count);
      seen += count;
    }
    String first = "";
    int most = 0;
    for (Map.Entry<String, Integer> tag : counts.entrySet()) {
      if (tag.getValue() > most) {
        first = tag.getKey();
        most = tag.getValue();
      }
    }
    return new Entry(List.copyOf(counts.keySet()), first, Math.min(seen, 1 << 8));
  }

  private static void skipVerbs(Bytes in) throws IOException {
    int verbs = in.i4();
    for (int i = 0; i < verbs; i++) {
      in.i4();
      in.skip(in.i4());
      in.skip(4 * Integer.BYTES);
    }
  }
}
