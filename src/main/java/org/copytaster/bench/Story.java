package org.copytaster.bench;

import java.util.Optional;
import org.copytaster.annotate.StockPipeline;
import org.copytaster.record.ArticleFact;

/** A story that was read, as the peer gets it. */
record Story(String text, Optional<String> published, int tokens) {

  private static final int DAY = "2020-10-06".length();

  static Story of(ArticleFact article) {
    return new Story(
        article.text(),
        article.published().map(published -> published.value().substring(0, DAY)),
        StockPipeline.tokens(article.text()));
  }
}
