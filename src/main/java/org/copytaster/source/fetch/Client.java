package org.copytaster.source.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.value.Failure;

/**
 * Fetches politely: robots.txt first, one request a second to a host, another attempt where that
 * may help.
 *
 * <p>Redirects are followed one by one, each through the gate and its own site's robots.txt; from
 * https to http too, since a request carries no cookie and no password that could be read on the
 * way. Not for several threads.
 */
final class Client {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

  /** Rules of so many sites are kept. */
  private static final int MOST_SITES = 256;

  private final Gate gate;
  private final Sender sender;
  private final Limits limits;
  private final Timing timing;
  private final String agent;
  private final Pace pace;
  private final Map<String, Robots> sites =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Robots> eldest) {
          return size() > MOST_SITES;
        }
      };

  Client(Gate gate, Sender sender, Limits limits, Timing timing, String agent) {
    this.gate = gate;
    this.sender = sender;
    this.limits = limits;
    this.timing = timing;
    this.agent = agent;
    this.pace = new Pace(timing);
  }

  /** What was fetched: its content unpacked, or the word that it has not changed. */
  record Fetched(Response response, byte[] content) {

    boolean unchanged() {
      return response.status() == 304;
    }
  }

  /**
   * Fetches a page, a feed or a sitemap.
   *
   * @param known the version that an earlier run fetched
   */
  Fetched fetch(Target target, Optional<Memory.Version> known) throws FetchException {
    Budget budget = new Budget(timing, limits.total());
    Hops hops = new Hops(budget, true, limits.rawBytes(), known);
    Response response = attempts(target, hops);
    if (response.status() == 304 && known.isPresent()) {
      return new Fetched(response, response.body());
    }
    if (!Response.isContent(response.status())) {
      throw status(response);
    }
    return new Fetched(response, new Unpacker(limits.bytes(), false).content(response));
  }

  private static FetchException status(Response response) {
    return new FetchException(
        Failure.Code.FETCH_HTTP_STATUS,
        PASSING.contains(response.status()),
        response.target() + " answers with HTTP status " + response.status());
  }

  private Response attempts(Target target, Hops hops) throws FetchException {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt == limits.attempts();
      Duration wait = backOff(attempt);
      try {
        Response response = hops.follow(target);
        if (last || !PASSING.contains(response.status())) {
          return response;
        }
        Optional<Duration> asked = RetryAfter.of(response.headers());
        if (asked.isPresent() && asked.get().compareTo(limits.longestWait()) > 0) {
          throw FetchException.passing(
              Failure.Code.FETCH_HTTP_STATUS,
              response.target()
                  + " answers with HTTP status "
                  + response.status()
                  + " and asks to come back in "
                  + asked.get().toSeconds()
                  + " s");
        }
        wait = asked.filter(a -> a.compareTo(backOff(1)) > 0).orElse(wait);
      } catch (FetchException e) {
        if (last || !e.worthAnother()) {
          throw e;
        }
      }
      hops.budget.sleep(wait);
    }
  }

  /** One politeness, then two, then four …, each half as much again or less at random. */
  private Duration backOff(int attempt) {
    double spread = 0.5 + timing.jitter().getAsDouble();
    return Duration.ofNanos(
        (long) (limits.politeness().toNanos() * spread * (1L << (attempt - 1))));
  }

  /** The requests from a first target to the end of its redirects. */
  private final class Hops {

    private final Budget budget;
    private final boolean asksRobots;
    private final int mostBytes;
    private final Optional<Memory.Version> known;

    Hops(Budget budget, boolean asksRobots, int mostBytes, Optional<Memory.Version> known) {
      this.budget = budget;
      this.asksRobots = asksRobots;
      this.mostBytes = mostBytes;
      this.known = known;
    }

    Response follow(Target first) throws FetchException {
      Target target = first;
      for (int hop = 0; hop <= limits.redirects(); hop++) {
        Response response = send(target);
        Optional<String> location = response.headers().first("location");
        if (!REDIRECTS.contains(response.status()) || location.isEmpty()) {
          return response;
        }
        target = target.resolve(Headers.asUtf8(location.get()));
      }
      throw FetchException.lasting(
          Failure.Code.FETCH_TOO_MANY_REDIRECTS,
          first + " redirects more than " + limits.redirects() + " times");
    }

    private Response send(Target target) throws FetchException {
      Target asked = target;
      List<InetAddress> addresses = gate.addresses(target, budget);
      Duration delay = limits.politeness();
      if (asksRobots) {
        Robots robots = robots(target, budget);
        robots.check(target);
        delay = robots.delay(limits.politeness(), limits.longestDelay());
      }
      pace.await(target.host(), delay, budget);
      Map<String, String> conditions =
          known
              .filter(version -> version.url().equals(asked.toString()))
              .map(Memory.Version::conditions)
              .orElse(Map.of());
      return sender.send(
          new Request(target, conditions, mostBytes, !asksRobots), addresses, budget);
    }
  }

  private Robots robots(Target target, Budget budget) throws FetchException {
    Robots known = sites.get(target.origin());
    if (known == null) {
      long started = timing.nanos().getAsLong();
      known = readRobots(target, new Budget(timing, limits.total()));
      sites.put(target.origin(), known);
      budget.extend(Duration.ofNanos(timing.nanos().getAsLong() - started));
    }
    return known;
  }

  /** A site that cannot be asked what it allows is left alone, as RFC 9309 wants it. */
  private Robots readRobots(Target target, Budget budget) throws FetchException {
    Target file = target.resolve(Robots.PATH);
    try {
      Hops hops = new Hops(budget, false, Robots.MOST_BYTES, Optional.empty());
      Response response = attempts(file, hops);
      if (response.status() >= 500) {
        return Robots.closed(
            FetchException.passing(
                Failure.Code.FETCH_ROBOTS,
                file + " answers with HTTP status " + response.status() + ": nothing is fetched"));
      }
      return Response.isContent(response.status())
          ? Robots.of(file.toString(), plain(response), response.headers().mediaType(), agent)
          : Robots.open();
    } catch (FetchException e) {
      return e.code() == Failure.Code.FETCH_TOO_MANY_REDIRECTS ? Robots.open() : Robots.closed(e);
    }
  }

  private static byte[] plain(Response response) {
    try {
      return new Unpacker(Robots.MOST_BYTES, true).content(response);
    } catch (FetchException e) {
      // rules that cannot be read are no rules; the page itself is checked by itself
      return new byte[0];
    }
  }
}
