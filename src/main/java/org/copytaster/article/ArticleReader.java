package org.copytaster.article;

import org.copytaster.source.Payload;

/** Makes an article of one story's bytes or text. Safe for many threads. */
public interface ArticleReader {

  /**
   * Reads the story.
   *
   * @throws UnreadableException if there is no article in it; the failure says why
   */
  Article read(Payload payload) throws UnreadableException;
}
