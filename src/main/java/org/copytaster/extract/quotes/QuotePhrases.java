package org.copytaster.extract.quotes;

import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Mention;
import org.copytaster.value.Span;

/** Reads the noun phrase that ends or begins at a token, as the source of a statement. */
final class QuotePhrases {

  private static final int LONGEST_APPOSITION = 30;

  private final QuoteView view;

  QuotePhrases(QuoteView view) {
    this.view = view;
  }

  /** The phrase that ends before token {@code end}, not reaching back before {@code low}. */
  Optional<QuoteNoun> endingAt(int end, int low) {
    int last = end - 1;
    if (last < low) {
      return Optional.empty();
    }
    if (startsTime(last)) {
      return endingAt(beforeTime(end, low), low);
    }
    if (isPronoun(last)) {
      return Optional.of(new QuoteNoun(view.span(last, end), QuoteNoun.Kind.PRONOUN, last, end));
    }
    if (view.in("relative-words", last) && last > low) {
      return endingAt(view.isComma(last - 1) ? last - 1 : last, low);
    }
    if (isClosingBracket(last)) {
      for (int i = last - 1; i > low && last - i < LONGEST_APPOSITION; i--) {
        if (isOpeningBracket(i)) {
          return endingAt(i, low);
        }
      }
      return Optional.empty();
    }
    return chunk(end, low);
  }

  /** Where the phrase ends in {@code the ministry on Monday said}. */
  private int beforeTime(int end, int low) {
    int at = end;
    while (at > low && startsTime(at - 1)) {
      at--;
    }
    return at > low && view.in("source-prepositions", at - 1) ? at - 1 : at;
  }

  private Optional<QuoteNoun> chunk(int end, int low) {
    int first = chunkStart(end, low);
    int headEnd = end;
    while (first - 2 >= low
        && first < headEnd
        && view.in("source-prepositions", first - 1)
        && view.isNominal(first - 2)) {
      int next = chunkStart(first - 1, low);
      if (next >= first - 1) {
        break;
      }
      headEnd = first - 1;
      first = next;
    }
    return noun(first, headEnd, end);
  }

  /** First token of the run of nominal words before {@code end}, times before it left out. */
  private int chunkStart(int end, int low) {
    int first = end;
    while (first > low && view.isNominal(first - 1)) {
      first--;
    }
    while (first < end
        && startsTime(first)
        && (first + 1 >= end || !view.in("possessive-marks", first + 1))) {
      first++;
    }
    return first;
  }

  /** The phrase that begins at token {@code first} and ends before {@code high}. */
  Optional<QuoteNoun> startingAt(int first, int high) {
    if (first < high && isPronoun(first)) {
      return Optional.of(
          new QuoteNoun(view.span(first, first + 1), QuoteNoun.Kind.PRONOUN, first, first + 1));
    }
    int headEnd = chunkEnd(first, high);
    int end = headEnd;
    while (end > first
        && end + 1 < high
        && view.in("source-prepositions", end)
        && chunkEnd(end + 1, high) > end + 1) {
      end = chunkEnd(end + 1, high);
    }
    Optional<QuoteNoun> noun = noun(first, headEnd, end);
    if (end + 1 < high
        && view.isComma(end)
        && isApposedPerson(end + 1, high)
        && noun.filter(n -> n.kind() == QuoteNoun.Kind.NOMINAL).isPresent()
        && hasSpeaker(first, end)) {
      return startingAt(end + 1, high).map(n -> new QuoteNoun(n.span(), n.kind(), first, n.end()));
    }
    return noun;
  }

  /** A person's name with nothing after it that would make it the subject of a clause. */
  private boolean isApposedPerson(int first, int high) {
    int end = first;
    while (end < high && view.isPerson(end)) {
      end++;
    }
    return end > first && (end >= high || view.token(end).is(Category.PUNCT));
  }

  private int chunkEnd(int first, int high) {
    int end = first;
    while (end < high && view.isNominal(end) && !startsTime(end)) {
      end++;
    }
    return end;
  }

  private boolean startsTime(int i) {
    return view.in("time-nouns", i) && view.name(i).isEmpty();
  }

  /** The source in an apposition between commas, of which the second stands at {@code comma}. */
  Optional<QuoteNoun> apposition(int comma, int low) {
    Optional<QuoteNoun> inner = endingAt(comma, low);
    for (int i = comma - 1; i > low && comma - i < LONGEST_APPOSITION; i--) {
      if (!view.isComma(i)) {
        continue;
      }
      Optional<QuoteNoun> outer = endingAt(i, low);
      if (outer.isEmpty() || outer.get().kind() == QuoteNoun.Kind.PRONOUN) {
        continue;
      }
      QuoteNoun noun = outer.get();
      boolean whole = inner.isPresent() && inner.get().first() <= i + 1;
      if (whole
          && inner.get().kind() == QuoteNoun.Kind.PERSON
          && noun.kind() != QuoteNoun.Kind.PERSON) {
        return inner.map(n -> new QuoteNoun(n.span(), n.kind(), noun.first(), comma));
      }
      if (noun.kind() != QuoteNoun.Kind.NOMINAL || hasSpeaker(noun.first(), noun.end())) {
        return Optional.of(new QuoteNoun(noun.span(), noun.kind(), noun.first(), comma));
      }
    }
    return Optional.empty();
  }

  /** The name before an apposition without its second comma: {@code X, a local chief told us}. */
  QuoteNoun withName(QuoteNoun noun, int low) {
    int comma = noun.first() - 1;
    boolean apposed =
        noun.kind() == QuoteNoun.Kind.NOMINAL
            && comma > low
            && view.isComma(comma)
            && view.isPerson(comma - 1)
            && hasSpeaker(noun.first(), noun.end());
    if (!apposed) {
      return noun;
    }
    return endingAt(comma, low)
        .filter(name -> name.first() == low || view.isQuoteMark(name.first() - 1))
        .map(name -> new QuoteNoun(name.span(), name.kind(), name.first(), noun.end()))
        .orElse(noun);
  }

  boolean hasSpeaker(int first, int end) {
    for (int i = first; i < end; i++) {
      if (view.in("speaker-nouns", i) || view.in("report-nouns", i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<QuoteNoun> noun(int first, int headEnd, int end) {
    int from = first;
    while (from < headEnd
        && view.in("possessive-marks", from)
        && view.token(from).text().length() < 3) {
      from++;
    }
    if (from >= headEnd) {
      return Optional.empty();
    }
    Optional<Mention.Name> name = view.name(headEnd - 1);
    if (view.isPerson(headEnd - 1)) {
      Span span = name.orElseThrow().span();
      return Optional.of(new QuoteNoun(span, QuoteNoun.Kind.PERSON, from, end));
    }
    for (int i = from; i < end; i++) {
      if (view.isNoun(i)) {
        boolean named =
            name.filter(n -> n.span().start() <= view.token(first).span().start()).isPresent();
        return Optional.of(
            new QuoteNoun(
                view.span(from, end),
                named ? QuoteNoun.Kind.NAME : QuoteNoun.Kind.NOMINAL,
                from,
                end));
      }
    }
    return Optional.empty();
  }

  private boolean isPronoun(int i) {
    return view.in("person-pronouns", i) || view.in("other-pronouns", i);
  }

  private boolean isOpeningBracket(int i) {
    String text = view.token(i).text();
    return text.equals("(") || text.equals("[");
  }

  private boolean isClosingBracket(int i) {
    String text = view.token(i).text();
    return text.equals(")") || text.equals("]");
  }
}
