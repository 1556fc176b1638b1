package org.copytaster.article.wire;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.StatedFacts;

/**
 * A story as teleprinters sent it, IPTC 7901 or ANPA 1312: a heading, STX, the headline and the
 * text, ETX, the time.
 */
final class WireText {

  private static final char START_OF_TEXT = 2;
  private static final char END_OF_TEXT = 3;

  /** ANPA marks the lines above the text with it. */
  private static final char MARK = '^';

  /** Stands between the cells of a table. */
  private static final char TAB = ';';

  private static final int MOST_HEADLINES = 12;

  /** Such formats were not used before 1970. */
  private static final int FIRST_OF_LAST_CENTURY = 70;

  /** {@code 131137 GMT Nov 13}: day, hour and minute, month and year. */
  private static final Pattern IPTC_TIME =
      Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)( GMT)? (\\p{L}{3})\\p{L}* (\\d\\d)\\b");

  /** {@code 11-13-13 1509GMT}: month, day, year, hour and minute. */
  private static final Pattern ANPA_TIME =
      Pattern.compile("(\\d\\d)-(\\d\\d)-(\\d\\d) (\\d\\d)(\\d\\d)GMT");

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    // agencies write months in the language of their services
    for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl")) {
      for (Month month : Month.values()) {
        String name =
            month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language));
        MONTHS.putIfAbsent(sign(name), month.getValue());
      }
    }
  }

  private final String heading;
  private final String content;
  private final String trailer;

  private WireText(String text) {
    int start = text.indexOf(START_OF_TEXT);
    int end = text.indexOf(END_OF_TEXT, start);
    this.heading = start < 0 ? "" : text.substring(0, start);
    this.content = readable(text.substring(start + 1, end < 0 ? text.length() : end));
    this.trailer = end < 0 ? "" : text.substring(end + 1);
  }

  static WireStory read(String text, Bylines bylines) {
    return new WireText(text).read(bylines);
  }

  private WireStory read(Bylines bylines) {
    List<String> lines = new ArrayList<>(content.lines().toList());
    boolean anpa = lines.stream().limit(MOST_HEADLINES).anyMatch(line -> line.indexOf(MARK) == 0);
    List<String> top = anpa ? marked(lines) : untilBlank(lines);
    Optional<String> byline =
        top.stream().filter(line -> !bylines.lead(line).isEmpty()).findFirst();
    List<String> titles = top.stream().filter(line -> bylines.lead(line).isEmpty()).toList();
    StatedFacts facts =
        new StatedFacts(
            WireDates.meta(time()),
            Optional.empty(),
            bylines.names(byline, Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Optional<String> title = anpa ? titles.stream().findFirst() : title(titles);
    return new WireStory(
        title,
        Optional.empty(),
        facts,
        XmlBody.plain(anpa ? unmarked(lines) : String.join("\n", lines)));
  }

  /** Takes the lines above the text off: ANPA, the first of them is the slug. */
  private static List<String> marked(List<String> lines) {
    List<String> marked = new ArrayList<>();
    boolean slug = true;
    while (!lines.isEmpty() && !lines.get(0).startsWith("\t")) {
      String line = lines.remove(0);
      if (!slug && !line.isBlank()) {
        marked.add(Blanks.collapse(line.replaceFirst("^\\^", "").replaceFirst("[<=]\\s*$", "")));
      }
      slug = false;
    }
    return marked;
  }

  /** ANPA: a tab begins a paragraph, a mark at its end ends a line of a table. */
  private static String unmarked(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String bare = line.strip().replaceFirst("^\\^", "").replaceFirst("[<=]$", "");
      boolean rule = bare.chars().allMatch(c -> c == '_');
      text.append(line.startsWith("\t") ? "\n" : "").append(rule ? "" : bare.replace(TAB, ' '));
      text.append(line.strip().endsWith("<") || line.strip().endsWith("=") ? "\n\n" : "\n");
    }
    return text.toString();
  }

  /** Takes the lines above the text off: IPTC, up to the first blank one. */
  private static List<String> untilBlank(List<String> lines) {
    List<String> top = new ArrayList<>();
    while (!lines.isEmpty() && lines.get(0).isBlank()) {
      lines.remove(0);
    }
    while (!lines.isEmpty() && !lines.get(0).isBlank() && top.size() < MOST_HEADLINES) {
      top.add(Blanks.collapse(lines.remove(0).replaceFirst("=\\s*$", "")));
    }
    return top;
  }

  /** The headline, which may go on in a second line; a line in capitals before it is a sign. */
  private static Optional<String> title(List<String> lines) {
    List<String> titles = new ArrayList<>(lines);
    while (titles.size() > 1 && isSign(titles.get(0))) {
      titles.remove(0);
    }
    return titles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", titles));
  }

  private static boolean isSign(String line) {
    return line.split(" ").length <= 3
        && (line.startsWith("(") || line.chars().filter(Character::isLowerCase).count() < 3);
  }

  /** The marks of teleprinters as people write them. */
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t' || c >= ' ' && c != 0x7F) {
        readable.append(c);
      }
    }
    return readable.toString().replace("``", "\"").replace("''", "\"");
  }

  private Optional<String> time() {
    Matcher iptc = IPTC_TIME.matcher(trailer);
    if (iptc.find()) {
      int month = MONTHS.getOrDefault(sign(iptc.group(5)), 0);
      String day = iptc.group(1);
      return month == 0
          ? Optional.empty()
          : Optional.of(
              date(iptc.group(6), two(month), day)
                  + (iptc.group(4) == null ? "" : clock(iptc.group(2), iptc.group(3))));
    }
    Matcher anpa = ANPA_TIME.matcher(trailer + heading);
    return anpa.find()
        ? Optional.of(
            date(anpa.group(3), anpa.group(1), anpa.group(2)) + clock(anpa.group(4), anpa.group(5)))
        : Optional.empty();
  }

  private static String sign(String month) {
    return month.substring(0, Math.min(3, month.length())).toLowerCase(Locale.ROOT);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static String date(String year, String month, String day) {
    String century = Integer.parseInt(year) < FIRST_OF_LAST_CENTURY ? "20" : "19";
    return century + year + "-" + month + "-" + day;
  }

  private static String clock(String hour, String minute) {
    return "T" + hour + ":" + minute + ":00Z";
  }
}
