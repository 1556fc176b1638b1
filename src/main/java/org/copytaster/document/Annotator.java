package org.copytaster.document;

import org.copytaster.article.Article;

/** Turns an article into a document: tokens, sentences, tags and names. Safe for many threads. */
public interface Annotator {

  Document annotate(Article article);
}
