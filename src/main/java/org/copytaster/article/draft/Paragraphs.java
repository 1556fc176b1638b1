package org.copytaster.article.draft;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.value.Span;

/**
 * Splits plain text into paragraphs: at blank lines, at lines that begin with an indent, and at
 * every line's end where lines are evidently not wrapped.
 */
public final class Paragraphs {

  /** Nobody wraps text at more than this. */
  private static final int WIDEST_WRAP = 110;

  private static final int LEAST_INDENT = 2;

  private final String text;
  private final List<Span> lines = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        lines.add(new Span(start, i));
        start = i + 1;
      }
    }
  }

  /** The paragraphs of {@code text}, without the white space around them. */
  public static List<Span> of(String text) {
    return new Paragraphs(text).split();
  }

  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private List<Span> split() {
    boolean everyLine = !isWrapped();
    boolean indents = marksParagraphsByIndent();
    List<Span> paragraphs = new ArrayList<>();
    Span open = new Span(0, 0);
    for (Span line : lines) {
      boolean blank = line.stripped(text).length() == 0;
      if (blank && isCarriageReturnPair(line)) {
        continue;
      }
      if (blank || everyLine || indents && indent(line) >= LEAST_INDENT) {
        add(paragraphs, open);
        open = line;
      } else {
        open = open.length() == 0 ? line : open.cover(line);
      }
    }
    add(paragraphs, open);
    return paragraphs;
  }

  /** The empty line that stands between the two characters of one line end. */
  private boolean isCarriageReturnPair(Span line) {
    return line.length() == 0
        && line.start() > 0
        && line.start() < text.length()
        && text.charAt(line.start() - 1) == '\r'
        && text.charAt(line.start()) == '\n';
  }

  private void add(List<Span> paragraphs, Span open) {
    Span paragraph = open.stripped(text);
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph);
    }
  }

  /** Whether a line can go on in the next: its length says so, or its end. */
  private boolean isWrapped() {
    List<Integer> lengths = new ArrayList<>();
    boolean sentencesEndLines = true;
    Span before = new Span(0, 0);
    for (Span line : lines) {
      if (isCarriageReturnPair(line)) {
        continue;
      }
      Span content = line.stripped(text);
      if (content.length() > 0 && before.length() > 0) {
        lengths.add(before.length());
        sentencesEndLines &= Punctuation.endsSentence(text, before);
      }
      before = content;
    }
    if (lengths.isEmpty()) {
      return true;
    }
    lengths.sort(null);
    return lengths.get(lengths.size() / 2) <= WIDEST_WRAP && !sentencesEndLines;
  }

  /** An indent marks paragraphs only where other lines stand without one. */
  private boolean marksParagraphsByIndent() {
    int indented = 0;
    int flush = 0;
    for (Span line : lines) {
      if (line.stripped(text).length() > 0) {
        if (indent(line) >= LEAST_INDENT) {
          indented++;
        } else {
          flush++;
        }
      }
    }
    return indented > 0 && flush >= indented;
  }

  private int indent(Span line) {
    int width = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        return LEAST_INDENT;
      }
      if (c != ' ' && c != '\u00A0' && c != '\u3000') {
        return width;
      }
      width++;
    }
    return width;
  }
}
