package org.copytaster.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.Span;

/**
 * Finds the quoted pieces of a paragraph by its marks. A piece never leaves its paragraph; one that
 * is not closed ends with it, or with its sentence where the paragraph is a whole story.
 */
final class QuoteScanner {

  /** An unclosed quotation longer than this has lost its mark: it ends with its sentence. */
  private static final int LONGEST_UNCLOSED = 1200;

  private static final int LONGEST_INNER = 400;

  private final QuoteMarks marks;

  QuoteScanner(QuoteMarks marks) {
    this.marks = marks;
  }

  /**
   * The pieces of one paragraph.
   *
   * @param continued whether the one before it ended inside a quote
   * @param next where the paragraph after it begins; -1 if there is none
   */
  List<QuotePiece> scan(String text, Span range, int paragraph, boolean continued, int next) {
    Reading nested = new Reading(text, range, paragraph, next, true);
    nested.read(continued);
    if (!nested.ambiguous) {
      return nested.pieces;
    }
    // A second opening mark that leaves the first one open was no nested quote: the first was
    // never closed. Read again without nesting.
    Reading flat = new Reading(text, range, paragraph, next, false);
    flat.read(continued);
    return flat.pieces;
  }

  private final class Reading {
    private final String text;
    private final Span range;
    private final QuoteSigns signs;
    private final int paragraph;
    private final int next;
    private final boolean nesting;
    private final List<QuotePiece> pieces = new ArrayList<>();
    private boolean ambiguous;

    Reading(String text, Span range, int paragraph, int next, boolean nesting) {
      this.text = text;
      this.range = range;
      this.signs = new QuoteSigns(marks, text, range);
      this.paragraph = paragraph;
      this.next = next;
      this.nesting = nesting;
    }

    void read(boolean continued) {
      boolean tail = continued;
      int at = range.start();
      while (at < range.end()) {
        Optional<QuoteMarks.Pair> pair =
            marks.begins(text.charAt(at)) ? marks.openAt(text, at) : Optional.empty();
        if (pair.isEmpty()) {
          at++;
          continue;
        }
        int after = at + pair.get().open().length();
        if (!signs.opens(pair.get(), at, after)) {
          if (tail && !pair.get().single() && signs.closes(at, after)) {
            add(range.start(), after, true);
            tail = false;
          }
          at = after;
        } else {
          tail = false;
          at = pair.get().single() ? single(pair.get(), at) : quoted(pair.get(), at);
        }
      }
    }

    /** Reads a quotation from its opening mark; the position after it. */
    private int quoted(QuoteMarks.Pair pair, int start) {
      int depth = 1;
      boolean reopened = false;
      int at = start + pair.open().length();
      while (at < range.end()) {
        if (!marks.begins(text.charAt(at))) {
          at++;
          continue;
        }
        int inner = inner(pair, at);
        if (inner > at) {
          at = inner;
          continue;
        }
        Optional<String> close = pair.closeAt(text, at);
        boolean same = text.startsWith(pair.open(), at);
        int after = at + (same ? pair.open() : close.orElse(" ")).length();
        if (same
            && signs.opens(pair, at, after)
            && !signs.closes(at, after)
            && !signs.loose(after)) {
          if (!nesting) {
            add(start, signs.before(at), false);
            return at;
          }
          depth++;
          reopened = true;
        } else if (close.isPresent() && !signs.inWord(at, at + close.get().length())) {
          after = at + close.get().length();
          if (--depth == 0) {
            add(start, after, true);
            return after;
          }
        }
        at = after;
      }
      ambiguous |= reopened;
      int end =
          range.end() - start > LONGEST_UNCLOSED
              ? signs.sentenceEnd(start)
              : signs.before(range.end());
      add(start, end, false);
      return end;
    }

    /**
     * The end of a quotation in other double marks that opens there, inside that of {@code outer};
     * {@code at} if none does.
     */
    private int inner(QuoteMarks.Pair outer, int at) {
      Optional<QuoteMarks.Pair> found = nesting ? marks.openAt(text, at) : Optional.empty();
      if (found.isEmpty() || found.get().single() || found.get().open().equals(outer.open())) {
        return at;
      }
      QuoteMarks.Pair pair = found.get();
      int from = at + pair.open().length();
      if (signs.closes(at, from) || signs.loose(from) || !signs.opens(pair, at, from)) {
        return at;
      }
      String ends = pair.closes().get(0);
      String outerEnds = outer.closes().get(0);
      int limit = Math.min(range.end(), from + LONGEST_INNER);
      for (int i = from; i < limit && !ends.equals(outerEnds); i++) {
        if (text.startsWith(ends, i) && signs.closes(i, i + ends.length())) {
          return i + ends.length();
        }
        if (text.startsWith(outerEnds, i) && signs.closes(i, i + outerEnds.length())) {
          return at;
        }
      }
      return at;
    }

    /**
     * Reads a quotation in single marks: it ends at a mark after punctuation, or after a word that
     * is no plural possessive. Without such an end there is none, and the mark was an apostrophe.
     */
    private int single(QuoteMarks.Pair pair, int start) {
      int weak = -1;
      int at = start + pair.open().length();
      while (at < range.end()) {
        Optional<String> close = pair.closeAt(text, at);
        int after = at + 1;
        if (close.isPresent() && !signs.inWord(at, after)) {
          char last = text.charAt(at - 1);
          if (!Character.isWhitespace(last) && signs.closes(at, after)) {
            if (last != 's') {
              add(start, after, true);
              return after;
            }
            weak = weak < 0 ? after : weak;
          }
        }
        if (text.startsWith(pair.open(), at) && signs.opens(pair, at, after)) {
          break;
        }
        at = after;
      }
      if (weak > 0) {
        add(start, weak, true);
        return weak;
      }
      boolean goesOn =
          next >= 0 && text.startsWith(pair.open(), next) && signs.startsSentence(start);
      if (at >= range.end() && (!pair.symmetric() && start == range.start() || goesOn)) {
        add(start, signs.before(range.end()), false);
        return range.end();
      }
      return start + pair.open().length();
    }

    private void add(int start, int end, boolean closed) {
      if (end > start) {
        boolean opens = start == range.start();
        pieces.add(new QuotePiece(new Span(start, end), closed, paragraph, opens));
      }
    }
  }
}
