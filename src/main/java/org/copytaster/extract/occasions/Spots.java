package org.copytaster.extract.occasions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** The places that a document names. */
final class Spots {

  private static final String LAND = "place-nouns";

  private static final String BUILDINGS = "scene-buildings";

  /** In tokens: {@code the Riga congress centre}. */
  private static final int NOUNS_AHEAD = 3;

  /** Between a preposition and its place: {@code in the northern city of Kunduz}. */
  private static final int WORDS_BEFORE = 7;

  private final Document document;
  private final Cues cues;
  private final Statements statements;
  private final List<Spot> all = new ArrayList<>();
  private final Map<Integer, List<Spot>> bySentence = new HashMap<>();
  private final BitSet times = new BitSet();
  private final Map<String, Integer> counts = new HashMap<>();

  /** By code, the key of each country that the text names. */
  private final Map<String, String> countries = new HashMap<>();

  private final Optional<Spot> country;

  Spots(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
    this.statements = new Statements(document, cues);
    document
        .mentions(Mention.Time.class)
        .forEach(time -> times.set(document.tokenRange(time.span()).start()));
    Map<Span, String> types = new HashMap<>();
    Map<String, String> kinds = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    for (Mention.Known known : document.mentions(Mention.Known.class)) {
      String text = known.span().in(document.text());
      known.kind().ifPresent(kind -> types.putIfAbsent(known.span(), kind));
      known.kind().ifPresent(kind -> kinds.putIfAbsent(text, kind));
      known.identity().ifPresent(identity -> keys.putIfAbsent(text, identity));
      known.country().ifPresent(code -> codes.putIfAbsent(text, code));
    }
    Map<Span, Spot> named = new HashMap<>();
    for (Mention.Name name : document.mentions(Mention.Name.class)) {
      String text = name.span().in(document.text());
      if (name.type() == EntityType.PLACE && document.article().body().contains(name.span())) {
        String kind = types.getOrDefault(name.span(), kinds.getOrDefault(text, "other"));
        Spot spot = spot(name.span(), keys.getOrDefault(text, text), kind);
        named.put(name.span(), spot);
        add(spot);
        counts.merge(spot.key(), weight(spot), Integer::sum);
        if (spot.rank() == Spot.COUNTRY && codes.containsKey(text)) {
          countries.putIfAbsent(codes.get(text), spot.key());
        }
      }
    }
    for (Mention.Anaphor anaphor : document.mentions(Mention.Anaphor.class)) {
      Spot of = named.get(anaphor.of());
      if (of != null && !anaphor.pronoun()) {
        Span tokens = document.tokenRange(anaphor.span());
        Sentence sentence = sentence(anaphor.span());
        add(
            new Spot(
                of.span(),
                tokens,
                sentence.index(),
                of.key(),
                of.rank(),
                isLocated(sentence, tokens)));
      }
    }
    all.sort(Comparator.comparing(Spot::tokens));
    all.forEach(
        spot -> bySentence.computeIfAbsent(spot.sentence(), s -> new ArrayList<>()).add(spot));
    this.country = most();
  }

  /** A name in front of a noun tells whose that is, rather than where it is. */
  private int weight(Spot spot) {
    return spot.located() ? 3 : isModifier(spot.tokens()) ? 0 : 2;
  }

  private void add(Spot spot) {
    all.add(spot);
  }

  private Sentence sentence(Span span) {
    return document.sentences().get(document.sentenceAt(span.start()));
  }

  private Spot spot(Span span, String key, String kind) {
    Span tokens = document.tokenRange(span);
    Sentence sentence = sentence(span);
    boolean filed = isFiled(sentence, tokens);
    int rank = filed ? Math.max(Spot.COUNTRY, rank(tokens, kind)) : rank(tokens, kind);
    return new Spot(
        span, tokens, sentence.index(), key, rank, filed || isLocated(sentence, tokens));
  }

  private int rank(Span tokens, String kind) {
    if (cues.at("no-scene", tokens.start())) {
      return Spot.WORLD;
    }
    return switch (kind) {
      case "country" -> Spot.COUNTRY;
      case "region" -> Spot.REGION;
      case "facility" -> cues.at(BUILDINGS, tokens.end() - 1) ? Spot.BUILDING : Spot.OPEN;
      default -> cues.at("street", tokens.end() - 1) && tokens.length() > 1 ? Spot.OPEN : Spot.CITY;
    };
  }

  /** In the order of the text. */
  List<Spot> all() {
    return all;
  }

  Stream<Spot> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream();
  }

  /** Something happens in it: {@code in Iraq}, {@code hit Haiti}; not {@code US soldiers}. */
  private boolean isLocated(Sentence sentence, Span tokens) {
    if (isModifier(tokens) || statements.hold(sentence, tokens)) {
      return false;
    }
    for (int i = tokens.start() - 1;
        i >= Math.max(sentence.first(), tokens.start() - WORDS_BEFORE);
        i--) {
      Token token = document.tokens().get(i);
      if (cues.at("scene-prepositions", i) || token.is(Category.WORD)) {
        return true;
      }
      if (token.is(Category.PREP)) {
        return i > sentence.first() && cues.at(LAND, i - 1);
      }
      if (Statements.isVerb(token) && !(token.is(Category.PART) && i == tokens.start() - 1)) {
        return cues.at("striking-verbs", i);
      }
      if (token.is(Category.PUNCT) && !isApposition(i, sentence)) {
        return false;
      }
    }
    return false;
  }

  /** Where a piece of news in brief was written: {@code REYKJAVIK (AP)}. */
  private boolean isFiled(Sentence sentence, Span tokens) {
    Token first = document.tokens().get(tokens.start());
    return tokens.start() == sentence.first()
        && tokens.end() < sentence.end()
        && document.tokens().get(tokens.end()).text().equals("(")
        && first.text().length() > 1
        && first.text().equals(first.text().toUpperCase(Locale.ROOT));
  }

  /** {@code in Bristol, Tennessee}. */
  private boolean isApposition(int comma, Sentence sentence) {
    if (comma == sentence.first() || !document.tokens().get(comma).text().equals(",")) {
      return false;
    }
    return document.tokens().get(comma - 1).is(Category.PROPN);
  }

  /** {@code US soldiers}; not {@code Yusufiyah district}. */
  private boolean isModifier(Span tokens) {
    int end = Math.min(document.tokens().size(), tokens.end() + NOUNS_AHEAD);
    for (int i = tokens.end(); i < end && !times.get(i); i++) {
      Token next = document.tokens().get(i);
      if (cues.at(LAND, i) || cues.at(BUILDINGS, i)) {
        return false;
      }
      if (next.is(Category.ADJ)) {
        return true;
      }
      boolean noun = next.is(Category.NOUN) || next.is(Category.OTHER) || next.text().equals("-");
      if (!noun) {
        return i > tokens.end();
      }
    }
    return tokens.end() < end && !times.get(tokens.end());
  }

  /** The country that the text speaks of most; where it names none, its region or city. */
  Optional<Spot> country() {
    return country;
  }

  /** How much the text speaks of the country. */
  int weight(Optional<Spot> of) {
    return of.map(spot -> counts.getOrDefault(spot.key(), 0)).orElse(0);
  }

  boolean names(String code) {
    return countries.containsKey(code);
  }

  private Optional<Spot> most() {
    return mostly(Spot.COUNTRY)
        .or(() -> mostly(Spot.REGION))
        .or(() -> mostly(Spot.CITY))
        .or(() -> mostly(Spot.BUILDING));
  }

  private Optional<Spot> mostly(int rank) {
    return all.stream()
        .filter(spot -> spot.rank() == rank)
        .max(
            Comparator.<Spot>comparingInt(spot -> counts.getOrDefault(spot.key(), 0))
                .thenComparing(Comparator.comparing(Spot::tokens).reversed()));
  }
}
