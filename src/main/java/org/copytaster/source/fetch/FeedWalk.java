package org.copytaster.source.fetch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;

/** Reads one feed and fetches what it names, in its order. */
final class FeedWalk {

  private final Web web;
  private final String uri;
  private final PageList pages;

  FeedWalk(Web web, String uri, int most) {
    this.web = web;
    this.uri = uri;
    this.pages = new PageList(web, uri, most);
  }

  void run(Consumer<Arrival> taker) {
    try {
      Target target = Target.of(uri);
      Optional<Client.Fetched> fetched = web.list(target);
      if (fetched.isEmpty()) {
        return;
      }
      Target base = fetched.get().response().target();
      Headers headers = fetched.get().response().headers();
      List<Listed> entries =
          FeedReader.read(fetched.get().content(), headers.first("content-type"), base);
      for (Listed entry : entries) {
        if (pages.room() == 0) {
          pages.cut();
          break;
        }
        pages.take(entry, base, taker);
      }
      if (pages.whole()) {
        web.keep(target, fetched.get());
      }
    } catch (FetchException e) {
      taker.accept(Web.broken(uri, e));
    }
  }
}
