package org.copytaster.source.fetch;

import java.util.function.Consumer;
import org.copytaster.source.Arrival;
import org.copytaster.value.Failure;

/** Takes the pages of one list, each once in a run, up to the limit. */
final class PageList {

  private final Web web;
  private final String uri;
  private final int most;
  private int taken;
  private int listed;
  private boolean whole = true;
  private boolean cut;

  PageList(Web web, String uri, int most) {
    this.web = web;
    this.uri = uri;
    this.most = most;
  }

  int room() {
    return most - taken;
  }

  /** Whether every page was had, so that the list need not be read again until it changes. */
  boolean whole() {
    return whole;
  }

  /** A part of the list was not had. */
  void incomplete() {
    whole = false;
  }

  /** Leaves out the rest, and says so. */
  void cut() {
    if (!cut) {
      web.notice(uri + " lists more pages than the " + taken + " taken: the rest is left out");
    }
    cut = true;
    whole = false;
  }

  /**
   * Fetches a page that the list names.
   *
   * @param base what its link is relative to
   */
  void take(Listed entry, Target base, Consumer<Arrival> taker) {
    listed++;
    if (entry.link().isEmpty()) {
      String detail = "entry " + listed + " of " + uri + " has no link";
      taker.accept(
          Web.broken(
              uri + "#" + listed, new Failure("fetch", Failure.Code.BAD_STORY, false, detail)));
      return;
    }
    try {
      Target target = base.resolve(entry.link().get());
      boolean fresh = entry.guid().map(guid -> web.isNew(key(guid))).orElse(true);
      if (!web.isNew(target.toString()) || !fresh) {
        return;
      }
      taken++;
      whole &= web.page(target.toString(), target, entry.said(), taker);
    } catch (FetchException e) {
      taken++;
      incomplete();
      taker.accept(Web.broken(entry.link().get(), e));
    }
  }

  /** A guid is meant to be the only one in the world; a bare number is only one of its feed's. */
  private String key(String guid) {
    return "guid " + (guid.matches("(?s).*[:/].*") ? guid : uri + " " + guid);
  }
}
