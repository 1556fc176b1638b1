package org.copytaster.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.pipeline.Version;
import org.copytaster.source.Source;
import org.copytaster.source.fetch.Web;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of commands that fetch. */
final class WebOptions {

  @Option(
      names = "--feed",
      paramLabel = "URL",
      description = "The pages that an RSS or Atom feed names, each once.")
  private List<String> feeds = List.of();

  @Option(
      names = "--sitemap",
      paramLabel = "URL",
      description = "The pages that a sitemap, or an index of sitemaps, names, each once.")
  private List<String> sitemaps = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Stories taken from each feed or sitemap (default: 50000).")
  private int most = Web.MOST_LISTED;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST[:PORT]",
      description =
          "A host that may be fetched although it is in a private network or at another port.")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--fetch-cache",
      paramLabel = "DIR",
      description =
          "Where versions of pages are kept: the next run leaves out what has not changed.")
  private Path cache;

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description = "How the program names itself (default: copytaster and its version).")
  private String agent = "copytaster/" + Version.current().copytaster();

  boolean isEmpty() {
    return feeds.isEmpty() && sitemaps.isEmpty();
  }

  /** The web under these options; nothing is asked yet. */
  Web open(CommandSpec spec) {
    try {
      return Web.of(new Web.Settings(allowedHosts, agent, Optional.ofNullable(cache), most));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  List<Source> lists(Web web) {
    List<Source> sources = new ArrayList<>();
    feeds.forEach(url -> sources.add(web.feed(url)));
    sitemaps.forEach(url -> sources.add(web.sitemap(url)));
    return sources;
  }
}
