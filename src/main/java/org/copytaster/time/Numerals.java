package org.copytaster.time;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers that dates are made of, in digits or words: what rules call {@code <day>}, {@code
 * <year>}, {@code <count>} and so on. Number words are the classes {@code number}, {@code ordinal}
 * and {@code ordinal-suffix} of the language.
 */
final class Numerals {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");

  static final Set<String> NAMES =
      Set.of(
          "day",
          "lastday",
          "month-number",
          "year",
          "lastyear",
          "yy",
          "hour",
          "minute",
          "count",
          "ordinal",
          "hour-minute",
          "clock4",
          "upto",
          "a",
          "b",
          "tens");

  /** Those that can be written in words. */
  private static final Set<String> SPOKEN = Set.of("count", "upto", "ordinal", "year", "hour");

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private final DateWords words;
  private final NumberWords spoken;

  Numerals(DateWords words) {
    this.words = words;
    this.spoken = new NumberWords(words);
  }

  interface Found {
    boolean at(int end, Frame frame);
  }

  Onset onset(String name) {
    Onset digits = Onset.of(List.of(Onset.DIGITS));
    if (!SPOKEN.contains(name)) {
      return digits;
    }
    return Onset.either(List.of(digits, spoken.onset()))
        .then(Onset.either(List.of(Onset.NOTHING, words.onset("ordinal-suffix"))));
  }

  /** Whether a number of the kind stands at {@code at} with which the rest matches. */
  boolean match(String name, Scan scan, int at, Found rest) {
    if (at >= scan.size()) {
      return false;
    }
    Scan.Piece piece = scan.piece(at);
    boolean digits = piece.sort() == Scan.Sort.NUMBER;
    switch (name) {
      case "count":
        return count(scan, at, rest);
      case "ordinal":
        return ordinal(scan, at, rest);
      case "year":
        return (digits
            ? inRange(piece, 4, FIRST_YEAR, LAST_YEAR, Key.YEAR, at, rest)
            : spokenYear(scan, at, rest));
      case "lastyear":
        return inRange(piece, 4, FIRST_YEAR, LAST_YEAR, Key.LASTYEAR, at, rest);
      case "yy":
        return exactly(piece, 2) && inRange(piece, 2, 0, 99, Key.YY, at, rest);
      case "tens":
        return exactly(piece, 2)
            && value(piece) % 10 == 0
            && inRange(piece, 2, 10, 90, Key.YY, at, rest);
      case "day":
        return inRange(piece, 2, 1, 31, Key.DAY, at, rest);
      case "lastday":
        return inRange(piece, 2, 1, 31, Key.LASTDAY, at, rest);
      case "month-number":
        return inRange(piece, 2, 1, 12, Key.MONTH, at, rest);
      case "a":
        return inRange(piece, 2, 1, 31, Key.A, at, rest);
      case "b":
        return inRange(piece, 2, 1, 31, Key.B, at, rest);
      case "hour":
        return inRange(piece, 2, 0, 24, Key.HOUR, at, rest)
            || (!digits && hourWord(scan, at, rest));
      case "minute":
        return exactly(piece, 2) && inRange(piece, 2, 0, 59, Key.MINUTE, at, rest);
      case "upto":
        return count(scan, at, (end, number) -> rest.at(end, Frame.EMPTY));
      case "hour-minute":
        return hourMinute(piece, at, rest);
      case "clock4":
        return clock4(piece, at, rest);
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static boolean inRange(
      Scan.Piece piece, int width, int low, int high, Key key, int at, Found rest) {
    if (!piece.plain() || piece.form().length() > width) {
      return false;
    }
    int value = value(piece);
    return low <= value && value <= high && rest.at(at + 1, Frame.of(key, "" + value));
  }

  private static boolean exactly(Scan.Piece piece, int width) {
    return piece.plain() && piece.form().length() == width;
  }

  private static int value(Scan.Piece piece) {
    return Integer.parseInt(piece.form());
  }

  private static boolean clock4(Scan.Piece piece, int at, Found rest) {
    if (!exactly(piece, 4)) {
      return false;
    }
    int hour = value(piece) / 100;
    int minute = value(piece) % 100;
    return hour <= 24
        && minute < 60
        && rest.at(at + 1, Frame.of(Key.HOUR, "" + hour).with(Key.MINUTE, two(minute)));
  }

  /** {@code 7.30}, which looks like a decimal number. */
  private static boolean hourMinute(Scan.Piece piece, int at, Found rest) {
    int dot = piece.form().indexOf('.');
    if (piece.sort() != Scan.Sort.NUMBER
        || dot < 1
        || dot > 2
        || piece.form().length() != dot + 3) {
      return false;
    }
    int hour = Integer.parseInt(piece.form().substring(0, dot));
    int minute = Integer.parseInt(piece.form().substring(dot + 1));
    return hour <= 24
        && minute < 60
        && rest.at(at + 1, Frame.of(Key.HOUR, "" + hour).with(Key.MINUTE, two(minute)));
  }

  static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private boolean hourWord(Scan scan, int at, Found rest) {
    NumberWords.Spoken spoken = this.spoken.below100(scan, at);
    return spoken.value() >= 1
        && spoken.value() <= 12
        && rest.at(spoken.end(), Frame.of(Key.HOUR, "" + spoken.value()));
  }

  private static String withoutZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  private boolean count(Scan scan, int at, Found rest) {
    Scan.Piece piece = scan.piece(at);
    if (piece.sort() == Scan.Sort.NUMBER) {
      if (piece.form().length() > 9) {
        return false;
      }
      boolean whole = piece.plain() || GROUPED.matcher(piece.form()).matches();
      String written = whole ? withoutZeros(piece.form().replace(",", "")) : piece.form();
      return rest.at(at + 1, Frame.of(Key.N, written.replace(',', '.')));
    }
    NumberWords.Spoken spoken = this.spoken.spoken(scan, at);
    return spoken.value() >= 0 && rest.at(spoken.end(), Frame.of(Key.N, "" + spoken.value()));
  }

  private boolean ordinal(Scan scan, int at, Found rest) {
    Scan.Piece piece = scan.piece(at);
    if (piece.plain() && piece.form().length() <= 4) {
      boolean suffixed =
          at + 1 < scan.size()
              && scan.piece(at + 1).glued()
              && !words.at("ordinal-suffix", scan, at + 1).isEmpty();
      return suffixed && rest.at(at + 2, Frame.of(Key.ORD, "" + value(piece)));
    }
    NumberWords.Spoken tens = this.spoken.word("number", Key.N, scan, at);
    if (tens.value() >= 20 && tens.value() < 100) {
      NumberWords.Spoken ones =
          this.spoken.word("ordinal", Key.ORD, scan, NumberWords.hyphen(scan, tens.end()));
      if (ones.value() > 0
          && ones.value() < 10
          && rest.at(ones.end(), Frame.of(Key.ORD, "" + (tens.value() + ones.value())))) {
        return true;
      }
    }
    NumberWords.Spoken one = this.spoken.word("ordinal", Key.ORD, scan, at);
    return one.value() > 0 && rest.at(one.end(), Frame.of(Key.ORD, "" + one.value()));
  }

  /** {@code nineteen ninety-six}, {@code two thousand one}. */
  private boolean spokenYear(Scan scan, int at, Found rest) {
    NumberWords.Spoken century = this.spoken.word("number", Key.N, scan, at);
    if (century.value() >= 13 && century.value() <= 20) {
      NumberWords.Spoken year = this.spoken.below100(scan, NumberWords.hyphen(scan, century.end()));
      if (year.value() >= 10) {
        return rest.at(year.end(), Frame.of(Key.YEAR, "" + (century.value() * 100 + year.value())));
      }
    }
    NumberWords.Spoken thousand = this.spoken.spoken(scan, at);
    return thousand.value() >= 2000
        && thousand.value() < 2100
        && rest.at(thousand.end(), Frame.of(Key.YEAR, "" + thousand.value()));
  }
}
