package org.copytaster.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.article.Article;
import org.copytaster.document.Annotator;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Sentence;
import org.copytaster.document.Steps;
import org.copytaster.document.Token;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.value.Span;
import org.copytaster.value.Warning;

/**
 * Tokens, sentences, tags and names by CoreNLP. Title and paragraphs are read one by one, the
 * dateline not at all, so that no sentence runs from one into the other.
 */
public final class CoreNlpAnnotator implements Annotator {

  /**
   * Past this a sentence is split: cost grows faster than length, and no news sentence is so long.
   */
  private static final int MOST_TOKENS = 200;

  private final Set<String> annotators;
  private final Map<String, Category> categories = new HashMap<>();

  public CoreNlpAnnotator(LanguagePack pack) {
    String names = pack.setting("annotators").orElse("tokenize");
    this.annotators = Set.copyOf(Arrays.asList(names.split(",")));
    pack.find("tags.tsv").ifPresent(file -> file.rows().forEach(this::readCategory));
  }

  private void readCategory(Row row) {
    String name = row.field(1, "category");
    Category category =
        Arrays.stream(Category.values())
            .filter(c -> c.toString().equals(name))
            .findFirst()
            .orElseThrow(() -> row.error("there is no category " + name));
    categories.put(row.field(0, "tag"), category);
  }

  @Override
  public Document annotate(Article article, Steps steps) {
    Reading reading = new Reading(article.text(), steps);
    article.title().flatMap(Article.Title::span).ifPresent(span -> reading.read(span, -1));
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Span paragraph = article.paragraphs().get(i);
      int start = Math.max(paragraph.start(), article.body().start());
      if (start < paragraph.end()) {
        reading.read(new Span(start, paragraph.end()), i);
      }
    }
    List<Warning> warnings = new ArrayList<>(article.warnings());
    if (reading.split) {
      warnings.add(
          new Warning(
              Warning.Code.SENTENCE_SPLIT,
              "a sentence of more than " + MOST_TOKENS + " tokens was read in pieces"));
    }
    return new Document(article, reading.tokens, reading.sentences, List.of(), warnings);
  }

  /** What was read of one text so far. */
  private final class Reading {

    private final String text;
    private final Steps steps;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean split;

    Reading(String text, Steps steps) {
      this.text = text;
      this.steps = steps;
    }

    /** Reads one title or paragraph. */
    void read(Span range, int paragraph) {
      steps.begin("tokenize");
      for (Span piece : Glued.pieces(text, range)) {
        for (List<CoreLabel> whole : CoreNlp.sentences(piece.in(text))) {
          split |= whole.size() > MOST_TOKENS;
          for (int from = 0; from < whole.size(); from += MOST_TOKENS) {
            int to = Math.min(from + MOST_TOKENS, whole.size());
            add(whole.subList(from, to), piece.start(), paragraph);
          }
        }
      }
    }

    private void add(List<CoreLabel> labels, int offset, int paragraph) {
      boolean capitals = Capitals.fill(labels);
      if (capitals) {
        Capitals.lowered(labels, () -> tag(labels));
      } else {
        tag(labels);
      }
      if (annotators.contains("ner")) {
        steps.begin("ner");
        CoreNlp.label(labels);
      }
      steps.begin("tokenize");
      int first = tokens.size();
      for (CoreLabel label : labels) {
        tokens.add(token(text, offset, label, capitals));
      }
      Span span = tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(sentences.size(), first, tokens.size(), span, paragraph));
    }

    private void tag(List<CoreLabel> labels) {
      if (annotators.contains("pos")) {
        steps.begin("pos");
        CoreNlp.tag(labels);
      }
      if (annotators.contains("lemma")) {
        steps.begin("lemma");
        CoreNlp.lemmatize(labels);
      }
    }
  }

  private Token token(String text, int offset, CoreLabel label, boolean capitals) {
    Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
    String characters = span.in(text);
    String form = characters.toLowerCase(Locale.ROOT);
    String tag = label.tag() == null ? "" : label.tag();
    String name = label.ner() == null ? "O" : label.ner();
    Category category = category(tag, characters);
    return new Token(
        span,
        characters,
        form,
        label.lemma() == null ? form : label.lemma().toLowerCase(Locale.ROOT),
        tag,
        capitals && !name.equals("O") && category == Category.NOUN ? Category.PROPN : category,
        name);
  }

  private Category category(String tag, String characters) {
    if (!tag.isEmpty()) {
      return categories.getOrDefault(tag, Category.OTHER);
    }
    int first = characters.codePointAt(0);
    if (Character.isDigit(first)) {
      return Category.NUM;
    }
    return Character.isLetter(first) ? Category.WORD : Category.PUNCT;
  }
}
