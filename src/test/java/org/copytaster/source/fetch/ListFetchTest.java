package org.copytaster.source.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and sitemaps: each page they name, once. */
class ListFetchTest {

  @TempDir private Path folder;

  private TestServer server;
  private TestWeb web;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
    for (String path : List.of("/a", "/b", "/c", "/d", "/n/e")) {
      server.on(path, TestServer.page("page " + path, "Content-Type: text/html"));
    }
    web = new TestWeb().allow(server);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private List<String> paths(List<Arrival> arrivals) {
    return arrivals.stream().map(a -> a.origin().uri().replace(server.url(""), "")).toList();
  }

  private static String rss(String... items) {
    return "<?xml version='1.0'?>\n<rss version='2.0'><channel><title>T</title><item>"
        + String.join("</item><item>", items)
        + "</item></channel></rss>";
  }

  private void on(String path, String xml) {
    server.on(path, TestServer.page(xml, "Content-Type: application/xml; charset=utf-8"));
  }

  private Failure.Code feedFault(String xml) {
    on("/feed", xml);
    List<Arrival> arrivals = TestWeb.all(web.open().feed(server.url("/feed")));
    assertEquals(1, arrivals.size());
    return TestWeb.fault(arrivals.get(0)).code();
  }

  private Failure.Code mapFault(String xml) {
    on("/map", xml);
    List<Arrival> arrivals = TestWeb.all(web.open().sitemap(server.url("/map")));
    assertEquals(1, arrivals.size());
    return TestWeb.fault(arrivals.get(0)).code();
  }

  @Test
  void entriesOfFeedsAreFetchedOnce() {
    on(
        "/feed",
        rss(
            "<link>/a</link><guid>1</guid><pubDate>Tue, 06 Oct 2020 23:30:00 -0500</pubDate>"
                + "<title>First &amp; last</title>",
            "<link>" + server.url("/b") + "?#top</link>",
            "<link>/a#again</link>",
            "<link>/d</link><guid>1</guid>",
            "<title>no link&nbsp;here</title>",
            "<link>/missing</link>",
            "<guid isPermaLink='true'>" + server.url("/c") + "</guid>"));
    on(
        "/atom",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>urn:x</id><title>E</title>"
            + "<link rel='alternate' href='n/e'/><updated>2020-10-07T01:00:00+02:00</updated>"
            + "<published>2020-10-06T01:00:00+02:00</published></entry>"
            + "<entry><id>urn:y</id><link href='/a'/></entry></feed>");
    Web open = web.open();
    List<Arrival> arrivals = TestWeb.all(open.feed(server.url("/feed")));
    assertEquals(List.of("/a", "/b?", "/feed#5", "/missing", "/c"), paths(arrivals));
    Payload first = TestWeb.story(arrivals.get(0));
    assertEquals(Optional.of("Tue, 06 Oct 2020 23:30:00 -0500"), first.hinted().published());
    assertEquals(Optional.of("First & last"), first.hinted().title());
    assertEquals(Failure.Code.BAD_STORY, TestWeb.fault(arrivals.get(2)).code());
    assertEquals(Failure.Code.FETCH_HTTP_STATUS, TestWeb.fault(arrivals.get(3)).code());
    arrivals = TestWeb.all(open.feed(server.url("/atom")));
    assertEquals(List.of("/n/e"), paths(arrivals));
    assertEquals(
        Optional.of("2020-10-06T01:00:00+02:00"),
        TestWeb.story(arrivals.get(0)).hinted().published());
  }

  @Test
  void oldDialectsAreFeedsToo() {
    on(
        "/feed",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
            + "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<channel/><item><link>/a</link><dc:date>2020-10-06</dc:date></item>"
            + "<item><link>/b</link></item></rdf:RDF>");
    List<Arrival> arrivals = TestWeb.all(web.open().feed(server.url("/feed")));
    assertEquals(List.of("/a", "/b"), paths(arrivals));
    assertEquals(Optional.of("2020-10-06"), TestWeb.story(arrivals.get(0)).hinted().published());
  }

  @Test
  void sitemapsAndTheirIndexAreRead() throws IOException {
    on(
        "/map",
        "\n<?xml version='1.0'?><sitemapindex><sitemap><loc>news.xml</loc></sitemap>"
            + "<sitemap><loc>/packed.xml.gz</loc></sitemap><sitemap><loc>/map</loc></sitemap>"
            + "<sitemap><loc>/none</loc></sitemap></sitemapindex>");
    on(
        "/news.xml",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
            + "xmlns:n='http://www.google.com/schemas/sitemap-news/0.9' "
            + "xmlns:i='http://www.google.com/schemas/sitemap-image/1.1'><url><i:image>"
            + "<i:loc>/i.png</i:loc><i:title>Picture</i:title></i:image><loc> /a </loc><n:news>"
            + "<n:publication><n:name>Der Bote</n:name><n:language>de</n:language>"
            + "</n:publication><n:publication_date>2020-10-06</n:publication_date>"
            + "<n:title>Boote</n:title></n:news></url></urlset>");
    server.on(
        "/packed.xml.gz",
        TestServer.answer(
            200,
            TestServer.gzip(
                ("<urlset><url><loc>/b</loc></url><url><loc>/a</loc></url>"
                        + "<url><loc>file:///x</loc></url></urlset>")
                    .getBytes(StandardCharsets.UTF_8))));
    List<Arrival> arrivals = TestWeb.all(web.open().sitemap(server.url("/map")));
    assertEquals(List.of("/a", "/b", "file:///x", "/none"), paths(arrivals));
    assertEquals(
        new Payload.Declared(
            Optional.of("2020-10-06"),
            Optional.of("Boote"),
            Optional.of(server.url("/a")),
            Optional.of("Der Bote"),
            Optional.of("de")),
        TestWeb.story(arrivals.get(0)).hinted());
    assertEquals(Failure.Code.FETCH_BLOCKED_SCHEME, TestWeb.fault(arrivals.get(2)).code());
  }

  @Test
  void listsAreCutWithASentence() {
    on("/map", "<urlset><url><loc>/a</loc></url><url><loc>/b</loc></url></urlset>");
    on("/feed", rss("<link>/c</link>", "<link>/d</link>"));
    Web open = web.most(1).open();
    assertEquals(List.of("/a"), paths(TestWeb.all(open.sitemap(server.url("/map")))));
    assertEquals(List.of("/c"), paths(TestWeb.all(open.feed(server.url("/feed")))));
    assertEquals(2, open.notices().size());
    assertTrue(open.notices().get(0).endsWith("the rest is left out"), open.notices().get(0));
    open = web.most(2).open();
    assertEquals(List.of("/a", "/b"), paths(TestWeb.all(open.sitemap(server.url("/map")))));
    assertEquals(List.of(), open.notices());
    StringBuilder deep = new StringBuilder("<sitemapindex><sitemap><loc>/m1</loc></sitemap>");
    on("/m0", deep + "</sitemapindex>");
    for (int i = 1; i < 6; i++) {
      on("/m" + i, "<sitemapindex><sitemap><loc>/m" + (i + 1) + "</loc></sitemap></sitemapindex>");
    }
    open = web.open();
    assertEquals(List.of(), TestWeb.all(open.sitemap(server.url("/m0"))));
    assertEquals(1, open.notices().size());
  }

  @Test
  void anUnchangedFeedIsReadOnlyWhereAPageWasMissing() throws IOException {
    TestServer.Answer feed =
        (out, request) ->
            (request.contains("If-None-Match: v\n")
                    ? TestServer.status(304)
                    : TestServer.page(rss("<link>/a</link>", "<link>/late</link>"), "ETag: v"))
                .write(out, request);
    server.on("/feed", feed);
    web.cache(folder);
    Web first = web.open();
    assertEquals(2, TestWeb.all(first.feed(server.url("/feed"))).size());
    first.remember();
    server.on("/late", TestServer.page("late"));
    Web second = web.open();
    assertEquals(2, TestWeb.all(second.feed(server.url("/feed"))).size());
    second.remember();
    assertEquals(List.of(), TestWeb.all(web.open().feed(server.url("/feed"))));
  }

  @Test
  void documentTypesAreRefusedAndNothingIsRead() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "secret");
    try (TestServer outside = new TestServer()) {
      String url = outside.url("/x.dtd");
      StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
      for (int i = 1; i < 12; i++) {
        laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
      }
      for (String type :
          List.of(
              laughs + "]>",
              "<!DOCTYPE x [<!ENTITY a11 '" + "x".repeat(100_000) + "'>]>",
              "<!DOCTYPE x [<!ENTITY a11 SYSTEM '" + canary.toUri() + "'>]>",
              "<!DOCTYPE x [<!ENTITY a11 SYSTEM '" + url + "'>]>",
              "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + url + "'> %p;]>",
              "<!DOCTYPE x SYSTEM '" + url + "'>",
              "<!DOCTYPE rss PUBLIC '-//x//y' '" + url + "'>")) {
        assertEquals(
            Failure.Code.XML_DTD_FORBIDDEN,
            feedFault(type + rss("<link>/a</link><title>&a11;</title>")),
            type);
        assertEquals(
            Failure.Code.XML_DTD_FORBIDDEN,
            mapFault(type + "<urlset><url><loc>&a11;</loc></url></urlset>"),
            type);
      }
      String include =
          "<x:include xmlns:x='http://www.w3.org/2001/XInclude' parse='text' href='" + url + "'/>";
      on("/feed", rss("<link>/a</link><title>" + include + "</title>"));
      assertEquals(List.of("/a"), paths(TestWeb.all(web.open().feed(server.url("/feed")))));
      assertEquals(List.of(), outside.requests());
    }
  }

  @Test
  void damagedListsAreReadOrRefused() throws IOException {
    byte[] feed =
        rss("<link>/a</link><guid>1</guid><pubDate>Tue, 06 Oct 2020 23:30:00 GMT</pubDate>"
                + "<enclosure url='/x' length='1'/><category domain='d'>c</category>")
            .getBytes(StandardCharsets.UTF_8);
    Target target = targetOf("http://a.test/");
    Random random = new Random(6);
    int read = 0;
    for (int i = 0; i < 200; i++) {
      byte[] damaged = feed.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Robots.of("http://a.test/robots.txt", damaged, Optional.empty(), "copytaster");
      try {
        read += FeedReader.read(damaged, Optional.empty(), target).size();
        SitemapReader.read(damaged, target, 10);
      } catch (FetchException e) {
        assertTrue(
            Set.of(Failure.Code.BAD_LIST, Failure.Code.XML_DTD_FORBIDDEN).contains(e.code()),
            e.getMessage());
      }
    }
    assertTrue(read > 0, "none was read");
  }

  private static Target targetOf(String url) {
    try {
      return Target.of(url);
    } catch (FetchException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsNoListSaysSo() {
    String deep = "<a>".repeat(5_000) + "</a>".repeat(5_000);
    for (String none : List.of("", "no XML", "<html><body>x</body></html>", "<rss", "{}", deep)) {
      assertEquals(Failure.Code.BAD_LIST, feedFault(none), none);
      assertEquals(Failure.Code.BAD_LIST, mapFault(none), none);
    }
    assertEquals(Failure.Code.BAD_LIST, feedFault("<urlset></urlset>"));
    assertEquals(Failure.Code.BAD_LIST, feedFault(rss("<title>" + deep + "</title>")));
    assertEquals(Failure.Code.BAD_LIST, mapFault(rss("<link>/a</link>")));
    assertEquals(Failure.Code.BAD_LIST, mapFault("<urlset><url>" + deep + "</url></urlset>"));
    assertEquals(Failure.Code.BAD_LIST, mapFault("<urlset><url><loc>/a</loc>"));
  }
}
