package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Token;
import org.copytaster.extract.figures.NumberWords.Sort;
import org.copytaster.extract.figures.NumberWords.Word;

/** Reads a numeral at a token: digits, words, both mixed, fractions, vague words. */
final class NumeralReader {

  /** How a numeral was written: what a rule may ask about it. */
  enum Form {
    DIGITS,
    WORDS,
    VAGUE,
    FRACTION,
    ZERO
  }

  /**
   * A number at tokens {@code start} (inclusive) to {@code end}, without hedge.
   *
   * @param percent whether it is in percent: a fraction, or with a percent word within its tokens
   */
  record Numeral(int start, int end, BigDecimal value, Form form, boolean percent) {}

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private final NumberWords words;

  NumeralReader(NumberWords words) {
    this.words = words;
  }

  /** The longest numeral that begins at token {@code at}, looking no further than {@code end}. */
  Optional<Numeral> read(List<Token> tokens, int at, int end) {
    Cursor cursor = new Cursor(tokens, at, end);
    return fraction(cursor)
        .or(() -> ratio(cursor))
        .or(() -> vague(cursor))
        .or(() -> half(cursor))
        .or(() -> cardinal(cursor))
        .map(numeral -> withPercent(cursor, numeral));
  }

  /** The numeral with the percent word behind it, if one is there. */
  private Numeral withPercent(Cursor c, Numeral n) {
    int next = c.skipHyphen(n.end());
    int end =
        c.is(next, Sort.PERCENT)
            ? next + 1
            : words.is(c.form(next) + " " + c.form(next + 1), Sort.PERCENT) ? next + 2 : -1;
    return end < 0 ? n : new Numeral(n.start(), end, n.value(), n.form(), true);
  }

  /** a third, one-fifth, two-thirds, three quarters; of a scale: three-quarters of a million */
  private Optional<Numeral> fraction(Cursor c) {
    int i = c.start;
    BigDecimal numerator;
    if (c.is(i, Sort.ARTICLE)) {
      numerator = BigDecimal.ONE;
    } else if (c.is(i, Sort.UNIT)) {
      numerator = c.word(i).value();
    } else {
      return Optional.empty();
    }
    i = c.skipHyphen(i + 1);
    if (!c.is(i, Sort.PART)) {
      return Optional.empty();
    }
    if (c.is(i + 1, Sort.OF) && c.is(i + 2, Sort.ARTICLE) && c.is(i + 3, Sort.SCALE)) {
      BigDecimal whole = c.word(i + 3).value();
      BigDecimal value =
          numerator.multiply(whole).divide(c.word(i).value(), 0, RoundingMode.HALF_UP);
      return Optional.of(new Numeral(c.start, i + 4, value, Form.WORDS, false));
    }
    BigDecimal percent =
        numerator.multiply(HUNDRED).divide(c.word(i).value(), 2, RoundingMode.HALF_UP);
    return percent.compareTo(HUNDRED) > 0
        ? Optional.empty()
        : Optional.of(new Numeral(c.start, i + 1, percent, Form.FRACTION, true));
  }

  /** one in five, nine out of ten: of ten at most, for larger wholes are counts */
  private Optional<Numeral> ratio(Cursor c) {
    int joint = c.start + 1;
    int whole =
        c.is(joint, Sort.RATIO)
            ? joint + 1
            : words.is(c.form(joint) + " " + c.form(joint + 1), Sort.RATIO) ? joint + 2 : -1;
    if (whole < 0) {
      return Optional.empty();
    }
    Optional<BigDecimal> part = c.small(c.start);
    Optional<BigDecimal> of = c.small(whole);
    if (part.isEmpty() || of.isEmpty() || part.get().compareTo(of.get()) >= 0) {
      return Optional.empty();
    }
    BigDecimal percent = part.get().multiply(HUNDRED).divide(of.get(), 2, RoundingMode.HALF_UP);
    return Optional.of(new Numeral(c.start, whole + 1, percent, Form.FRACTION, true));
  }

  /** half a million, half a dozen, half (of) */
  private Optional<Numeral> half(Cursor c) {
    int i = c.start;
    if (!c.is(i, Sort.HALF)) {
      return Optional.empty();
    }
    int next = c.skipHyphen(i + 1);
    next = c.is(next, Sort.ARTICLE) ? next + 1 : next;
    if (c.is(next, Sort.SCALE) || c.is(next, Sort.GROUP)) {
      BigDecimal value =
          c.word(next).value().divide(new BigDecimal(2), 1, RoundingMode.UNNECESSARY);
      return Optional.of(new Numeral(i, next + 1, value, Form.WORDS, false));
    }
    return Optional.of(new Numeral(i, i + 1, c.word(i).value(), Form.FRACTION, true));
  }

  /** dozens, tens of thousands, several hundred, a few thousand */
  private Optional<Numeral> vague(Cursor c) {
    int i = c.start;
    if (c.is(i, Sort.ARTICLE) && c.is(i + 1, Sort.VAGUER)) {
      i++;
    }
    if (c.is(i, Sort.VAGUER)) {
      int scale = i + 1;
      if (c.is(scale, Sort.SCALE) || c.is(scale, Sort.GROUP)) {
        BigDecimal value = c.word(scale).value();
        if (c.is(scale + 1, Sort.SCALE)) {
          scale++;
          value = value.multiply(c.word(scale).value());
        }
        return Optional.of(new Numeral(c.start, scale + 1, value, Form.VAGUE, false));
      }
      return Optional.empty();
    }
    if (!c.is(i, Sort.VAGUE)) {
      return Optional.empty();
    }
    BigDecimal value = c.word(i).value();
    int end = i + 1;
    while (c.is(end, Sort.OF) && c.is(end + 1, Sort.VAGUE)) {
      value = value.multiply(c.word(end + 1).value());
      end += 2;
    }
    return Optional.of(new Numeral(i, end, value, Form.VAGUE, false));
  }

  private Optional<Numeral> cardinal(Cursor c) {
    int i = c.start;
    if (words.is(c.form(i) + " " + c.form(i + 1), Sort.ZERO)) {
      return Optional.of(new Numeral(i, i + 2, BigDecimal.ZERO, Form.ZERO, false));
    }
    if (c.is(i, Sort.ZERO) || c.is(i, Sort.PAIR)) {
      Form form = c.is(i, Sort.ZERO) ? Form.ZERO : Form.WORDS;
      return Optional.of(new Numeral(i, i + 1, c.word(i).value(), form, false));
    }
    if (c.is(i, Sort.ARTICLE)) {
      return c.is(i + 1, Sort.SCALE) || c.is(i + 1, Sort.GROUP)
          ? words(c, i + 1, BigDecimal.ONE)
              .map(n -> new Numeral(i, n.end(), n.value(), n.form(), false))
          : Optional.empty();
    }
    Optional<Numeral> digits = digits(c);
    return digits.isPresent() ? digits : words(c, i, BigDecimal.ZERO);
  }

  /** 600, 2,000, 5 000, 1.2 million, 2.5m, 12 dozen */
  private Optional<Numeral> digits(Cursor c) {
    int i = c.start;
    String text = c.text(i);
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    Optional<BigDecimal> first = words.digits(text);
    if (first.isEmpty()) {
      return suffixed(c, text);
    }
    BigDecimal value = first.get();
    int end = i + 1;
    if (text.length() <= 3 && first.get().signum() > 0 && first.get().scale() == 0) {
      while (c.isGroupOfThree(end)) {
        value = value.multiply(THOUSAND).add(new BigDecimal(c.text(end)));
        end++;
      }
    }
    if (c.is(end, Sort.SUFFIX) && c.touches(end)) {
      return Optional.of(numeral(i, end + 1, value.multiply(c.word(end).value())));
    }
    while (c.is(end, Sort.SCALE) || c.is(end, Sort.GROUP)) {
      value = value.multiply(c.word(end).value());
      end++;
    }
    return Optional.of(numeral(i, end, value));
  }

  /** 2.5m, 10k, 30pct written as one token. */
  private Optional<Numeral> suffixed(Cursor c, String text) {
    int letters = text.length();
    while (letters > 0 && Character.isLetter(text.charAt(letters - 1))) {
      letters--;
    }
    Optional<Word> suffix = words.find(c.form(c.start).substring(letters));
    Optional<BigDecimal> value = words.digits(text.substring(0, letters));
    if (suffix.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    return switch (suffix.get().sort()) {
      case SUFFIX ->
          Optional.of(numeral(c.start, c.start + 1, value.get().multiply(suffix.get().value())));
      case PERCENT ->
          Optional.of(new Numeral(c.start, c.start + 1, value.get(), Form.DIGITS, true));
      default -> Optional.empty();
    };
  }

  private static Numeral numeral(int start, int end, BigDecimal value) {
    return new Numeral(start, end, value, Form.DIGITS, false);
  }

  /** one, twenty-one, two hundred and five, three thousand, a dozen */
  private Optional<Numeral> words(Cursor c, int from, BigDecimal initial) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = initial;
    int end = -1;
    int i = from;
    boolean unitTaken = false;
    boolean tensTaken = false;
    while (i < c.end) {
      if (c.is(i, Sort.UNIT) && !unitTaken) {
        part = part.add(c.word(i).value());
        unitTaken = true;
      } else if (c.is(i, Sort.TENS) && !tensTaken && !unitTaken) {
        part = part.add(c.word(i).value());
        tensTaken = true;
      } else if ((c.is(i, Sort.SCALE) || c.is(i, Sort.GROUP)) && (end >= 0 || part.signum() > 0)) {
        part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(c.word(i).value());
        unitTaken = false;
        tensTaken = false;
        if (part.compareTo(THOUSAND) >= 0) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else if (end >= 0 && c.isHalfOfScale(i)) {
        part = part.add(HALF).multiply(c.word(i + 3).value());
        return Optional.of(new Numeral(from, i + 4, total.add(part), Form.WORDS, false));
      } else if (end >= 0 && c.isJoint(i, tensTaken, total.add(part))) {
        i++;
        continue;
      } else {
        break;
      }
      i++;
      end = i;
    }
    return end < 0
        ? Optional.empty()
        : Optional.of(new Numeral(from, end, total.add(part), Form.WORDS, false));
  }

  /** Looks at tokens within bounds. */
  private final class Cursor {
    private final List<Token> tokens;
    private final int start;
    private final int end;

    Cursor(List<Token> tokens, int start, int end) {
      this.tokens = tokens;
      this.start = start;
      this.end = end;
    }

    String text(int i) {
      return i < end ? tokens.get(i).text() : "";
    }

    String form(int i) {
      return i < end ? tokens.get(i).form() : "";
    }

    boolean is(int i, Sort sort) {
      return i < end && words.is(form(i), sort);
    }

    Word word(int i) {
      return words.find(form(i)).orElseThrow();
    }

    /** A whole number from one to ten, in digits or as a word. */
    Optional<BigDecimal> small(int i) {
      return is(i, Sort.UNIT)
          ? Optional.of(word(i).value()).filter(value -> value.compareTo(BigDecimal.TEN) <= 0)
          : words
              .digits(text(i))
              .filter(value -> value.scale() == 0 && value.signum() > 0)
              .filter(value -> value.compareTo(BigDecimal.TEN) <= 0);
    }

    int skipHyphen(int i) {
      return form(i).equals("-") ? i + 1 : i;
    }

    /** Whether token {@code i} follows the one before it without a blank. */
    boolean touches(int i) {
      return tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    }

    /** Three digits one blank behind the last token: the second part of {@code 5 000}. */
    boolean isGroupOfThree(int i) {
      String text = text(i);
      return text.length() == 3
          && text.chars().allMatch(Character::isDigit)
          && tokens.get(i).span().start() == tokens.get(i - 1).span().end() + 1;
    }

    /** The words "and a half" before a scale: two and a half million. */
    boolean isHalfOfScale(int i) {
      return is(i, Sort.JOIN)
          && is(i + 1, Sort.ARTICLE)
          && is(i + 2, Sort.HALF)
          && is(i + 3, Sort.SCALE);
    }

    /** A hyphen in twenty-one, or "and" between a scale and what is smaller. */
    boolean isJoint(int i, boolean tensTaken, BigDecimal soFar) {
      if (form(i).equals("-")) {
        return tensTaken && is(i + 1, Sort.UNIT);
      }
      return is(i, Sort.JOIN)
          && soFar.compareTo(HUNDRED) >= 0
          && !tensTaken
          && (is(i + 1, Sort.UNIT) || is(i + 1, Sort.TENS))
          && is(i - 1, Sort.SCALE);
    }
  }
}
