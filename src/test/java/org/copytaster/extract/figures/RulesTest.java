package org.copytaster.extract.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.TestArticle;
import org.copytaster.annotate.CoreNlpAnnotator;
import org.copytaster.article.Article;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.names.NameExtractor;
import org.copytaster.extract.names.NameWords;
import org.copytaster.extract.times.TimeExtractor;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.pattern.SentenceView;
import org.copytaster.value.Language;
import org.copytaster.value.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule matches its own example, at the number in square brackets. */
final class RulesTest {

  private static final Models MODELS = Models.bundled();

  static Stream<Language> languages() {
    return MODELS.languages().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyRuleMatchesItsExample(Language language) {
    LanguagePack pack = LanguagePack.load(MODELS, language).orElseThrow();
    FigureRules rules = new FigureRules(pack, new FigureKinds(MODELS));
    List<Rule> all = new ArrayList<>();
    rules.kinds().forEach(kindRule -> all.add(kindRule.rule()));
    all.addAll(rules.refusals());
    all.addAll(rules.lists());
    all.addAll(rules.continuations());
    all.addAll(rules.references());
    all.addAll(rules.flags());
    List<String> wrong = new ArrayList<>();
    Examples examples = new Examples(pack);
    for (Rule rule : all) {
      if (!examples.matches(rule)) {
        wrong.add(rule.row().where() + " " + rule.name() + ": " + rule.example());
      }
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + ":\n" + String.join("\n", wrong));
  }

  /** Reads examples as the extractors read stories. */
  private static final class Examples {
    private final LanguagePack pack;
    private final CoreNlpAnnotator annotator;
    private final List<Extractor> before;

    Examples(LanguagePack pack) {
      this.pack = pack;
      this.annotator = new CoreNlpAnnotator(pack);
      this.before =
          List.of(
              new TimeExtractor(pack, Gazetteer.load(pack)),
              new NameExtractor(new NameWords(pack)),
              new AmountExtractor(pack));
    }

    boolean matches(Rule rule) {
      String marked = rule.example();
      int start = marked.indexOf('[');
      int end = marked.indexOf(']') - 1;
      if (start < 0 || end < start) {
        return false;
      }
      Document document = annotator.annotate(article(marked.replace("[", "").replace("]", "")));
      for (Extractor extractor : before) {
        document = document.with(extractor.extract(document));
      }
      return matches(rule, document, new Span(start, end));
    }

    private boolean matches(Rule rule, Document document, Span place) {
      List<Mention.Amount> amounts = document.mentions(Mention.Amount.class);
      for (SentenceView view : new Chunks(document, pack.words()).views(amounts)) {
        for (Mention.Amount amount : amounts) {
          if (amount.span().overlaps(place)
              && view.sentence().span().contains(amount.span())
              && rule.takes().accepts(amount)
              && rule.pattern()
                  .match(view, Chunks.chunk(document, view.sentence(), 'N', amount.span()))
                  .isPresent()) {
            return true;
          }
        }
      }
      return false;
    }

    private Article article(String text) {
      return TestArticle.of(text, pack.language());
    }
  }
}
