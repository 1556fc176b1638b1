package org.copytaster.source.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that are slow, that lie, that never end: each is one failure with a code, in time. */
class HostileServerFetchTest {

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Failure.Code code(TestServer.Answer answer) {
    return code(new TestWeb(), answer);
  }

  private Failure.Code code(TestWeb web, TestServer.Answer answer) {
    server.on("/", answer);
    return web.allow(server).fault(server.url("/")).code();
  }

  private Failure.Code soon(TestServer.Answer answer) {
    long started = System.nanoTime();
    Failure.Code code = code(new TestWeb().hurried(), answer);
    assertTrue(System.nanoTime() - started < 3_000_000_000L, code.name());
    return code;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static TestServer.Answer drip(String start, String drop, int millis) {
    return (out, request) -> {
      write(out, start);
      while (true) {
        write(out, drop);
        Thread.sleep(millis);
      }
    };
  }

  @Test
  void slowServersMeetTheDeadline() {
    String head = "HTTP/1.1 200 OK\r\n";
    Map<String, TestServer.Answer> slow =
        Map.of(
            "never answers",
            (out, request) -> Thread.sleep(5_000),
            "a header drop by drop",
            drip(head + "X: ", "x", 20),
            "a body drop by drop",
            drip(head + "\r\n", "x", 20),
            "a body that stops",
            drip(head + "\r\nabc", "", 5_000),
            "fast enough, without end",
            drip(head + "\r\n", "x".repeat(1 << 10), 20),
            "chunks drop by drop",
            drip(head + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n", 20));
    slow.forEach((name, answer) -> assertEquals(Failure.Code.FETCH_TIMEOUT, soon(answer), name));
  }

  @Test
  void slownessOfRobotsCountsToo() {
    server.on("/robots.txt", (out, request) -> Thread.sleep(5_000));
    assertEquals(Failure.Code.FETCH_TIMEOUT, soon(TestServer.page("x")));
    assertEquals(List.of(), server.requests());
  }

  @Test
  void endlessAnswersAreCutOff() {
    String block = "x".repeat(1 << 16);
    String head = "HTTP/1.1 200 OK\r\n";
    assertEquals(Failure.Code.FETCH_TOO_LARGE, code(drip(head + "\r\n", block, 0)));
    assertEquals(
        Failure.Code.FETCH_TOO_LARGE,
        code(drip(head + "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + block + "\r\n", 0)));
    assertEquals(
        Failure.Code.FETCH_TOO_LARGE, code(drip(head + "Content-Length: 9000000\r\n\r\n", "", 10)));
    assertEquals(Failure.Code.FETCH_FAILED, code(drip(head, "X: y\r\n".repeat(100), 0)));
    assertEquals(Failure.Code.FETCH_FAILED, code(drip(head + "X: ", block, 0)));
    assertEquals(Failure.Code.FETCH_FAILED, code(drip("", "HTTP/1.1 100 Continue\r\n\r\n", 0)));
    assertEquals(Failure.Code.FETCH_TOO_MANY_REDIRECTS, code(TestServer.redirect("/")));
    server.on(
        "*",
        (out, request) -> TestServer.redirect(request.split(" ")[1] + "x").write(out, request));
    assertEquals(Failure.Code.FETCH_TOO_MANY_REDIRECTS, code(TestServer.redirect("/x")));
  }

  @Test
  void liesAboutTheLengthAreFound() {
    String head = "HTTP/1.1 200 OK\r\n";
    for (String lie :
        List.of(
            head + "Content-Length: 100\r\n\r\nshort",
            head + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
            head + "Content-Length: -1\r\n\r\nabcd",
            head + "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
            head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab",
            "SSH-2.0-OpenSSH\r\n",
            "")) {
      assertEquals(Failure.Code.FETCH_FAILED, code(TestServer.raw(lie)), lie);
    }
    server.on("/", TestServer.raw(head + "Content-Length: 3\r\n\r\nabcdef"));
    assertEquals("abc", text());
    server.on("/", TestServer.raw("HTTP/1.0 200 OK\r\n\r\nuntil the end"));
    assertEquals("until the end", text());
    server.on(
        "/",
        TestServer.raw(
            head
                + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: v\r\n\r\n"));
    assertEquals("abcde", text());
  }

  private String text() {
    return new String(
        TestWeb.bytes(new TestWeb().allow(server).page(server.url("/"))), StandardCharsets.UTF_8);
  }

  @Test
  void typeAndCharsetAreHandedOnAsDeclared() {
    server.on(
        "/",
        TestServer.page(
            "x",
            "Content-Type: Text/HTML ; Charset=\"koi8-r\"",
            "Date: Tue, 06 Oct 2020 12:00:00 GMT"));
    var story = TestWeb.story(new TestWeb().allow(server).page(server.url("/")));
    assertEquals(Optional.of("text/html"), story.mediaType());
    assertEquals(Optional.of("2020-10-06T12:00:00Z"), story.origin().fetched());
    assertEquals(Optional.of(server.url("/")), story.hinted().url());
    assertEquals(
        Optional.of("koi8-r"),
        ((org.copytaster.source.Payload.Content.Bytes) story.content()).charset());
    server.on("/", TestServer.page("x", "Content-Type: nonsense", "Date: today"));
    story = TestWeb.story(new TestWeb().allow(server).page(server.url("/")));
    assertEquals(Optional.empty(), story.mediaType());
    assertEquals(Optional.empty(), story.origin().fetched());
  }

  private static byte[] deflated(byte[] bytes, boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    byte[] page = "a page of some words".getBytes(StandardCharsets.UTF_8);
    byte[] gzip = TestServer.gzip(page);
    for (TestServer.Answer answer :
        List.of(
            TestServer.answer(200, gzip, "Content-Encoding: gzip"),
            TestServer.answer(200, gzip, "Content-Encoding: x-gzip"),
            TestServer.answer(200, gzip),
            TestServer.answer(200, TestServer.gzip(gzip), "Content-Encoding: gzip"),
            TestServer.answer(200, TestServer.gzip(gzip), "Content-Encoding: gzip, gzip"),
            TestServer.answer(200, deflated(page, false), "Content-Encoding: deflate"),
            TestServer.answer(200, deflated(page, true), "Content-Encoding: deflate"),
            TestServer.answer(200, page, "Content-Encoding: gzip"),
            TestServer.answer(200, page, "Content-Encoding: identity"))) {
      server.on("/", answer);
      assertEquals("a page of some words", text());
    }
    assertEquals(
        Failure.Code.FETCH_FAILED, code(TestServer.answer(200, page, "Content-Encoding: br")));
    assertEquals(
        Failure.Code.FETCH_FAILED,
        code(
            TestServer.answer(
                200, java.util.Arrays.copyOf(gzip, gzip.length - 12), "Content-Encoding: gzip")));
  }

  @Test
  void bombsDoNotUnfold() throws IOException {
    byte[] bomb = TestServer.gzip(new byte[100 << 20]);
    System.gc();
    long before = used();
    for (TestServer.Answer answer :
        List.of(
            TestServer.answer(200, bomb, "Content-Encoding: gzip"),
            TestServer.answer(200, bomb),
            TestServer.answer(200, TestServer.gzip(bomb), "Content-Encoding: gzip"),
            TestServer.answer(
                200, deflated(new byte[32 << 20], false), "Content-Encoding: deflate"))) {
      assertEquals(Failure.Code.FETCH_DECOMPRESSED_TOO_LARGE, code(answer));
    }
    System.gc();
    assertTrue(used() - before < 64 << 20, "grew by " + (used() - before));
    byte[] layers = "x".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 4; i++) {
      layers = TestServer.gzip(layers);
    }
    // one that unfolds to itself looks like this for ever
    assertEquals(Failure.Code.FETCH_DECOMPRESSED_TOO_LARGE, code(TestServer.answer(200, layers)));
    server.on("/robots.txt", TestServer.answer(200, bomb, "Content-Encoding: gzip"));
    server.on("/", TestServer.page("x"));
    assertEquals("x", text());
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void aClosedPortIsAFailure() throws IOException {
    server.close();
    Failure fault = new TestWeb().allow(server).fault(server.url("/"));
    assertEquals(Failure.Code.FETCH_FAILED, fault.code());
    assertTrue(fault.retriable());
  }
}
