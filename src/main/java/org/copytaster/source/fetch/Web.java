package org.copytaster.source.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import org.copytaster.source.Arrival;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;
import org.copytaster.source.Payloads;
import org.copytaster.source.Source;
import org.copytaster.source.archive.Containers;
import org.copytaster.value.Failure;

/**
 * The web as one run sees it: where its stories come from, what it fetched already, what it learned
 * for the next run. Its sources are read one after another.
 */
public final class Web {

  /** No sitemap has more pages, by its protocol; a set of them is cut there. */
  public static final int MOST_LISTED = 50_000;

  /**
   * What a user decides.
   *
   * @param allowedHosts {@code HOST} or {@code HOST:PORT}: the only way into a private network
   * @param agent how the program names itself to servers: {@code copytaster/1.0}
   * @param cache where the versions of pages are kept, so that only changed ones are fetched again
   * @param most stories that are taken from a feed or sitemap
   */
  public record Settings(List<String> allowedHosts, String agent, Optional<Path> cache, int most) {

    public Settings {
      allowedHosts = List.copyOf(allowedHosts);
      if (agent.isBlank() || !agent.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
        throw new IllegalArgumentException("a user agent is a line of ASCII characters");
      }
      if (most < 1) {
        throw new IllegalArgumentException("the most stories of a list must be 1 or more");
      }
    }
  }

  private final Client client;
  private final Memory memory;
  private final int most;
  private final Set<String> seen = new HashSet<>();
  private final List<String> notices = new ArrayList<>();
  private int unchanged;

  Web(Client client, Memory memory, int most) {
    this.client = client;
    this.memory = memory;
    this.most = most;
  }

  /**
   * The web under these settings; nothing is asked yet.
   *
   * @throws IllegalArgumentException with a sentence, if an allowed host is none
   */
  public static Web of(Settings settings) {
    List<Gate.Allowed> allowed = settings.allowedHosts().stream().map(Gate.Allowed::of).toList();
    Gate gate = new Gate(Gate.WEB_PORTS, allowed, Resolver.SYSTEM);
    Exchange exchange =
        new Exchange(
            Limits.STANDARD,
            () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
            settings.agent());
    Client client = new Client(gate, exchange, Limits.STANDARD, Timing.STANDARD, settings.agent());
    return new Web(client, new Memory(settings.cache()), settings.most());
  }

  /** The page at {@code url}; one of any scheme but http and https is a story that failed. */
  public Source page(String url) {
    return new WebSource(
        taker -> {
          try {
            Target target = Target.of(url);
            // a list that names it too does not bring it again
            isNew(target.toString());
            page(url, target, Payload.Declared.NOTHING, taker);
          } catch (FetchException e) {
            taker.accept(broken(url, e));
          }
        });
  }

  /** The pages that the RSS or Atom feed at {@code url} names. */
  public Source feed(String url) {
    return new WebSource(taker -> new FeedWalk(this, url, most).run(taker));
  }

  /** The pages that the sitemap at {@code url} names, or the sitemaps of an index. */
  public Source sitemap(String url) {
    return new WebSource(taker -> new SitemapWalk(this, url, most).run(taker));
  }

  /** How many pages and lists have not changed since an earlier run, and give no story. */
  public int unchanged() {
    return unchanged;
  }

  /** What a user should know about the lists that were read; each a sentence. */
  public List<String> notices() {
    List<String> all = new ArrayList<>(notices);
    if (unchanged > 0) {
      all.add(unchanged + " of the pages and lists did not change since the last run: left out");
    }
    return all;
  }

  /** Keeps for the next run what was learned in this one. */
  public void remember() throws IOException {
    memory.save();
  }

  void notice(String sentence) {
    notices.add(sentence);
  }

  /** Whether {@code key} was not met before in this run. */
  boolean isNew(String key) {
    return seen.add(key);
  }

  /** Fetches a list of pages; empty if it has not changed. */
  Optional<Client.Fetched> list(Target target) throws FetchException {
    Client.Fetched fetched = client.fetch(target, memory.of(target));
    if (fetched.unchanged()) {
      unchanged++;
      return Optional.empty();
    }
    return Optional.of(fetched);
  }

  /** The list at {@code target} was used whole: it need not be read until it changes. */
  void keep(Target target, Client.Fetched fetched) {
    memory.learn(target, fetched.response().target(), fetched.response().headers());
  }

  /**
   * Fetches a page and hands it over.
   *
   * @param said what a list says about it
   * @return whether all went well
   */
  boolean page(String uri, Target target, Payload.Declared said, Consumer<Arrival> taker) {
    Client.Fetched fetched;
    try {
      fetched = client.fetch(target, memory.of(target));
    } catch (FetchException e) {
      taker.accept(broken(uri, e));
      return false;
    }
    if (fetched.unchanged()) {
      unchanged++;
      return true;
    }
    keep(target, fetched);
    Containers.open(payload(uri, fetched, said), taker);
    return true;
  }

  private static Payload payload(String uri, Client.Fetched fetched, Payload.Declared said) {
    Headers headers = fetched.response().headers();
    byte[] bytes = fetched.content();
    Optional<String> date = headers.moment("date").map(moment -> moment.toInstant().toString());
    return new Payload(
        new Origin(uri, Optional.of(Payloads.sha256(bytes)), bytes.length, date),
        headers.mediaType(),
        new Payload.Content.Bytes(bytes, headers.charset()),
        Payload.Declared.NOTHING,
        new Payload.Declared(
            said.published(),
            said.title(),
            Optional.of(fetched.response().target().toString()),
            said.publisher(),
            said.language()));
  }

  static Arrival broken(String uri, FetchException e) {
    return broken(uri, e.failure());
  }

  static Arrival broken(String uri, Failure failure) {
    return new Arrival.Broken(Origin.unread(uri), failure);
  }
}
