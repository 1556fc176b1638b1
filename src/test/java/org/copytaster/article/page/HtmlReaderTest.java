package org.copytaster.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.Article;
import org.copytaster.article.Payloads;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.read.StandardReader;
import org.copytaster.lexicon.Models;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final StandardReader READER = new StandardReader(Models.bundled());

  private static final String FIRST =
      "Two fishing boats sank off the harbour of Valletta on Friday, the coast guard said.";
  private static final String SECOND =
      "All nine men were taken from the water by a ferry on its way to Gozo, and nobody was hurt.";

  private static final String PAGE =
      "<!DOCTYPE html><html lang='en-GB'><head><title>Boats sink | The Daily</title>"
          + "<meta property='og:title' content='Boats sink off Malta'>"
          + "<meta property='og:site_name' content='The Daily'>"
          + "<link rel='canonical' href='https://example.org/2020/10/06/boats'>"
          + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
          + "\"headline\":\"Boats sink off Malta\",\"datePublished\":\"2020-10-06T08:00:00+02:00\","
          + "\"dateModified\":\"2020-10-07\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jane Doe\"}],"
          + "\"articleSection\":\"Sea\",\"publisher\":{\"name\":\"The Daily\"},}]}</script></head><body>"
          + "<nav><a href='/'>Home</a><a href='/sea'>Sea</a></nav><article><h1>Boats sink off Malta</h1>"
          + "<div class='share-bar'>Share this with all of your friends and your family today.</div>"
          + "<p>"
          + FIRST
          + "</p><aside>Read more of this kind in our newsletter, every day.</aside>"
          + "<p>"
          + SECOND
          + "</p></article>"
          + "<div class='related'><p>Ten ships that were never found again, and why they are not.</p>"
          + "</div><footer>All rights reserved by the publishers of this page.</footer></body></html>";

  @Test
  void aPageIsTitleAndParagraphs() throws UnreadableException {
    Article article = READER.read(Payloads.file("boats.html", PAGE));
    assertEquals("Boats sink off Malta\n\n" + FIRST + "\n\n" + SECOND, article.text());
    assertEquals(FIRST + "\n\n" + SECOND, article.body().in(article.text()));
    assertEquals("text/html", article.mediaType());
    assertEquals("en-GB", article.language().tag());
    assertEquals(List.of("Jane Doe"), article.authors());
    assertEquals("2020-10-06T08:00:00+02:00", article.published().orElseThrow().value());
    assertEquals("json-ld", article.published().orElseThrow().from());
    assertEquals(Optional.of("2020-10-07"), article.modified());
    assertEquals(Optional.of("The Daily"), article.publisher());
    assertEquals(Optional.of("https://example.org/2020/10/06/boats"), article.url());
    assertEquals(Optional.of("Sea"), article.section());
    assertEquals(List.of(), article.warnings());
  }

  @Test
  void aDeclaredCharsetIsUsed() throws UnreadableException {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body><p>"
            + "\u0412 \u0411\u0438\u0448\u043A\u0435\u043A\u0435 \u0432\u043E \u0432\u0442\u043E\u0440\u043D\u0438\u043A \u043D\u0430\u0447\u0430\u043B\u0438\u0441\u044C \u043F\u0440\u043E\u0442\u0435\u0441\u0442\u044B.</p></body></html>";
    Article article =
        READER.read(Payloads.file("a.html", page.getBytes(Charset.forName("windows-1251"))));
    assertTrue(article.text().startsWith("\u0412 \u0411\u0438\u0448"), article.text());
    assertEquals(Optional.of("windows-1251"), article.charset());
  }

  @Test
  void depthAndBrokenMarkupDoNoHarm() {
    String deep = "<html><body>" + "<div>".repeat(200_000) + "<p>" + FIRST;
    Article article =
        assertTimeout(Duration.ofSeconds(20), () -> READER.read(Payloads.file("a.html", deep)));
    assertTrue(article.text().contains(FIRST));
  }

  @Test
  void aScriptFullOfOpenBracketsCostsLittle() {
    String script = "<script>" + "x=[{".repeat(500_000) + "</script>";
    String page = "<html><head><title>Boats sink off Malta</title>" + script + "</head><body><p>";
    Article article =
        assertTimeout(
            Duration.ofSeconds(20), () -> READER.read(Payloads.file("a.html", page + SECOND)));
    assertTrue(article.text().contains(SECOND));
  }

  @Test
  void aPageOfThousandsOfMarkedBoxesCostsLittle() {
    String boxes = ("<div class='related promo'><p>" + FIRST + "</p></div>").repeat(5_000);
    String nested = ("<article><p>" + SECOND + "</p>").repeat(5_000);
    for (String body : List.of(boxes, nested)) {
      Article article =
          assertTimeout(Duration.ofSeconds(20), () -> READER.read(Payloads.file("a.html", body)));
      assertTrue(article.text().contains(body.contains(FIRST) ? FIRST : SECOND));
    }
  }
}
