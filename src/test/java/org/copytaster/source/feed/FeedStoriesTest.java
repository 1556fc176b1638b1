package org.copytaster.source.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.source.Payloads;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.Test;

/** Files of several stories are taken apart; all others stay as they are. */
class FeedStoriesTest {

  private static List<Arrival> split(String file) {
    List<Arrival> arrivals = new ArrayList<>();
    Stories.forEach(Payloads.of("f", file.getBytes(StandardCharsets.UTF_8)), arrivals::add);
    return arrivals;
  }

  private static List<String> uris(List<Arrival> arrivals) {
    return arrivals.stream().map(a -> a.origin().uri()).toList();
  }

  private static String text(Arrival arrival) {
    Payload payload = ((Arrival.Story) arrival).payload();
    return ((Payload.Content.Text) payload.content()).text();
  }

  private static String rss(String title, String items) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>"
        + title
        + "</title><link>http://example.org/</link>"
        + items
        + "</channel></rss>";
  }

  @Test
  void aFeedGivesItsEntriesWithWhatItSaysOfAll() {
    String items =
        "<item><guid>g1</guid><title>One &amp; only</title></item>"
            + "<item><link>http://example.org/2</link></item><item/>";
    List<Arrival> arrivals = split(rss("The Daily", items));
    assertEquals(List.of("f#g1", "f#http://example.org/2", "f#3"), uris(arrivals));
    assertTrue(text(arrivals.get(0)).contains("<title>The Daily</title>"));
    assertTrue(text(arrivals.get(0)).contains("<title>One &amp; only</title>"));
    assertTrue(!text(arrivals.get(1)).contains("g1"));
  }

  @Test
  void anEntryIsTheSameInAnotherFeed() {
    String item = "<item><guid>g</guid><title>One</title></item>";
    assertEquals(
        split(rss("A", item)).get(0).origin().id(),
        split(rss("B", item + "<item/>")).get(0).origin().id());
    assertNotEquals(
        split(rss("A", item)).get(0).origin().id(),
        split(rss("A", item.replace("One", "Two"))).get(0).origin().id());
  }

  @Test
  void aMessageOfOneStoryStaysWholeAndPicturesBesideStoriesAreLeft() {
    String text =
        "<newsItem guid='t1'><itemMeta><itemClass qcode='ninat:text'/></itemMeta></newsItem>";
    String picture = text.replace("t1", "p1").replace("ninat:text", "ninat:picture");
    String other = text.replace("t1", "t2");
    String open = "<newsMessage><header/><itemSet>";
    String close = "</itemSet></newsMessage>";
    assertEquals(List.of("f"), uris(split(open + text + picture + close)));
    assertEquals(List.of("f#t1", "f#t2"), uris(split(open + text + picture + other + close)));
  }

  @Test
  void severalItemsOfNewsMlAndOfJsonAreSeveralStories() {
    String item =
        "<NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:N</PublicIdentifier>"
            + "</NewsIdentifier></Identification></NewsItem>";
    assertEquals(
        List.of("f#urn:1", "f#urn:2"),
        uris(
            split("<NewsML>" + item.replace("N<", "1<") + item.replace("N<", "2<") + "</NewsML>")));
    assertEquals(
        List.of("f#u:1", "f#2"),
        uris(
            split(
                "[{\"uri\":\"u:1\",\"headline\":\"One\"},{\"headline\":\"Two\"},"
                    + "{\"type\":\"picture\",\"headline\":\"A view\"}]")));
    assertEquals(List.of("f"), uris(split("{\"uri\":\"u:1\",\"headline\":\"One\"}")));
  }

  @Test
  void aFeedThatBreaksOffGivesWhatItHadAndAFailure() {
    String feed = rss("A", "<item><guid>1</guid></item><item><guid>2</guid></item>");
    List<Arrival> arrivals = split(feed.substring(0, feed.indexOf("<guid>2")));
    assertEquals(List.of("f#1", "f"), uris(arrivals));
    assertEquals(Failure.Code.PARSE_FAILED, ((Arrival.Broken) arrivals.get(1)).failure().code());
  }

  @Test
  void whatIsNoFeedStaysAsItIs() {
    for (String file :
        List.of(
            "Two boats sank.", "<html><body>x", "<p>x</p>", "{\"a\":1}", "[Rome] - x", "", "<")) {
      assertEquals(List.of("f"), uris(split(file)));
    }
  }
}
