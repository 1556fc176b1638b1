package org.copytaster.article.wire;

import java.util.List;
import java.util.Optional;
import org.copytaster.article.draft.StatedFacts.StatedDate;

/** The dates of wire formats: {@code 20140829T134951+0000}, or as pages write them. */
final class WireDates {

  private static final String META = "meta";
  private static final String FEED = "feed";

  private WireDates() {}

  static List<StatedDate> meta(Optional<String> date) {
    return date.map(d -> new StatedDate(META, spelled(d))).stream().toList();
  }

  static List<StatedDate> feed(Optional<String> date) {
    return date.map(d -> new StatedDate(FEED, spelled(d))).stream().toList();
  }

  /** Puts the marks into a date that is written without. */
  static String spelled(String date) {
    String text = date.strip();
    if (text.length() < 15
        || text.charAt(8) != 'T'
        || !areDigits(text, 0, 8)
        || !areDigits(text, 9, 15)) {
      return text;
    }
    return text.substring(0, 4)
        + "-"
        + text.substring(4, 6)
        + "-"
        + text.substring(6, 8)
        + "T"
        + text.substring(9, 11)
        + ":"
        + text.substring(11, 13)
        + ":"
        + text.substring(13);
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
