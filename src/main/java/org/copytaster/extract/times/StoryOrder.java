package org.copytaster.extract.times;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.Dateline;
import org.copytaster.document.Document;
import org.copytaster.document.Token;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.NameTrie;
import org.copytaster.lexicon.Row;
import org.copytaster.time.DateOrder;
import org.copytaster.time.TimeExpression;
import org.copytaster.time.TimeGrammar;
import org.copytaster.value.EntityType;

/**
 * What a story shows of the order of day and month in its dates of numbers: by other such dates, by
 * the country it was filed from, or by the one country it names.
 */
final class StoryOrder {

  private final TimeGrammar grammar;
  private final Gazetteer gazetteer;

  /** Empty for a language whose order is the same everywhere. */
  private final Set<String> monthFirst = new HashSet<>();

  StoryOrder(LanguagePack pack, TimeGrammar grammar, Gazetteer gazetteer) {
    this.grammar = grammar;
    this.gazetteer = gazetteer;
    pack.find("dates/countries.tsv").ifPresent(f -> f.rows().forEach(this::add));
  }

  private void add(Row row) {
    if (!row.field(1, "order").equals("mdy")) {
      throw row.error("only countries with the month first (mdy) are listed");
    }
    monthFirst.add(row.field(0, "country"));
  }

  /** The order; empty if the story shows none, or its signs do not agree. */
  Optional<DateOrder> shownBy(Document document, List<TimeExpression> dates) {
    Optional<DateOrder> shown = grammar.orderShownBy(dates);
    return shown.isPresent()
            || monthFirst.isEmpty()
            || dates.stream().noneMatch(TimeExpression::leavesOrderOpen)
        ? shown
        : country(document)
            .map(c -> monthFirst.contains(c) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
  }

  private Optional<String> country(Document document) {
    Optional<String> filed =
        document
            .article()
            .dateline()
            .flatMap(Dateline::place)
            .flatMap(place -> mostly(Pieces.of(List.of(place.in(document.text())))));
    return filed.or(() -> mostly(Pieces.of(document.tokens().stream().map(Token::text).toList())));
  }

  /** The pieces of a text for the gazetteer, and which of them begin a word with a capital. */
  private record Pieces(List<String> all, BitSet capital) {

    static Pieces of(List<String> words) {
      List<String> all = new ArrayList<>();
      BitSet capital = new BitSet();
      for (String word : words) {
        capital.set(all.size(), Character.isUpperCase(word.codePointAt(0)));
        all.addAll(NameTrie.pieces(word));
      }
      return new Pieces(all, capital);
    }
  }

  /** The country that more names are of than of all others together. */
  private Optional<String> mostly(Pieces pieces) {
    Map<String, Integer> times = new HashMap<>();
    int all = 0;
    for (int i = pieces.capital().nextSetBit(0); i >= 0; i = pieces.capital().nextSetBit(i + 1)) {
      Set<String> countries = named(pieces.all(), i);
      all += countries.isEmpty() ? 0 : 1;
      countries.forEach(country -> times.merge(country, 1, Integer::sum));
    }
    int half = all / 2;
    return times.entrySet().stream()
        .filter(country -> country.getValue() > half)
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  /** The countries that a name at the position can be of; several if it has namesakes. */
  private Set<String> named(List<String> pieces, int start) {
    Set<String> countries = new HashSet<>();
    if (start < pieces.size()) {
      gazetteer.demonym(pieces.get(start)).ifPresent(countries::add);
      gazetteer
          .names()
          .match(
              pieces,
              start,
              (entry, end) -> {
                if (entry.type() == EntityType.PLACE) {
                  entry.country().ifPresent(countries::add);
                }
              });
    }
    return countries;
  }
}
