package org.copytaster.source.fetch;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copytaster.source.Arrival;

/** Reads a sitemap, or those that an index names, and fetches their pages in order. */
final class SitemapWalk {

  /** The protocol knows an index of sitemaps; some sites have an index of those. */
  private static final int MOST_DEPTH = 3;

  private final Web web;
  private final String uri;
  private final PageList pages;
  private final Set<String> read = new HashSet<>();

  SitemapWalk(Web web, String uri, int most) {
    this.web = web;
    this.uri = uri;
    this.pages = new PageList(web, uri, most);
  }

  void run(Consumer<Arrival> taker) {
    try {
      walk(uri, Target.of(uri), 1, taker);
    } catch (FetchException e) {
      taker.accept(Web.broken(uri, e));
    }
  }

  private void walk(String name, Target target, int depth, Consumer<Arrival> taker) {
    if (!read.add(target.toString())) {
      return;
    }
    try {
      Optional<Client.Fetched> fetched = web.list(target);
      if (fetched.isPresent()) {
        take(target, fetched.get(), depth, taker);
      }
    } catch (FetchException e) {
      pages.incomplete();
      taker.accept(Web.broken(name, e));
    }
  }

  private void take(Target target, Client.Fetched fetched, int depth, Consumer<Arrival> taker)
      throws FetchException {
    Target base = fetched.response().target();
    SitemapReader.Sitemap sitemap = SitemapReader.read(fetched.content(), base, Web.MOST_LISTED);
    for (Listed page : sitemap.pages()) {
      if (pages.room() == 0) {
        pages.cut();
        return;
      }
      pages.take(page, base, taker);
    }
    for (String map : sitemap.maps()) {
      if (pages.room() == 0 || depth == MOST_DEPTH) {
        pages.cut();
        return;
      }
      try {
        walk(map, base.resolve(map), depth + 1, taker);
      } catch (FetchException e) {
        pages.incomplete();
        taker.accept(Web.broken(map, e));
      }
    }
    if (sitemap.cut()) {
      pages.cut();
    } else if (pages.whole() && sitemap.maps().isEmpty()) {
      web.keep(target, fetched);
    }
  }
}
