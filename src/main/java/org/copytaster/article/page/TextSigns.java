package org.copytaster.article.page;

import java.util.Locale;
import java.util.Set;

/** What the text of a block says by itself, whatever the language. */
final class TextSigns {

  /** Shorter texts are labels as often as sentences. */
  private static final int LONG = 80;

  private static final double[] LENGTHS = {15, 30, 50, 80, 140, 250, 500};
  private static final double[] LINKED = {0, .2, .35, .6, .9};
  private static final double[] LOWER = {.2, .4, .6, .75};
  private static final double[] DIGITS = {0, .05, .15, .3};
  private static final double MOSTLY = 0.8;

  private final String text;
  private int letters;
  private int capitals;
  private int digits;
  private int wordsInLower;
  private int wordsWithCapital;

  private TextSigns(String text) {
    this.text = text;
    boolean starts = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        boolean capital = Character.isUpperCase(c);
        capitals += capital ? 1 : 0;
        wordsWithCapital += starts && capital ? 1 : 0;
        wordsInLower += starts && Character.isLowerCase(c) ? 1 : 0;
      }
      digits += Character.isDigit(c) ? 1 : 0;
      starts = !Character.isLetter(c);
    }
  }

  static void add(PageBlock block, String kind, Set<String> signs) {
    TextSigns text = new TextSigns(block.text());
    int length = block.text().length();
    String size = length > LONG ? "long" : "short";
    signs.add("len=" + lengthStep(block));
    signs.add("len=" + lengthStep(block) + "," + kind);
    int linked = step((double) block.linked() / length, LINKED);
    signs.add("link=" + linked);
    signs.add("link=" + linked + "," + kind);
    signs.add("end=" + text.end(block));
    signs.add("end=" + text.end(block) + "," + kind);
    signs.add("lower=" + text.lower() + "," + size);
    signs.add("digits=" + step((double) text.digits / length, DIGITS) + "," + size);
    signs.add("first=" + text.first() + "," + size);
    text.addMarks(kind, signs);
  }

  static int lengthStep(PageBlock block) {
    return step(block.text().length(), LENGTHS);
  }

  /** How many of the rising {@code steps} a value passes. */
  static int step(double value, double... steps) {
    int step = 0;
    while (step < steps.length && value > steps[step]) {
      step++;
    }
    return step;
  }

  /** Cookies have that name in all languages of Latin script. */
  static boolean isOnCookies(String text) {
    return text.toLowerCase(Locale.ROOT).contains("cookie");
  }

  private String end(PageBlock block) {
    if (!block.endsSentence()) {
      return "none";
    }
    char last = text.charAt(text.length() - 1);
    if (last == '\u2026' || text.endsWith("...")) {
      return "cut";
    }
    return last == ':' || last == '?' || last == '!' ? String.valueOf(last) : ".";
  }

  private String lower() {
    int cased = wordsInLower + wordsWithCapital;
    return cased < 2 ? "none" : String.valueOf(step((double) wordsInLower / cased, LOWER));
  }

  private String first() {
    char first = text.charAt(0);
    if (Character.isLetter(first)) {
      return Character.isLowerCase(first)
          ? "lower"
          : Character.isUpperCase(first) ? "upper" : "letter";
    }
    return Character.isDigit(first) ? "digit" : "other";
  }

  private void addMarks(String kind, Set<String> signs) {
    if (letters > 3 && capitals > letters * MOSTLY) {
      signs.add("capitals," + kind);
    }
    for (char mark : new char[] {'|', '\u00A9', '@'}) {
      if (text.indexOf(mark) >= 0) {
        signs.add("has=" + mark);
      }
    }
    if (text.contains("http") || text.contains("www.")) {
      signs.add("has=address");
    }
    if (text.startsWith("(") && text.endsWith(")")) {
      signs.add("has=brackets");
    }
    if (text.indexOf('\u20AC') >= 0 || text.indexOf('$') >= 0) {
      signs.add("money," + kind);
    }
    if (isOnCookies(text)) {
      signs.add("cookie");
    }
  }
}
