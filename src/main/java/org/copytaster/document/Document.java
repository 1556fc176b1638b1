package org.copytaster.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copytaster.article.Article;
import org.copytaster.value.Span;
import org.copytaster.value.Warning;

/** An article with its tokens, sentences and all that was found so far; immutable. */
public record Document(
    Article article,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Warning> warnings) {

  public Document {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    warnings = List.copyOf(warnings);
  }

  public String text() {
    return article.text();
  }

  /** This document with more mentions, in the order of the text. */
  public Document with(List<? extends Mention> found) {
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(found);
    all.sort(Comparator.comparing(Mention::span));
    return new Document(article, tokens, sentences, all, warnings);
  }

  /** This document with more warnings, behind those that it has. */
  public Document warned(List<Warning> more) {
    List<Warning> all = new ArrayList<>(warnings);
    all.addAll(more);
    return new Document(article, tokens, sentences, mentions, all);
  }

  /** The mentions of one sort, in the order of the text. */
  public <M extends Mention> List<M> mentions(Class<M> sort) {
    return mentions.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.first(), sentence.end());
  }

  /** Index of the first token that ends after {@code position}; the token count if none does. */
  public int tokenAt(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the sentence that holds {@code position}, or of the first one after it. */
  public int sentenceAt(int position) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tokens' range, first and end index, that {@code span} touches. */
  public Span tokenRange(Span span) {
    int first = tokenAt(span.start());
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
      end++;
    }
    return new Span(first, end);
  }
}
