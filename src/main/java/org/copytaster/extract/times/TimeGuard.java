package org.copytaster.extract.times;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Token;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.time.TimeExpression;
import org.copytaster.value.Span;

/**
 * Keeps single words that look like times and are none: a verb ({@code may}), a person ({@code
 * April}). {@code dates/guards.tsv} names the words and what the tagger must not call them.
 */
final class TimeGuard {

  private static final String PERSON = "PERSON";

  private final Map<String, Set<String>> refused = new HashMap<>();

  TimeGuard(LanguagePack pack) {
    for (Row row : pack.find("dates/guards.tsv").map(KnowledgeFile::rows).orElse(List.of())) {
      refused
          .computeIfAbsent(row.field(0, "word"), w -> new HashSet<>())
          .addAll(List.of(row.field(1, "tags").split(" +")));
    }
  }

  boolean allows(Document document, TimeExpression expression) {
    Span range = document.tokenRange(expression.span());
    if (range.length() != 1) {
      return true;
    }
    Token token = document.tokens().get(range.start());
    return !token.ner().equals(PERSON)
        && !refused.getOrDefault(token.form(), Set.of()).contains(token.tag());
  }
}
