package org.copytaster.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.copytaster.article.Article;
import org.copytaster.article.Payloads;
import org.copytaster.article.Published;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.read.StandardReader;
import org.copytaster.lexicon.Models;
import org.junit.jupiter.api.Test;

/** What real pages do beyond one article with its meta tags. */
class PageTest {

  private static final StandardReader READER = new StandardReader(Models.bundled());

  private static final String FIRST =
      "A landslide closed the coast road near Nerano on Monday, and four cars were buried under it.";
  private static final String SECOND =
      "Firemen searched the rubble until late at night, but found nobody, the mayor of the town said.";
  private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private static Article read(String head, String body) throws UnreadableException {
    String page =
        "<!DOCTYPE html><html lang='en'><head>" + head + "</head><body>" + body + "</body></html>";
    return READER.read(Payloads.file("page.html", page));
  }

  private static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void anAuthorByReferenceHasTheNameOfWhatItRefersTo() throws UnreadableException {
    String graph =
        "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Road closed\","
            + "\"author\":{\"@id\":\"#ann\"}},"
            + "{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann Lee\"}]}";
    assertEquals(List.of("Ann Lee"), read(linked(graph), STORY).authors());
  }

  @Test
  void namesJoinedInOneLineArePartedAndAnAddressIsNoName() throws UnreadableException {
    String head =
        "<meta property='article:author' content='https://example.org/staff'>"
            + "<meta name='byl' content='By Ann Lee and Bo Ek'>";
    assertEquals(List.of("Ann Lee", "Bo Ek"), read(head, STORY).authors());
  }

  @Test
  void aPublisherStandsForItsStaffWhereNobodyIsNamed() throws UnreadableException {
    String article =
        "{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"The Daily\"},"
            + "\"publisher\":{\"name\":\"The Daily\"}}";
    assertEquals(List.of("The Daily"), read(linked(article), STORY).authors());
  }

  @Test
  void theLineUnderTheHeadlineTellsTheDay() throws UnreadableException {
    String body =
        "<p>Since 3 May 2011</p><h1>Road closed</h1><div class='meta'>12 March 2019, 10:31</div>"
            + STORY
            + "<p>Updated: 14 March 2019</p>";
    Published published = read("", body).published().orElseThrow();
    assertEquals("2019-03-12", published.value());
    assertEquals("text", published.from());
  }

  @Test
  void anAddressTellsTheLocalDayOfAMomentInUniversalTime() throws UnreadableException {
    String head =
        "<link rel='canonical' href='https://example.org/2019/03/13/road'>"
            + "<meta property='article:published_time' content='2019-03-12T22:31:00Z'>";
    assertEquals("2019-03-13", read(head, STORY).published().orElseThrow().value());
  }

  @Test
  void aStandfirstOutsideTheArticleBelongsToTheStory() throws UnreadableException {
    String standfirst = "Four cars lie under the rubble, and the road stays closed for a week";
    Article article =
        read(
            "<meta name='description' content='" + standfirst + "'>",
            "<header><h1>Road closed</h1><div>"
                + standfirst
                + "</div></header><main>"
                + STORY
                + "</main>");
    assertEquals(standfirst, article.body().in(article.text()).split("\n\n")[0]);
  }

  @Test
  void theNextStoryOfAnEndlessPageIsLeftOut() throws UnreadableException {
    String more = "<p>" + SECOND + " Nobody could say when the road would be open again.</p>";
    String own = "<article><h1>Road closed</h1>" + STORY + more.repeat(4) + "</article>";
    String next =
        "<article><h1>Ferry late</h1>"
            + "<p>The ferry to Capri left two hours late again today, its"
            + " passengers said on the pier.</p>".repeat(12)
            + "</article>";
    Article article = read("<meta property='og:title' content='Road closed'>", own + next);
    assertEquals(-1, article.text().indexOf("Capri"));
  }

  @Test
  void aStoryThatOnlyAScriptHoldsIsReadThere() throws UnreadableException {
    String filler = "x".repeat(2000);
    String script =
        "<script>window.state={\"ads\":\""
            + filler
            + "\",\"story\":{\"parts\":[{\"content\":\""
            + FIRST
            + "\"},{\"content\":\"<b>"
            + SECOND
            + "</b> The coast road near Nerano is"
            + " closed.\"}]}};</script>";
    Article article =
        read(
            "<title>Landslide closes coast road near Nerano</title>" + script,
            "<p>We use cookies, and so do our many partners, to show you what you like to see.</p>");
    assertEquals(
        FIRST + "\n\n" + SECOND + " The coast road near Nerano is closed.",
        article.body().in(article.text()));
  }

  @Test
  void aKickerIsPartOfTheTitleButNotTheNameOfTheSite() throws UnreadableException {
    String head =
        "<meta property='og:title' content='Amalfi coast: Road closed'>"
            + linked("{\"@type\":\"NewsArticle\",\"headline\":\"Road closed\"}");
    assertEquals(
        Optional.of("Amalfi coast: Road closed"),
        read(head, STORY).title().map(Article.Title::text));
    String site = "<title>A road is closed for a week - The Daily</title>";
    assertEquals(
        Optional.of("A road is closed for a week"),
        read(site, "<h1>A road is closed for a week</h1>" + STORY)
            .title()
            .map(Article.Title::text));
  }

  @Test
  void whatSpeaksOfTheSiteIsNoParagraph() throws UnreadableException {
    String body =
        "<p>"
            + FIRST
            + "</p><p>Sign up for our newsletter to get the news of the day.</p><p>"
            + SECOND
            + "</p>";
    Article article = read("", body);
    assertEquals(FIRST + "\n\n" + SECOND, article.body().in(article.text()));
  }

  private static String bodyOf(Article article) {
    return article.body().in(article.text());
  }

  @Test
  void aStoryInPiecesThatAreMarkedAlikeIsOneStory() throws UnreadableException {
    String third =
        "The road is the only one to the harbour, and buses will not run before the end of June.";
    String piece = "<div class='paywall'><p>%s</p><p>%s</p></div><aside>More news</aside>";
    String fourth =
        "A geologist of the region said that rain of three weeks had made the slope give way.";
    Article article =
        read("", "<article>" + piece.formatted(FIRST, SECOND) + piece.formatted(third, fourth));
    assertEquals(String.join("\n\n", FIRST, SECOND, third, fourth), bodyOf(article));
  }

  @Test
  void aLongDialogOnCookiesIsNotTheStory() throws UnreadableException {
    String dialog =
        "<p>When you visit our site, we store cookies on your computer to learn what you like,"
            + " and you can choose not to let us, though some pages will then look odd.</p>";
    Article article =
        read(
            "<meta property='og:title' content='Landslide closes road near Nerano'>",
            "<main><article><h1>Landslide closes road near Nerano</h1>"
                + STORY
                + "</article></main><div class='cookie-settings'>"
                + dialog.repeat(2)
                + "<p>Cookies of this kind are needed for the site to work at all.</p></div>");
    assertEquals(FIRST + "\n\n" + SECOND, bodyOf(article));
  }

  @Test
  void captionsAndListsOfOtherStoriesAreLeftOut() throws UnreadableException {
    String list =
        "<ul class='related-stories'><li><a href='/1'>Ferry to Capri leaves two hours late</a></li>"
            + "<li><a href='/2'>Town hall of Amalfi will be painted at last</a></li></ul>";
    String caption =
        "<figure><img><figcaption>The coast road after the landslide. Photo: A. Lee</figcaption>"
            + "</figure>";
    Article article =
        read("", "<article><p>" + FIRST + "</p>" + caption + list + "<p>" + SECOND + "</p>");
    assertEquals(FIRST + "\n\n" + SECOND, bodyOf(article));
  }

  @Test
  void aDeclaredBodyTakesThePlaceOfItsBeginningOnly() throws UnreadableException {
    String rest = " Nobody could say when the road to the harbour would be open again.".repeat(9);
    String declared =
        linked(
            "{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + FIRST
                + "\\n"
                + SECOND
                + rest
                + "\"}");
    assertEquals(FIRST + "\n\n" + SECOND + rest, bodyOf(read(declared, "<p>" + FIRST + "</p>")));
  }

  @Test
  void aStoryThatAFrameworkSendsInPiecesIsReadThere() throws UnreadableException {
    String html = STORY.repeat(1) + "<h3>Rain</h3>" + ("<p>" + SECOND + " Again.</p>").repeat(20);
    String rows = "7:I[1,[],\\\"X\\\"]\\n8:T" + Integer.toHexString(html.length()) + "," + html;
    int half = rows.length() / 2;
    String call = "<script>self.__next_f.push([1,\"%s\"])</script>";
    Article article =
        read(
            "<title>Landslide closes coast road near Nerano</title>",
            call.formatted(rows.substring(0, half))
                + call.formatted(rows.substring(half) + "9:{\\\"a\\\":1}\\n")
                + "<p>Please wait a little until all of this page has come to you.</p>");
    assertEquals(
        FIRST + "\n\n" + SECOND + "\n\nRain",
        bodyOf(article).substring(0, bodyOf(article).indexOf("Rain") + 4));
  }

  @Test
  void readingsOverCharactersAreLeftOutUnlessSetInBrackets() throws UnreadableException {
    String bare = "<p>\u6771\u4eac<ruby>\u90fd<rt>\u3068</rt></ruby>" + FIRST + "</p>";
    assertEquals("\u6771\u4eac\u90fd" + FIRST, bodyOf(read("", bare)));
    String set = "<p><ruby>\u90fd<rp>(</rp><rt>\u3068</rt><rp>)</rp></ruby>" + FIRST + "</p>";
    assertEquals("\u90fd(\u3068)" + FIRST, bodyOf(read("", set)));
  }

  @Test
  void theHeadingOfAFoldedSectionStays() throws UnreadableException {
    String body =
        "<article><p>"
            + FIRST
            + "</p><h2><button>Why the slope gave way</button></h2><p>"
            + SECOND
            + "</p><button>Share this story with all of your friends.</button></article>";
    assertEquals(
        String.join("\n\n", FIRST, "Why the slope gave way", SECOND), bodyOf(read("", body)));
  }
}
