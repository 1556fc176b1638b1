package org.copytaster.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
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

  @Test
  void entitiesThatAreWrittenTwiceAreReadTwice() throws UnreadableException {
    assertEquals("Road & rail", title(linked("\"headline\":\"Road &amp;amp; rail\""), ""));
  }

  @Test
  void aUserNameGivesWayToTheNameThatItSpells() throws UnreadableException {
    String head = linked("\"author\":{\"name\":\"annmargretlee\"}");
    String heading = "<h1>Road closed</h1>";
    assertEquals(
        List.of("Ann Margret Lee"), authors(head, heading + "<div>by Ann Margret Lee</div>"));
    assertEquals(List.of("annmargretlee"), authors(head, heading + "<div>by Bo Ek</div>"));
  }

  @Test
  void aStrokeJoinsAgenciesAndPartsNames() throws UnreadableException {
    assertEquals(List.of("xyz/abc"), authors(linked("\"author\":\"xyz/abc\""), ""));
    assertEquals(List.of("Ann Lee", "Bo Ek"), authors(linked("\"author\":\"Ann Lee/Bo Ek\""), ""));
  }

  @Test
  void theSiteTogetherWithOthersIsOneCredit() throws UnreadableException {
    String publisher = "\"publisher\":{\"name\":\"Bay & Hill, Nerano\"},\"author\":";
    assertEquals(
        List.of("Bay & Hill, Nerano"),
        authors(linked(publisher + "\"Bay & Hill, Nerano\""), "<h1>Road closed</h1>"));
    String site = "\"publisher\":{\"name\":\"Bay News\"},\"author\":\"Bay News and XYZ\"";
    assertEquals(List.of("Bay News and XYZ"), authors(linked(site), "<h1>Road closed</h1>"));
  }

  @Test
  void aCommentersNameAndADateAreNoAuthors() throws UnreadableException {
    String heading = "<h1>Road closed</h1>";
    String comment = "<div class='comments'><b class='author'>Cy Orr</b> It was loud.</div>";
    assertEquals(List.of(), authors("", heading + comment));
    String line = "<div class='author'><a>Ann Lee</a><time>5 May</time></div>";
    assertEquals(List.of("Ann Lee"), authors("", heading + line + comment));
  }

  @Test
  void aMenuAroundThePageSetsNoDateApart() throws UnreadableException {
    String body = "<h1>Road closed</h1><i>12.03.19</i><ul class='menu'><li>14.03.19</li></ul>";
    assertEquals("2019-03-12 text", published("", "<div class='menu'>" + body + "</div>"));
  }

  @Test
  void theLastChangeIsADate() throws UnreadableException {
    String dates =
        "\"datePublished\":\"2020-10-06T08:00:00+02:00\","
            + "\"dateModified\":\"Tue, 06 Oct 2020 12:30:00 GMT\"";
    assertEquals(Optional.of("2020-10-06T12:30:00Z"), read(linked(dates), STORY).modified());
    String none = "\"dateModified\":\"today\"";
    assertEquals(Optional.empty(), read(linked(none), STORY).modified());
  }

  @Test
  void aTextThatIsNotInTheLanguageOfItsTemplate() throws UnreadableException {
    String german =
        "<p>Ein Felssturz hat am Montag die Straße bei Nerano gesperrt, und der Bus zum See kam zu"
            + " spät. Arbeiter räumten die Straße bis zum Abend, verletzt wurde niemand, sagte die"
            + " Bürgermeisterin der Gemeinde.</p>"
            + "<p>Die Gemeinde will den Hang noch in dieser Woche prüfen lassen und die Straße"
            + " danach mit einem Netz aus Stahl gegen weitere Steine schützen.</p>";
    assertEquals("de", read("", german).language().primary());
    assertEquals("en", read("", STORY).language().primary());
  }

  @Test
  void theSectionAndTheLanguageOfTags() throws UnreadableException {
    String head =
        "<meta property='og:article:section' content='Roads'>"
            + "<meta property='og:locale' content='fr_FR'>";
    String page = "<!DOCTYPE html><html><head>" + head + "</head><body>" + STORY + "</body></html>";
    Article article = READER.read(Payloads.file("page.html", page));
    assertEquals(Optional.of("Roads"), article.section());
    assertEquals("fr", article.language().primary());
  }
}
