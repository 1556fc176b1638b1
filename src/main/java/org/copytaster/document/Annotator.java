package org.copytaster.document;

import org.copytaster.article.Article;

/** Turns an article into a document: tokens, sentences, tags and names. Safe for many threads. */
public interface Annotator {

  /** The article's document; {@code steps} hears of each step on the way. */
  Document annotate(Article article, Steps steps);

  default Document annotate(Article article) {
    return annotate(article, Steps.UNWATCHED);
  }
}
