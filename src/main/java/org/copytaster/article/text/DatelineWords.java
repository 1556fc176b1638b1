package org.copytaster.article.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.time.TimeExpression;
import org.copytaster.time.TimeGrammar;
import org.copytaster.value.Span;

/** What a language knows of datelines: its dates, the agencies, words that no place begins with. */
final class DatelineWords {

  private final Optional<TimeGrammar> grammar;
  private final Set<String> agencies = new HashSet<>();
  private final Set<String> notPlace = new HashSet<>();
  private final Set<String> links = new HashSet<>();

  DatelineWords(LanguagePack pack) {
    this.grammar = TimeGrammar.of(pack);
    for (Row row : pack.models().find("agencies.tsv").map(KnowledgeFile::rows).orElse(List.of())) {
      for (String field : row.fields()) {
        for (String name : field.split(";")) {
          agencies.add(name.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    for (Row row : pack.find("datelines.tsv").map(KnowledgeFile::rows).orElse(List.of())) {
      Set<String> words = row.field(0, "class").equals("link") ? links : notPlace;
      for (String word : row.field(1, "words").split(";")) {
        words.add(word.strip());
      }
    }
  }

  boolean isAgency(String name) {
    return agencies.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  boolean isLink(String word) {
    return links.contains(word);
  }

  boolean isNoPlace(String word) {
    return notPlace.contains(word.toLowerCase(Locale.ROOT));
  }

  Optional<TimeGrammar> grammar() {
    return grammar;
  }

  /** The days of the calendar named in {@code where}. */
  List<TimeExpression> days(String text, Span where) {
    List<TimeExpression> days = new ArrayList<>();
    grammar.ifPresent(
        g -> g.find(text, where).stream().filter(TimeExpression::namesDay).forEach(days::add));
    return days;
  }
}
