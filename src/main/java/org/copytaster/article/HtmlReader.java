package org.copytaster.article;

import java.util.List;
import java.util.Optional;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Warning;

final class HtmlReader {
  private final int most;

  HtmlReader(int most, Models models) {
    this.most = most;
  }

  Draft read(String page, Optional<String> charset, List<Warning> warnings) {
    return new TextReader(most).read(org.jsoup.Jsoup.parse(page).text(), charset, warnings);
  }

  static Optional<String> declaredCharset(byte[] bytes) {
    return Optional.empty();
  }
}
