package org.copytaster.time;

import java.util.List;

/** Numbers written in words: {@code twenty-one}, {@code two thousand one}. */
final class NumberWords {

  private static final String HYPHEN = "-";

  private final DateWords words;

  NumberWords(DateWords words) {
    this.words = words;
  }

  record Spoken(int value, int end) {
    static final Spoken NONE = new Spoken(-1, 0);
  }

  /** Of any row of such words. */
  Onset onset() {
    Onset word = Onset.either(List.of(words.onset("number"), words.onset("ordinal")));
    Onset more = Onset.either(List.of(word, words.onset("scale"), Onset.of(List.of(HYPHEN))));
    return word.then(more.orNothing());
  }

  Spoken spoken(Scan scan, int at) {
    Spoken total = below100(scan, at);
    while (total.value() > 0) {
      Spoken scale = word("scale", Key.N, scan, total.end());
      if (scale.value() < 0 || (long) scale.value() * total.value() > 1_000_000) {
        return total;
      }
      int value = total.value() * scale.value();
      Spoken rest = below100(scan, scale.end());
      total =
          rest.value() < 0
              ? new Spoken(value, scale.end())
              : new Spoken(value + rest.value(), rest.end());
    }
    return total;
  }

  Spoken below100(Scan scan, int at) {
    Spoken first = word("number", Key.N, scan, at);
    if (first.value() >= 20 && first.value() % 10 == 0 && first.value() < 100) {
      Spoken ones = word("number", Key.N, scan, hyphen(scan, first.end()));
      if (ones.value() > 0 && ones.value() < 10) {
        return new Spoken(first.value() + ones.value(), ones.end());
      }
    }
    return first;
  }

  static int hyphen(Scan scan, int at) {
    return at < scan.size() && scan.piece(at).form().equals(HYPHEN) ? at + 1 : at;
  }

  Spoken word(String name, Key key, Scan scan, int at) {
    List<DateWords.Entry> entries = words.at(name, scan, at);
    return entries.isEmpty()
        ? Spoken.NONE
        : new Spoken(entries.get(0).frame().number(key), at + entries.get(0).forms().size());
  }
}
