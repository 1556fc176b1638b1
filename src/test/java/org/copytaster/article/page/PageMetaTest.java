package org.copytaster.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copytaster.article.Article;
import org.copytaster.article.Payloads;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.read.StandardReader;
import org.copytaster.lexicon.Models;
import org.junit.jupiter.api.Test;

/** What pages say about themselves in more than one way. */
class PageMetaTest {

  private static final StandardReader READER = new StandardReader(Models.bundled());

  private static final String STORY =
      "<p>A landslide closed the coast road near Nerano on Monday, and four cars lie under it.</p>"
          + "<p>Firemen searched the rubble until late at night, but found nobody in it at all.</p>";

  private static Article read(String head, String body) throws UnreadableException {
    String page =
        "<!DOCTYPE html><html lang='en'><head>" + head + "</head><body>" + body + "</body></html>";
    return READER.read(Payloads.file("page.html", page));
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + json + "}</script>";
  }

  private static String title(String head, String body) throws UnreadableException {
    return read(head, body + STORY).title().map(Article.Title::text).orElse("");
  }

  private static String published(String head, String body) throws UnreadableException {
    return read(head, body + STORY).published().map(p -> p.value() + " " + p.from()).orElse("");
  }

  private static List<String> authors(String head, String body) throws UnreadableException {
    return read(head, body + STORY).authors();
  }

  @Test
  void aHeadlineHandedOnInFewerWordsIsTheEditorsInOthersIsNot() throws UnreadableException {
    String head = linked("\"headline\":\"Nerano: Landslide closes the coast road for a week\"");
    String heading = "<h1>Nerano: Landslide closes the coast road for a week</h1>";
    String shorter = "<meta property='og:title' content='Landslide closes the coast road'>";
    String other = "<meta property='og:title' content='You will not believe these pictures'>";
    assertEquals("Landslide closes the coast road", title(head + shorter, heading));
    assertEquals(
        "Nerano: Landslide closes the coast road for a week", title(head + other, heading));
  }

  @Test
  void aHeadingThatNamesTheSiteIsNoHeadline() throws UnreadableException {
    assertEquals(
        "Road closed for a week",
        title("<title>Road closed for a week | Bay News</title>", "<h1>Bay News</h1>"));
  }

  @Test
  void theNameOfTheHostIsLeftOutOfAHeadline() throws UnreadableException {
    String head =
        "<link rel='canonical' href='https://www.baynews.example/road'>"
            + "<meta property='og:title' content='Road closed for a week - Bay News Online'>";
    assertEquals("Road closed for a week", title(head, ""));
  }

  @Test
  void aMomentInUniversalTimeGetsTheOffsetThatThePageShows() throws UnreadableException {
    String head = linked("\"datePublished\":\"2019-03-12T23:31:00Z\"");
    assertEquals(
        "2019-03-13T00:31:00+01:00 meta",
        published(head, "<h1>Road</h1><time datetime='2019-03-13T00:31:00+01:00'>Today</time>"));
    assertEquals("2019-03-12T23:31:00Z json-ld", published(head, "<h1>Road</h1>"));
  }

  @Test
  void theDayOfACommentIsNotThatOfTheStory() throws UnreadableException {
    String body =
        "<h1>Road closed</h1><span class='info'>12.03.19</span>"
            + "<div class='comments'><time datetime='2019-03-15T10:00:00Z'>Friday</time></div>";
    assertEquals("2019-03-12 text", published("", body));
  }

  @Test
  void aTagThatTellsOfChangesStandsBehindTheDayUnderTheHeadline() throws UnreadableException {
    String head = "<meta name='date' content='2019-03-15'>";
    String body = "<h1>Road closed</h1><time datetime='2019-03-12'>12 March</time>";
    assertEquals("2019-03-12 meta", published(head, body));
    assertEquals("2019-03-15 meta", published(head, "<h1>Road closed</h1>"));
  }

  @Test
  void anAddressTellsTheDayButAnArchivesOwnDayIsNone() throws UnreadableException {
    String page = "https://example.org/2019/3/12/road";
    String link = "<link rel='canonical' href='";
    assertEquals("2019-03-12 url", published(link + page + "'>", ""));
    assertEquals(
        "2019-03-12 url", published(link + "https://a.example/web/20210506070809/" + page, "'>"));
    assertEquals(
        "2019-03-12 url", published(link + "https://example.org/A20190312143200053'>", ""));
  }

  @Test
  void aShownBylineNamesTheAuthorWhereTheMarkupNamesTheSite() throws UnreadableException {
    String head =
        linked("\"author\":{\"name\":\"Bay News\"},\"publisher\":{\"name\":\"Bay News\"}");
    String body = "<h1>Road closed</h1><div>Written by Ann van der Lee and Bo Ek | Nerano</div>";
    assertEquals(List.of("Ann van der Lee", "Bo Ek"), authors(head, body));
    assertEquals(List.of("Bay News"), authors(head, "<h1>Road closed</h1><div>By the sea</div>"));
  }

  @Test
  void aBoldLineOfNamesAboveTheStoryIsAByline() throws UnreadableException {
    assertEquals(
        List.of("Ann Lee"), authors("", "<h1>Road closed</h1><p><strong>Ann Lee</strong></p>"));
  }

  @Test
  void degreesAndPicturesAreNoAuthors() throws UnreadableException {
    String head =
        "<meta name='author' content='Ann Lee, PhD'>"
            + "<meta name='author' content='(Picture: Some Agency)'>";
    assertEquals(List.of("Ann Lee"), authors(head, ""));
  }
}
