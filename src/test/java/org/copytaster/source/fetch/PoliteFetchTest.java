package org.copytaster.source.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.source.Arrival;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** robots.txt, pace, further attempts, and what is not fetched twice. */
class PoliteFetchTest {

  @TempDir private Path folder;

  private TestServer server;
  private TestWeb web;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer().on("/", TestServer.page("x")).on("/a/b", TestServer.page("y"));
    web = new TestWeb().allow(server);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private boolean lets(TestServer.Answer robots, String path) {
    server.on("/robots.txt", robots);
    long before = count(path);
    Arrival arrival = web.page(server.url(path));
    if (arrival instanceof Arrival.Story) {
      return true;
    }
    assertEquals(Failure.Code.FETCH_ROBOTS, TestWeb.fault(arrival).code());
    assertEquals(before, count(path));
    return false;
  }

  private long count(String path) {
    return server.paths().stream().filter(path::equals).count();
  }

  @Test
  void robotsAreObeyed() {
    assertFalse(lets(TestServer.page("User-agent: *\nDisallow: /a"), "/a/b"));
    assertTrue(lets(TestServer.page("User-agent: *\nDisallow: /a"), "/"));
    assertTrue(lets(TestServer.page("User-agent: *\nDisallow: /a\nAllow: /a/b"), "/a/b"));
    assertTrue(lets(TestServer.page("User-agent: other\nDisallow: /"), "/"));
    assertFalse(lets(TestServer.page("User-agent: Copytaster\nDisallow: /"), "/"));
    assertTrue(
        lets(
            TestServer.page("User-agent: *\nDisallow: /\n\nUser-agent: copytaster\nAllow: /"),
            "/"));
    assertFalse(lets(TestServer.page("User-agent: *\nDisallow: /*/b$"), "/a/b"));
    assertTrue(lets(TestServer.status(404), "/"));
    assertTrue(lets(TestServer.status(403), "/"));
    assertFalse(lets(TestServer.status(500), "/"));
    assertTrue(lets(TestServer.redirect("/robots.txt"), "/"));
    server.on("/rules", TestServer.page("User-agent: *\nDisallow: /"));
    assertFalse(lets(TestServer.redirect("/rules"), "/"));
  }

  @Test
  void onlyTheFirstPartOfHugeRobotsIsRead() {
    String rules = "User-agent: *\nDisallow: /a\n";
    assertFalse(lets(TestServer.page(rules + "#".repeat(1 << 20)), "/a/b"));
    assertTrue(lets(TestServer.page("#" + "x".repeat(600 << 10) + "\n" + rules), "/a/b"));
  }

  @Test
  void aHostIsAskedOnceASecond() {
    Web open = web.open();
    for (int i = 0; i < 3; i++) {
      TestWeb.all(open.page(server.url("/")));
    }
    assertEquals(List.of(1000L, 1000L, 1000L), web.waits());
  }

  @Test
  void aDelayIsKeptUpToABound() {
    server.on("/robots.txt", TestServer.page("User-agent: *\nCrawl-delay: 7"));
    Web open = web.open();
    TestWeb.all(open.page(server.url("/")));
    TestWeb.all(open.page(server.url("/")));
    assertEquals(List.of(1000L, 7000L), web.waits());
    server.on("/robots.txt", TestServer.page("User-agent: *\nCrawl-delay: 86400"));
    web = new TestWeb().allow(server);
    open = web.open();
    TestWeb.all(open.page(server.url("/")));
    TestWeb.all(open.page(server.url("/")));
    assertEquals(List.of(1000L, 30_000L), web.waits());
  }

  private static TestServer.Answer inTurn(TestServer.Answer... answers) {
    Iterator<TestServer.Answer> next = List.of(answers).iterator();
    return (out, request) -> next.next().write(out, request);
  }

  @Test
  void passingFaultsGetThreeAttempts() {
    TestServer.Answer broken = TestServer.raw("");
    server.on("/", inTurn(TestServer.status(503), broken, TestServer.page("at last")));
    assertTrue(web.page(server.url("/")) instanceof Arrival.Story);
    server.on("/", inTurn(broken, broken, broken));
    assertEquals(Failure.Code.FETCH_FAILED, web.fault(server.url("/")).code());
    server.on("/", inTurn(TestServer.status(500), TestServer.status(429), TestServer.status(502)));
    Failure fault = web.fault(server.url("/"));
    assertEquals(Failure.Code.FETCH_HTTP_STATUS, fault.code());
    assertTrue(fault.retriable());
    assertTrue(fault.detail().contains("502"), fault.detail());
    server.on("/", inTurn(TestServer.status(410)));
    assertFalse(web.fault(server.url("/")).retriable());
  }

  @Test
  void aServerIsLeftAloneAsLongAsItAsks() {
    server.on("/", inTurn(TestServer.status(429, "Retry-After: 20"), TestServer.page("x")));
    assertTrue(web.page(server.url("/")) instanceof Arrival.Story);
    assertTrue(web.waits().contains(20_000L), web.waits().toString());
    server.on(
        "/",
        inTurn(
            TestServer.status(
                503,
                "Date: Tue, 06 Oct 2020 12:00:00 GMT",
                "Retry-After: Tue, 06 Oct 2020 12:00:40 GMT"),
            TestServer.page("x")));
    assertTrue(web.page(server.url("/")) instanceof Arrival.Story);
    assertTrue(web.waits().contains(40_000L), web.waits().toString());
    server.on("/", inTurn(TestServer.status(503, "Retry-After: 3600")));
    Failure fault = web.fault(server.url("/"));
    assertEquals(Failure.Code.FETCH_HTTP_STATUS, fault.code());
    assertTrue(fault.retriable());
    assertTrue(fault.detail().contains("3600 s"), fault.detail());
  }

  @Test
  void aRequestCarriesNothingButWhatIsNeeded() {
    server.on("/", TestServer.status(302, "Location: /a/b", "Set-Cookie: secret=1"));
    web.page(server.url("/"));
    for (String request : server.requests()) {
      assertEquals(
          List.of("Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"),
          request.lines().skip(1).map(line -> line.split(":")[0]).toList());
    }
    assertEquals(List.of("/", "/a/b"), server.paths());
  }

  @Test
  void whatHasNotChangedIsNoStoryAgain() throws IOException {
    TestServer.Answer versioned =
        (out, request) -> {
          boolean known = request.contains("If-None-Match: \"v1\"\n");
          (known
                  ? TestServer.status(304)
                  : TestServer.page("x", "ETag: \"v1\"", "Last-Modified: some day"))
              .write(out, request);
        };
    server.on("/moved", TestServer.redirect("/")).on("/", versioned);
    Path cache = folder.resolve("deep/cache");
    web.cache(cache);
    Web first = web.open();
    assertEquals(1, TestWeb.all(first.page(server.url("/moved"))).size());
    assertEquals(1, TestWeb.all(web.open().page(server.url("/moved"))).size());
    first.remember();
    Web second = web.open();
    assertEquals(List.of(), TestWeb.all(second.page(server.url("/moved"))));
    assertEquals(1, second.unchanged());
    assertEquals(
        List.of("1 of the pages and lists did not change since the last run: left out"),
        second.notices());
    String last = server.requests().get(server.requests().size() - 1);
    assertTrue(last.contains("If-Modified-Since: some day\n"), last);
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> kept = files.toList();
      assertEquals(1, kept.size());
      Files.writeString(kept.get(0), "{damaged", StandardCharsets.UTF_8);
    }
    assertEquals(1, TestWeb.all(web.open().page(server.url("/moved"))).size());
  }
}
