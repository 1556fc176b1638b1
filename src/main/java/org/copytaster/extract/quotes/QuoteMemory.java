package org.copytaster.extract.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Whom a pronoun or an office means: the persons that the story spoke of before. */
final class QuoteMemory {

  private static final int LONGEST_ROLE = 7;

  private final QuoteView view;
  private final TreeMap<Integer, Span> subjects = new TreeMap<>();
  private final TreeMap<Integer, Span> persons = new TreeMap<>();
  private final Map<String, TreeMap<Integer, Span>> offices = new HashMap<>();
  private final Map<Span, Span> known = new HashMap<>();

  QuoteMemory(QuoteView view, List<QuotePiece> pieces, List<QuoteSource> sources) {
    this.view = view;
    for (Mention.Anaphor anaphor : view.document().mentions(Mention.Anaphor.class)) {
      known.put(anaphor.span(), anaphor.of());
    }
    int piece = 0;
    for (Mention.Name name : view.document().mentions(Mention.Name.class)) {
      while (piece < pieces.size() && pieces.get(piece).span().end() <= name.span().start()) {
        piece++;
      }
      boolean quoted = piece < pieces.size() && pieces.get(piece).span().overlaps(name.span());
      if (name.type() == EntityType.PERSON && !quoted) {
        person(name);
      }
    }
    for (QuoteSource source : sources) {
      if (source.noun().kind() == QuoteNoun.Kind.PERSON) {
        subjects.put(source.noun().first(), source.noun().span());
      } else if (source.noun().kind() == QuoteNoun.Kind.NOMINAL) {
        office(source.noun());
      }
    }
  }

  private void person(Mention.Name name) {
    Span range = view.document().tokenRange(name.span());
    if (range.length() == 0) {
      return;
    }
    int first = range.start();
    persons.put(first, name.span());
    int sentenceFirst = sentence(first).first();
    int i = first - 1;
    while (i >= sentenceFirst && !view.isFinite(i) && !view.isQuoteMark(i)) {
      i--;
    }
    if (i < sentenceFirst && range.end() < view.size() && !precededByPossessive(first)) {
      subjects.put(first, name.span());
    }
    for (int left = first - 1; left >= sentenceFirst && first - left <= LONGEST_ROLE; left--) {
      if (!view.isNominal(left)) {
        break;
      }
      remember(left, first, name.span());
    }
    if (range.end() < view.size() && view.isComma(range.end())) {
      int end = Math.min(view.size(), range.end() + 1 + LONGEST_ROLE);
      for (int right = range.end() + 1; right < end && !view.isComma(right); right++) {
        remember(right, right, name.span());
      }
    }
  }

  private boolean precededByPossessive(int first) {
    return first > 0 && view.in("source-prepositions", first - 1);
  }

  private void remember(int word, int at, Span span) {
    if (view.in("speaker-nouns", word)) {
      offices.computeIfAbsent(view.token(word).lemma(), w -> new TreeMap<>()).put(at, span);
    }
  }

  private void office(QuoteNoun noun) {
    Optional<Integer> head = head(noun);
    if (head.isEmpty()) {
      return;
    }
    Span span = antecedent(noun);
    offices
        .computeIfAbsent(view.token(head.get()).lemma(), w -> new TreeMap<>())
        .put(noun.first(), span);
    Token word = view.token(head.get());
    if (word.form().equals(word.lemma())) {
      subjects.put(noun.first(), span);
    }
  }

  private Optional<Integer> head(QuoteNoun noun) {
    Optional<Integer> head = Optional.empty();
    for (int i = noun.first(); i < noun.end(); i++) {
      if (view.in("source-prepositions", i) && head.isPresent()) {
        return head;
      }
      if (view.in("speaker-nouns", i)) {
        head = Optional.of(i);
      }
    }
    return head;
  }

  /** The person or the fuller phrase that the source stands for; empty for a pronoun of nobody. */
  Optional<Span> resolve(QuoteNoun noun) {
    Span given = known.get(noun.span());
    if (given != null) {
      return Optional.of(given);
    }
    return switch (noun.kind()) {
      case PERSON, NAME -> Optional.of(noun.span());
      case NOMINAL -> Optional.of(antecedent(noun));
      case PRONOUN -> before(noun.first());
    };
  }

  private Span antecedent(QuoteNoun noun) {
    Optional<Integer> head = head(noun);
    if (head.isEmpty() || !view.in("definite-marks", noun.first())) {
      return noun.span();
    }
    TreeMap<Integer, Span> same = offices.get(view.token(head.get()).lemma());
    if (same == null || same.lowerEntry(noun.first()) == null) {
      return noun.span();
    }
    return same.lowerEntry(noun.first()).getValue();
  }

  /** The person last spoken of as a subject before the token. */
  Optional<Span> before(int token) {
    return Optional.ofNullable(subjects.lowerEntry(token))
        .or(() -> Optional.ofNullable(persons.lowerEntry(token)))
        .map(Map.Entry::getValue);
  }

  /** Whether somebody is spoken of as a subject between the two tokens. */
  boolean hasSubject(int first, int end) {
    return first < end && !subjects.subMap(first, end).isEmpty();
  }

  private Sentence sentence(int token) {
    int index = view.document().sentenceAt(view.token(token).span().start());
    return view.document().sentences().get(index);
  }
}
