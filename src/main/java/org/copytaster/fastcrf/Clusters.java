package org.copytaster.fastcrf;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words by kind; the kinds were found by counting which words stand beside each other. */
final class Clusters {

  /** Those in use: the models of a language mostly come with the same. */
  private static final List<WeakReference<Clusters>> MADE = new ArrayList<>();

  private final Table words;
  private final List<String> names;
  private final long fingerprint;

  private Clusters(Table words, List<String> names, long fingerprint) {
    this.words = words;
    this.names = names;
    this.fingerprint = fingerprint;
  }

  /** The names of all kinds; {@link #of} answers with a place in this list. */
  List<String> names() {
    return names;
  }

  /** The number of the word's kind, {@link Table#NONE} if it has none. */
  int of(String word) {
    return words.get(Hash.of(word));
  }

  /** Takes the entries of a map from words to names of kinds. */
  static final class Reader {

    private final Table numbers = new Table(1 << 9);
    private final List<String> names = new ArrayList<>();
    private long[] words = new long[1 << 10];
    private short[] kinds = new short[1 << 10];
    private int used;
    private long fingerprint;

    void size(int expected) {
      words = Arrays.copyOf(words, Math.max(used, expected));
      kinds = Arrays.copyOf(kinds, words.length);
    }

    void add(long word, long kind, SerialReader texts) {
      int number = numbers.get(kind);
      if (number == Table.NONE) {
        number = names.size();
        numbers.put(kind, number);
        names.add(texts.text(kind));
      }
      if (used == words.length) {
        size(used * 2);
      }
      fingerprint += Hash.mix(Hash.append(word, (char) number));
      words[used] = word;
      kinds[used++] = (short) number;
    }

    /** The clusters; the same object for the same ones. */
    Clusters make() {
      synchronized (MADE) {
        MADE.removeIf(made -> made.get() == null);
        return MADE.stream()
            .map(WeakReference::get)
            .filter(this::isContent)
            .findFirst()
            .orElseGet(this::makeAnew);
      }
    }

    private boolean isContent(Clusters made) {
      return made != null
          && made.fingerprint == fingerprint
          && made.words.size() == used
          && made.names.equals(names);
    }

    private Clusters makeAnew() {
      Table table = new Table(used);
      for (int i = 0; i < used; i++) {
        table.put(words[i], kinds[i]);
      }
      Clusters made = new Clusters(table, List.copyOf(names), fingerprint);
      MADE.add(new WeakReference<>(made));
      return made;
    }
  }
}
