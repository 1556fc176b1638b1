package org.copytaster.article.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.draft.Draft;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.lexicon.Models;
import org.copytaster.source.feed.NewsFormat;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.Test;

/** Each wire format, in samples written for the purpose. */
class WireReaderTest {

  private static final WireReader READER = new WireReader(200_000, Models.bundled());

  private static final String BODY =
      "<p>Two boats <b>sank</b> on Friday.</p><p>Nobody was hurt.</p>";
  private static final String TEXT = "Two boats sank on Friday.\n\nNobody was hurt.";

  private static NewsFormat format(String file) {
    return NewsFormat.of(file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static Draft read(String file) throws UnreadableException {
    return READER.read("f", format(file), file, Optional.empty(), List.of());
  }

  private static Failure failure(String file) {
    return assertThrows(UnreadableException.class, () -> read(file)).failure();
  }

  private static String title(Draft draft) {
    return draft.title().orElseThrow().in(draft.text());
  }

  private static void dated(String from, String value, StatedFacts facts) {
    assertEquals(List.of(new StatedFacts.StatedDate(from, value)), facts.dates());
  }

  private static String g2(String sort, String content) {
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g' xml:lang='en'>"
        + "<itemMeta><itemClass qcode='ninat:"
        + sort
        + "'/><provider literal='Harbour News'/>"
        + "<versionCreated>2021-03-05T09:00:00Z</versionCreated></itemMeta><contentMeta>"
        + "<contentCreated>2021-03-05T08:00:00+01:00</contentCreated>"
        + "<by>By Ann Lee and Bo Ek</by><language tag='en-GB'/>"
        + "<headline>Boats sink</headline></contentMeta><contentSet>"
        + content
        + "</contentSet></newsItem>";
  }

  @Test
  void newsMlG2() throws UnreadableException {
    String xhtml =
        "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>"
            + BODY
            + "</body></html></inlineXML>";
    Draft draft = read(g2("text", xhtml));
    assertEquals("Boats sink\n\n" + TEXT, draft.text());
    assertEquals("Boats sink", title(draft));
    StatedFacts facts = draft.facts();
    dated("meta", "2021-03-05T08:00:00+01:00", facts);
    assertEquals(Optional.of("2021-03-05T09:00:00Z"), facts.modified());
    assertEquals(List.of("Ann Lee", "Bo Ek"), facts.authors());
    assertEquals(Optional.of("Harbour News"), facts.publisher());
    assertEquals(Optional.of("en-GB"), facts.language());
    String plain =
        "<inlineData contenttype='text/plain'>Two boats sank on Friday.\n\nNobody was hurt.</inlineData>";
    assertEquals(draft.text(), read(g2("text", plain)).text());
    String html =
        "<inlineData contenttype='text/html'>" + BODY.replace("<", "&lt;") + "</inlineData>";
    assertEquals(draft.text(), read(g2("text", html)).text());
    String nitf =
        "<inlineXML><nitf><body><body.content>"
            + BODY
            + "</body.content></body></nitf></inlineXML>";
    assertEquals(draft.text(), read(g2("text", nitf)).text());
    assertEquals(Failure.Code.UNSUPPORTED, failure(g2("picture", "")).code());
    assertEquals(Failure.Code.UNSUPPORTED, failure("<conceptItem guid='c'/>").code());
  }

  @Test
  void newsMl1() throws UnreadableException {
    Draft draft =
        read(
            "<NewsML><NewsItem xml:lang='en'><NewsManagement>"
                + "<FirstCreated>20210305T080000+0100</FirstCreated></NewsManagement>"
                + "<NewsComponent><NewsLines><DateLine>VALLETTA, March 5 -</DateLine>"
                + "<HeadLine>Boats sink</HeadLine><ByLine>By Ann Lee</ByLine></NewsLines>"
                + "<AdministrativeMetadata><Provider><Party FormalName='Harbour News'/></Provider>"
                + "</AdministrativeMetadata><NewsComponent><ContentItem><MimeType FormalName='text/css'/>"
                + "<DataContent>.a { color: black; font: 12px serif; margin: 0; padding: 0 1px 2px }"
                + "</DataContent></ContentItem></NewsComponent><NewsComponent><ContentItem><DataContent>"
                + BODY
                + "</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>");
    assertEquals("Boats sink\n\nVALLETTA, March 5 - " + TEXT, draft.text());
    dated("meta", "2021-03-05T08:00:00+0100", draft.facts());
    assertEquals(List.of("Ann Lee"), draft.facts().authors());
    assertEquals(Optional.of("Harbour News"), draft.facts().publisher());
  }

  private static String nitf(String doctype) {
    return doctype
        + "<nitf><head><title>x</title><tobject><tobject.subject tobject.subject.type='Weather'/>"
        + "</tobject><docdata><date.issue norm='20210305T080000Z'/></docdata></head><body><body.head>"
        + "<hedline><hl1>Boats sink</hl1><hl2>Storm</hl2></hedline>"
        + "<byline>By <person>Ann Lee</person><byttl>Staff</byttl></byline>"
        + "<distributor>Harbour News</distributor>"
        + "<dateline><location>VALLETTA</location></dateline></body.head><body.content>"
        + "<media><media-caption>A boat</media-caption></media><block><p>Two boats "
        + "<org>sank</org> on Friday.</p></block><table><tr><td>Boat</td><td>Crew</td></tr>"
        + "<tr><td>Stella</td><td>4</td></tr></table></body.content></body></nitf>";
  }

  @Test
  void nitf() throws UnreadableException {
    Draft draft = read(nitf(""));
    assertEquals(
        "Boats sink\n\nVALLETTA - Two boats sank on Friday.\n\nBoat Crew\n\nStella 4",
        draft.text());
    dated("meta", "2021-03-05T08:00:00Z", draft.facts());
    assertEquals(List.of("Ann Lee"), draft.facts().authors());
    assertEquals(Optional.of("Harbour News"), draft.facts().publisher());
    assertEquals(Optional.of("Weather"), draft.facts().section());
    String named = "<?xml version='1.0'?><!-- x --><!DOCTYPE nitf SYSTEM 'nitf-3-2.dtd'>";
    assertEquals(draft.text(), read(nitf(named)).text());
  }

  @Test
  void linesThatAreLaidOutInOneElementAreParagraphs() throws UnreadableException {
    Draft draft =
        read(
            "<nitf><body><body.content><p>    Two boats sank on Friday\noff the harbour,\nthe coast"
                + " guard\nsaid.\n    Nobody was hurt in the\nstorm.</p></body.content></body></nitf>");
    assertEquals(2, draft.paragraphs().size());
  }

  @Test
  void ninjs() throws UnreadableException {
    Draft first =
        read(
            "{\"uri\":\"u\",\"type\":\"text\",\"headline\":\"Boats sink\",\"byline\":\"By Ann Lee, Harbour"
                + " News\",\"versioncreated\":\"2021-03-05T08:00:00Z\",\"language\":\"en\","
                + "\"copyrightholder\":\"Harbour News\",\"body_text\":\"x\",\"body_html\":\""
                + BODY
                + "\",\"service\":[{\"name\":\"World\"}]}");
    assertEquals("Boats sink\n\n" + TEXT, first.text());
    dated("meta", "2021-03-05T08:00:00Z", first.facts());
    assertEquals(List.of("Ann Lee"), first.facts().authors());
    assertEquals(Optional.of("World"), first.facts().section());
    Draft third =
        read(
            "{\"uri\":\"u\",\"headlines\":[{\"role\":\"short\",\"value\":\"Boats\"},{\"role\":\"main\","
                + "\"value\":\"Boats sink\"}],\"by\":\"Ann Lee\",\"bodies\":[{\"role\":\"text\","
                + "\"contentType\":\"text/plain\",\"value\":\"Two boats sank on Friday.\\n\\nNobody was"
                + " hurt.\"}]}");
    assertEquals(first.text(), third.text());
    assertEquals(
        Failure.Code.UNSUPPORTED,
        failure("{\"uri\":\"u\",\"type\":\"picture\",\"headline\":\"A boat\"}").code());
    assertEquals(Failure.Code.UNSUPPORTED, failure("{\"some\":\"thing\"}").code());
  }

  @Test
  void iptc7901() throws UnreadableException {
    Draft draft =
        read(
            "\u0001abc012 4 i 20  hn 001\r\n\r\nWeather/\r\n\u00021ST LEAD\r\nBoats sink\r\nBy Ann Lee"
                + " =\r\n\r\n   Valletta (hn) - Two boats sank\r\non Friday.\r\n\r\n   Nobody was"
                + " hurt.\r\n\r\n\u0003050800 GMT Mar 21\r\n\u007f\u0004");
    assertEquals("Boats sink\n\nValletta (hn) - " + TEXT, draft.text());
    assertEquals(List.of("Ann Lee"), draft.facts().authors());
    dated("meta", "2021-03-05T08:00:00Z", draft.facts());
  }

  @Test
  void anpa1312() throws UnreadableException {
    Draft draft =
        read(
            "\u0016\u0016\u0001W0001_wx\nr w\u0013\u0011 BC-Boats 03-05 0020\n\u0002\u0002BC-Boats,20<\n"
                + "^Boats sink<\n^Eds: Adds details.<\n^By ANN LEE=\n^Harbour News=\n"
                + "\t   VALLETTA (HN) _ Two ``old'' boats\nsank on Friday.\n\tNobody was hurt.\n"
                + "\t___=\n^Stella;4<\n^Luna;5<\n\t\u0003HN-03-05-21 0800GMT<\n\f\n\u0004");
    assertEquals(
        "Boats sink\n\nVALLETTA (HN) _ Two \"old\" boats sank on Friday.\n\nNobody was hurt.\n\n"
            + "Stella 4\n\nLuna 5",
        draft.text());
    assertEquals(List.of("ANN LEE"), draft.facts().authors());
    dated("meta", "2021-03-05T08:00:00Z", draft.facts());
  }

  @Test
  void entriesOfFeeds() throws UnreadableException {
    String rss =
        "<rss xmlns:content='c' xmlns:dc='d' xmlns:media='http://search.yahoo.com/mrss/'>"
            + "<title>The Daily</title><language>en</language><item><media:title>A boat</media:title>"
            + "<title>Boats &amp;amp; storms</title><link>http://example.org/1</link>"
            + "<dc:creator>Ann Lee</dc:creator><pubDate>Fri, 05 Mar 2021 08:00:00 GMT</pubDate>"
            + "<category>Weather</category><description>A teaser</description><content:encoded>"
            + "<![CDATA["
            + BODY
            + "]]></content:encoded></item></rss>";
    Draft draft = read(rss);
    assertEquals("Boats & storms\n\n" + TEXT, draft.text());
    StatedFacts facts = draft.facts();
    dated("feed", "Fri, 05 Mar 2021 08:00:00 GMT", facts);
    assertEquals(List.of("Ann Lee"), facts.authors());
    assertEquals(Optional.of("The Daily"), facts.publisher());
    assertEquals(Optional.of("http://example.org/1"), facts.url());
    assertEquals(Optional.of("Weather"), facts.section());
    assertEquals(Optional.of("en"), facts.language());
    Draft atom =
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>The Daily</title><entry>"
                + "<title type='html'>Boats &amp;amp; storms</title>"
                + "<link rel='self' href='http://example.org/x'/><link href='http://example.org/1'/>"
                + "<author><name>Ann Lee</name></author><updated>2021-03-05T08:00:00Z</updated>"
                + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                + BODY
                + "</div></content></entry></feed>");
    assertEquals(draft.text(), atom.text());
    dated("feed", "2021-03-05T08:00:00Z", atom.facts());
    assertEquals(Optional.of("http://example.org/1"), atom.facts().url());
    assertEquals(Failure.Code.EMPTY, failure("<rss><channel/></rss>").code());
  }
}
