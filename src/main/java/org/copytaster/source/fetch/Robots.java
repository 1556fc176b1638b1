package org.copytaster.source.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.value.Failure;

/**
 * What a site lets programs fetch, as its robots.txt says (RFC 9309).
 *
 * @param rules those for this program
 * @param refused why nothing may be fetched, where the file could not be had
 */
record Robots(SimpleRobotRules rules, Optional<FetchException> refused) {

  /** RFC 9309 asks for at least as much to be read; the rest is left unread. */
  static final int MOST_BYTES = 512 << 10;

  static final String PATH = "/robots.txt";

  /** A site that has no such file, or keeps it to itself. */
  static Robots open() {
    return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), Optional.empty());
  }

  static Robots closed(FetchException why) {
    return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.of(why));
  }

  /**
   * The rules of a file.
   *
   * @param agent the program as it names itself, such as {@code copytaster/1.0}
   */
  static Robots of(String url, byte[] content, Optional<String> mediaType, String agent) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    // a long delay is bounded by the fetcher; to the parser it would close the site
    parser.setMaxCrawlDelay(Long.MAX_VALUE);
    String name = agent.split("[/ (]", 2)[0].toLowerCase(Locale.ROOT);
    try {
      SimpleRobotRules rules =
          parser.parseContent(url, content, mediaType.orElse("text/plain"), List.of(name));
      return new Robots(rules, Optional.empty());
    } catch (RuntimeException e) {
      // what even this lenient parser cannot read says nothing
      return open();
    }
  }

  /**
   * Lets {@code target} pass.
   *
   * @throws FetchException if it may not be fetched
   */
  void check(Target target) throws FetchException {
    if (refused.isPresent()) {
      throw refused.get();
    }
    if (!rules.isAllowed(target.toString())) {
      throw FetchException.lasting(
          Failure.Code.FETCH_ROBOTS,
          target.origin() + PATH + " does not let programs fetch " + target.path());
    }
  }

  /** How far apart requests shall be: at least {@code least}, at most {@code most}. */
  Duration delay(Duration least, Duration most) {
    if (rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY) {
      return least;
    }
    Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    Duration bounded = asked.compareTo(most) < 0 ? asked : most;
    return bounded.compareTo(least) < 0 ? least : bounded;
  }
}
