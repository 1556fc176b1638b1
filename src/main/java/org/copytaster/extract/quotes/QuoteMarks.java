package org.copytaster.extract.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;

/** The quotation marks of a language, from {@code quote-marks.tsv}. */
final class QuoteMarks {

  /** An opening mark with the marks that can close it. */
  record Pair(String open, List<String> closes, boolean single) {

    Pair {
      closes = List.copyOf(closes);
    }

    boolean symmetric() {
      return closes.contains(open);
    }

    /** The mark that closes this one at {@code position}. */
    Optional<String> closeAt(String text, int position) {
      for (String close : closes) {
        if (text.startsWith(close, position)) {
          return Optional.of(close);
        }
      }
      return Optional.empty();
    }
  }

  private static final int LONGEST_ELISION = 6;

  private final List<Pair> pairs = new ArrayList<>();
  private final Set<String> marks = new HashSet<>();
  private final Set<String> elisions = new HashSet<>();
  private final Set<Character> firsts = new HashSet<>();

  QuoteMarks(LanguagePack pack) {
    pack.find("quote-marks.tsv").map(KnowledgeFile::rows).orElse(List.of()).forEach(this::read);
    // Two-character marks come first, so that '' is not read as two single marks.
    pairs.sort(Comparator.comparingInt(pair -> -pair.open().length()));
  }

  private void read(Row row) {
    String open = row.field(0, "mark");
    String use = row.field(2, "use");
    if (use.equals("elision")) {
      elisions.add(open.toLowerCase(Locale.ROOT));
      return;
    }
    if (!use.equals("double") && !use.equals("single")) {
      throw row.error("a mark is double or single, not " + use);
    }
    List<String> closes = Arrays.asList(row.field(1, "closing marks").split(" +"));
    pairs.add(new Pair(open, closes, use.equals("single")));
    marks.add(open);
    marks.addAll(closes);
    marks.forEach(mark -> firsts.add(mark.charAt(0)));
  }

  /** Whether a mark can begin with this character: a quick look before the others. */
  boolean begins(char c) {
    return firsts.contains(c);
  }

  /** Whether a token is a quotation mark. */
  boolean isMark(String token) {
    return marks.contains(token);
  }

  /** The opening mark at {@code position}, the longest one. */
  Optional<Pair> openAt(String text, int position) {
    for (Pair pair : pairs) {
      if (text.startsWith(pair.open(), position)) {
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  /** Whether the word at {@code position} is one that drops its first letters: {@code 'em}. */
  boolean isElision(String text, int position) {
    if (position < text.length() && Character.isDigit(text.charAt(position))) {
      return position + 2 < text.length() && text.charAt(position + 2) == 's';
    }
    int end = position;
    while (end < text.length()
        && end - position <= LONGEST_ELISION
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return elisions.contains(text.substring(position, end).toLowerCase(Locale.ROOT));
  }
}
