package org.copytaster.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.TestArticle;
import org.copytaster.annotate.CoreNlpAnnotator;
import org.copytaster.article.Article;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.value.EntityType;
import org.copytaster.value.Language;
import org.copytaster.value.Span;

/** Documents of small stories, with the annotator's own names as they stand. */
final class QuoteStories {

  static final LanguagePack ENGLISH =
      LanguagePack.load(Models.bundled(), new Language("en")).orElseThrow();

  private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(ENGLISH);
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.PLACE);

  private QuoteStories() {}

  static Document document(String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    Article article = TestArticle.of(text, new Language("en"));
    Document document = ANNOTATOR.annotate(article);
    return document.with(names(document));
  }

  private static List<Mention.Name> names(Document document) {
    List<Mention.Name> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      int i = sentence.first();
      while (i < sentence.end()) {
        String label = document.tokens().get(i).ner();
        int start = i++;
        while (i < sentence.end() && document.tokens().get(i).ner().equals(label)) {
          i++;
        }
        if (TYPES.containsKey(label)) {
          Span first = document.tokens().get(start).span();
          Span span = first.cover(document.tokens().get(i - 1).span());
          names.add(new Mention.Name(span, TYPES.get(label), "test"));
        }
      }
    }
    return names;
  }
}
