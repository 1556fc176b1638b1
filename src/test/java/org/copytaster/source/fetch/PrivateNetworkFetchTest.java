package org.copytaster.source.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.Test;

/** No form of an address leads into a private network, neither directly nor by redirect. */
class PrivateNetworkFetchTest {

  private static final Set<Failure.Code> REFUSED =
      Set.of(Failure.Code.FETCH_BLOCKED_ADDRESS, Failure.Code.FETCH_BLOCKED_SCHEME);

  /** {@code PORT} is the one of a server that must not be asked. */
  private static final List<String> FORMS =
      List.of(
          "http://127.0.0.1:PORT/",
          "http://127.1.2.3:PORT/",
          "http://localhost:PORT/",
          "http://LOCALHOST.:PORT/",
          "http://2130706433:PORT/",
          "http://0x7f000001:PORT/",
          "http://0x7f.1:PORT/",
          "http://0X7F.0.0x0.1:PORT/",
          "http://0177.0.0.1:PORT/",
          "http://017700000001:PORT/",
          "http://127.1:PORT/",
          "http://127.0.1:PORT/",
          "http://127.0.0.1.:PORT/",
          "http://127。0。0。1:PORT/",
          "http://127．0｡0．1:PORT/",
          "http://１２７.０.０.１:PORT/",
          "http://①②⑦.0.0.1:PORT/",
          "http://ⓛocalhost:PORT/",
          "http://%31%32%37.0.0.1:PORT/",
          "http://127.0.0.1%2e:PORT/",
          "http://[::1]:PORT/",
          "http://[0:0:0:0:0:0:0:1]:PORT/",
          "http://[::]:PORT/",
          "http://[::ffff:127.0.0.1]:PORT/",
          "http://[::ffff:7f00:1]:PORT/",
          "http://[::127.0.0.1]:PORT/",
          "http://[64:ff9b::7f00:1]:PORT/",
          "http://[2002:7f00:1::]:PORT/",
          "http://[2001:0:7f00:1::]:PORT/",
          "http://[fe80::1]:PORT/",
          "http://[fec0::1]:PORT/",
          "http://[fc00::1]:PORT/",
          "http://[fd12:3456::1]:PORT/",
          "http://[ff02::1]:PORT/",
          "http://[2001:db8::1]:PORT/",
          "http://0.0.0.0:PORT/",
          "http://0:PORT/",
          "http://10.0.0.1:PORT/",
          "http://100.64.0.1:PORT/",
          "http://169.254.169.254:PORT/latest/meta-data/",
          "http://172.16.0.1:PORT/",
          "http://172.31.255.254:PORT/",
          "http://192.168.0.1:PORT/",
          "http://192.0.0.8:PORT/",
          "http://198.18.0.1:PORT/",
          "http://198.19.255.1:PORT/",
          "http://224.0.0.1:PORT/",
          "http://240.0.0.1:PORT/",
          "http://255.255.255.255:PORT/",
          "http://127.0.0.1.names.test:PORT/",
          "http://mixed.names.test:PORT/",
          "http://six.names.test:PORT/",
          "http://user@127.0.0.1:PORT/",
          "http://user:secret@public.test:PORT/",
          "http://public.test:PORT@127.0.0.1:PORT/",
          "http://127.0.0.1:PORT\\@public.test/",
          "http://[::1%25lo]:PORT/",
          "http://127.0.0.1.:PORT/?@public.test",
          "http://256.256.256.256:PORT/",
          "http://127.0.0.1\t:PORT/",
          "http:\\\\127.0.0.1:PORT/",
          "http:127.0.0.1:PORT/",
          "file:///etc/hostname",
          "file://127.0.0.1:PORT/x",
          "ftp://127.0.0.1:PORT/",
          "gopher://127.0.0.1:PORT/_GET",
          "jar:http://127.0.0.1:PORT/a.jar!/x",
          "data:text/html,hello",
          "javascript:alert(1)");

  private static InetAddress address(String literal) throws UnknownHostException {
    return InetAddress.getByName(literal);
  }

  private static List<InetAddress> names(String name) throws UnknownHostException {
    Map<String, List<InetAddress>> known =
        Map.of(
            "localhost", List.of(address("127.0.0.1"), address("::1")),
            "127.0.0.1.names.test", List.of(address("127.0.0.1")),
            "mixed.names.test", List.of(address("93.184.216.34"), address("127.0.0.1")),
            "six.names.test", List.of(address("::ffff:10.0.0.1")),
            "public.test", List.of(address("93.184.216.34")));
    if (!known.containsKey(name)) {
      throw new UnknownHostException(name);
    }
    return known.get(name);
  }

  @Test
  void noFormReachesAServerDirectly() throws Exception {
    try (TestServer canary = new TestServer()) {
      for (String form : FORMS) {
        String url = form.replace("PORT", String.valueOf(canary.port()));
        Failure fault =
            new TestWeb()
                .ports(Set.of(canary.port()))
                .names(PrivateNetworkFetchTest::names)
                .fault(url);
        assertTrue(REFUSED.contains(fault.code()), url + " " + fault);
        assertEquals("fetch", fault.stage());
        assertFalse(fault.retriable());
      }
      assertEquals(List.of(), canary.requests());
    }
  }

  @Test
  void noFormReachesAServerThroughARedirect() throws Exception {
    try (TestServer canary = new TestServer();
        TestServer first = new TestServer()) {
      for (String form : FORMS) {
        String url = form.replace("PORT", String.valueOf(canary.port()));
        first.on("/", TestServer.redirect(url));
        Failure fault =
            new TestWeb()
                .allow(first)
                .ports(Set.of(canary.port()))
                .names(PrivateNetworkFetchTest::names)
                .fault(first.url("/"));
        assertTrue(REFUSED.contains(fault.code()), url + " " + fault);
      }
      assertEquals(FORMS.size(), first.paths().stream().filter("/"::equals).count());
      assertEquals(List.of(), canary.requests());
    }
  }

  @Test
  void robotsFeedsAndSitemapsLeadNowhereElse() throws Exception {
    try (TestServer canary = new TestServer();
        TestServer first = new TestServer()) {
      String secret = canary.url("/secret");
      first
          .on("/robots.txt", TestServer.redirect(secret))
          .on(
              "/feed",
              TestServer.page(
                  "<rss version='2.0'><channel><item><link>"
                      + secret
                      + "</link></item></channel></rss>"))
          .on(
              "/map",
              TestServer.page(
                  "<sitemapindex><sitemap><loc>" + secret + "</loc></sitemap></sitemapindex>"));
      TestWeb web = new TestWeb().allow(first).ports(Set.of(canary.port()));
      assertEquals(Failure.Code.FETCH_BLOCKED_ADDRESS, web.fault(first.url("/")).code());
      first.on("/robots.txt", TestServer.status(404));
      for (var source :
          List.of(web.open().feed(first.url("/feed")), web.open().sitemap(first.url("/map")))) {
        assertEquals(
            List.of(Failure.Code.FETCH_BLOCKED_ADDRESS),
            TestWeb.all(source).stream().map(a -> TestWeb.fault(a).code()).toList());
      }
      assertEquals(List.of(), canary.requests());
    }
  }

  @Test
  void aNameThatAnswersDifferentlyLaterGainsNothing() throws Exception {
    List<InetAddress> connected = new ArrayList<>();
    Iterator<InetAddress> answers =
        List.of(address("93.184.216.34"), address("93.184.216.34"), address("127.0.0.1"))
            .iterator();
    Sender sender =
        (request, addresses, budget) -> {
          connected.addAll(addresses);
          return new Response(
              request.target(),
              request.target().path().equals("/robots.txt") ? 404 : 302,
              Headers.of(List.of("Location: http://rebinding.test/again")),
              new byte[0]);
        };
    Failure fault =
        new TestWeb()
            .sender(sender)
            .names(name -> List.of(answers.next()))
            .fault("http://rebinding.test/");
    assertEquals(Failure.Code.FETCH_BLOCKED_ADDRESS, fault.code());
    assertEquals(List.of(address("93.184.216.34"), address("93.184.216.34")), connected);
  }

  @Test
  void publicAddressesAreOpen() throws Exception {
    for (String open :
        List.of(
            "93.184.216.34",
            "8.8.8.8",
            "172.15.0.1",
            "172.32.0.1",
            "100.128.0.1",
            "192.0.1.1",
            "198.17.0.1",
            "2606:2800:220:1::1",
            "2a00:1450:4001:80e::200e",
            "2002:5db8:d822::1",
            "64:ff9b::5db8:d822")) {
      assertTrue(PublicAddress.is(address(open)), open);
    }
  }

  @Test
  void anAllowedHostIsOpenAtItsPortOnly() throws Exception {
    try (TestServer one = new TestServer();
        TestServer other = new TestServer()) {
      one.on("/", TestServer.page("one"));
      other.on("/", TestServer.page("other"));
      TestWeb web = new TestWeb().allow(one);
      assertEquals("one", new String(TestWeb.bytes(web.page(one.url("/"))), "UTF-8"));
      assertEquals(Failure.Code.FETCH_BLOCKED_ADDRESS, web.fault(other.url("/")).code());
      assertEquals(
          Failure.Code.FETCH_BLOCKED_ADDRESS,
          web.fault("http://localhost:" + one.port() + "/").code());
      assertEquals(List.of(), other.requests());
    }
    for (String none : List.of("", "http://a/", "a/b", "user@a", "a:99999", "::1", "a b")) {
      assertThrows(IllegalArgumentException.class, () -> Gate.Allowed.of(none), none);
    }
  }

  @Test
  void linksResolveAsInBrowsers() throws FetchException {
    Target base = Target.of("HTTPS://Example.ORG:443/a/b;c/d.html?x=1#f");
    assertEquals("https://example.org/a/b;c/d.html?x=1", base.toString());
    for (String[] pair :
        new String[][] {
          {"e", "https://example.org/a/b;c/e"},
          {"../e?y", "https://example.org/a/e?y"},
          {"/e/../../f/./", "https://example.org/f/"},
          {"//other.test", "https://other.test/"},
          {"?z", "https://example.org/a/b;c/d.html?z"},
          {"\\\\other.test\\x?\\y", "https://other.test/x?%5Cy"},
          {"#g", "https://example.org/a/b;c/d.html?x=1"},
          {"é b", "https://example.org/a/b;c/%C3%A9%20b"},
          {"http://bücher.test:8080", "http://xn--bcher-kva.test:8080/"},
        }) {
      assertEquals(pair[1], base.resolve(pair[0]).toString());
    }
  }
}
