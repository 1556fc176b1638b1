package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;

/** The number words of a language: the file numbers.tsv. */
final class NumberWords {

  /** What a number word does in a numeral. */
  enum Sort {
    /** one to nineteen */
    UNIT,
    /** twenty to ninety */
    TENS,
    /** multiplies what stands before it: hundred, thousand, million */
    SCALE,
    /** the same, written right behind digits: m, bn, k */
    SUFFIX,
    /** a set of so many: dozen */
    GROUP,
    /** no exact number: dozens, thousands */
    VAGUE,
    /** makes a scale or group after it vague: several (hundred), a few (thousand) */
    VAGUER,
    /** half of what it stands for: half, as percent */
    HALF,
    /** a part, as percent of one: third, quarter */
    PART,
    /** makes a part of two numbers: (one) in (five), (nine) out of (ten) */
    RATIO,
    /** two of two: both */
    PAIR,
    /** none at all: no, nobody */
    ZERO,
    /** counts as one before a scale, group or part: a, an */
    ARTICLE,
    /** a place in a row: second */
    ORDINAL,
    /** makes the digits before it an ordinal: th */
    RANK,
    /** joins numerals: and */
    JOIN,
    /** joins a vague word to a scale: (tens) of (thousands) */
    OF,
    /** a percent word or sign */
    PERCENT;

    private static final Set<Sort> HELPERS = EnumSet.of(SUFFIX, ARTICLE, RANK, JOIN, OF, PERCENT);

    /** Whether such a word speaks of a number where it stands alone. */
    boolean isNumber() {
      return !HELPERS.contains(this);
    }

    /** The sort's name in numbers.tsv. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Word(Sort sort, BigDecimal value) {}

  private final Map<String, Word> words = new HashMap<>();
  private final char decimalMark;
  private final char thousandsMark;

  NumberWords(LanguagePack pack) {
    pack.file("numbers.tsv").rows().forEach(this::read);
    decimalMark = pack.setting("decimal-mark").orElse(".").charAt(0);
    thousandsMark = pack.setting("thousands-mark").orElse(",").charAt(0);
  }

  private void read(Row row) {
    String name = row.field(1, "sort");
    Sort sort =
        Arrays.stream(Sort.values())
            .filter(s -> s.toString().equals(name))
            .findFirst()
            .orElseThrow(() -> row.error("there is no sort " + name));
    try {
      words.put(row.field(0, "word"), new Word(sort, new BigDecimal(row.fieldOr(2, "0"))));
    } catch (NumberFormatException e) {
      throw row.error(row.fieldOr(2, "") + " is no number");
    }
  }

  Optional<Word> find(String form) {
    return Optional.ofNullable(words.get(form));
  }

  boolean is(String form, Sort sort) {
    Word word = words.get(form);
    return word != null && word.sort() == sort;
  }

  /**
   * The value of digits in the language's writing; none if they are no plain number, as 0510 is
   * none.
   */
  Optional<BigDecimal> digits(String text) {
    if (text.length() > 2 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1))) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder(text.length());
    boolean decimal = false;
    int group = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
        group += group >= 0 ? 1 : 0;
      } else if (c == thousandsMark && i > 0 && !decimal && (group < 0 ? i <= 3 : group == 3)) {
        group = 0;
      } else if (c == decimalMark && i > 0 && !decimal && (group < 0 || group == 3)) {
        plain.append('.');
        decimal = true;
        group = -1;
      } else {
        return Optional.empty();
      }
    }
    boolean ended = plain.length() > 0 && plain.charAt(plain.length() - 1) != '.';
    return ended && (group < 0 || group == 3) && plain.length() <= 18
        ? Optional.of(new BigDecimal(plain.toString()))
        : Optional.empty();
  }
}
