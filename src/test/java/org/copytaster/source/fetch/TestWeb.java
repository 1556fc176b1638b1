package org.copytaster.source.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payload;
import org.copytaster.source.Source;
import org.copytaster.value.Failure;

/**
 * The web with waits that only count, on a clock that stands still between them, and names that a
 * test gives.
 */
final class TestWeb {

  /** For tests of slowness; on a busy machine an honest server would not keep to them. */
  private static final Limits HURRIED =
      new Limits(
          Duration.ofMillis(300),
          Duration.ofMillis(250),
          Duration.ofMillis(500),
          Duration.ofMillis(200),
          1 << 10,
          8 << 20,
          16 << 20,
          5,
          3,
          Duration.ofSeconds(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(30));

  private final List<Duration> waits = new ArrayList<>();
  private long slept;
  private final Timing timing =
      new Timing(
          () -> slept,
          wait -> {
            waits.add(wait);
            slept += wait.toNanos();
          },
          () -> 0.5);

  private Limits limits = Limits.STANDARD;
  private Set<Integer> ports = Gate.WEB_PORTS;
  private List<Gate.Allowed> allowed = List.of();
  private Resolver resolver = Resolver.SYSTEM;
  private Optional<Sender> sender = Optional.empty();
  private Optional<SSLSocketFactory> secure = Optional.empty();
  private Optional<Path> cache = Optional.empty();
  private int most = Web.MOST_LISTED;

  TestWeb allow(TestServer server) {
    return allow("127.0.0.1:" + server.port());
  }

  TestWeb allow(String... hosts) {
    allowed = Arrays.stream(hosts).map(Gate.Allowed::of).toList();
    return this;
  }

  TestWeb trusts(SSLSocketFactory factory) {
    secure = Optional.of(factory);
    return this;
  }

  TestWeb hurried() {
    limits = HURRIED;
    return this;
  }

  TestWeb ports(Set<Integer> open) {
    ports = open;
    return this;
  }

  TestWeb names(Resolver names) {
    resolver = names;
    return this;
  }

  TestWeb sender(Sender instead) {
    sender = Optional.of(instead);
    return this;
  }

  TestWeb cache(Path folder) {
    cache = Optional.of(folder);
    return this;
  }

  TestWeb most(int stories) {
    most = stories;
    return this;
  }

  Web open() {
    String agent = "copytaster/test";
    Gate gate = new Gate(ports, allowed, resolver);
    Sender exchange =
        sender.orElseGet(
            () ->
                new Exchange(
                    limits,
                    () -> secure.orElse((SSLSocketFactory) SSLSocketFactory.getDefault()),
                    agent));
    return new Web(new Client(gate, exchange, limits, timing, agent), new Memory(cache), most);
  }

  /** How long it would have waited, in milliseconds. */
  List<Long> waits() {
    return waits.stream().map(Duration::toMillis).toList();
  }

  Arrival page(String url) {
    List<Arrival> arrivals = all(open().page(url));
    assertEquals(1, arrivals.size(), url);
    return arrivals.get(0);
  }

  /** The code that a page fails with. */
  Failure fault(String url) {
    return fault(page(url));
  }

  static Failure fault(Arrival arrival) {
    return ((Arrival.Broken) arrival).failure();
  }

  static Payload story(Arrival arrival) {
    return ((Arrival.Story) arrival).payload();
  }

  static byte[] bytes(Arrival arrival) {
    return ((Payload.Content.Bytes) story(arrival).content()).bytes();
  }

  static List<Arrival> all(Source source) {
    List<Arrival> arrivals = new ArrayList<>();
    source.forEach(arrivals::add);
    return arrivals;
  }

  static List<String> uris(List<Arrival> arrivals) {
    return arrivals.stream().map(arrival -> arrival.origin().uri()).toList();
  }
}
