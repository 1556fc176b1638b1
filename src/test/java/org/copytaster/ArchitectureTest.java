package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.copytaster.value.Span;
import org.junit.jupiter.api.Test;

/** The order of the packages, and where foreign libraries may be named. */
class ArchitectureTest {

  private static final String OURS = "org.copytaster.";

  /** Each package may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "value",
          "fastcrf",
          "json",
          "xml",
          "lexicon",
          "time",
          "worker",
          "source",
          "source.feed",
          "source.archive",
          "source.input",
          "source.fetch",
          "article",
          "article.draft",
          "article.page",
          "article.office",
          "article.text",
          "article.wire",
          "article.read",
          "document",
          "annotate",
          "pattern",
          "extract",
          "extract.times",
          "extract.names",
          "extract.quotes",
          "extract.figures",
          "extract.occasions",
          "record",
          "assemble",
          "pipeline",
          "bench",
          "store",
          "job",
          "evaluate",
          "app.cli");

  /** A library is named in one package; CoreNLP's models and its rules for words in one more. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("tools.jackson.", Set.of("json")),
          Map.entry("com.fasterxml.", Set.of("json")),
          Map.entry("com.github.victools.", Set.of("json")),
          Map.entry("org.apache.commons.compress.", Set.of("source.archive")),
          Map.entry("org.netpreserve.jwarc.", Set.of("source.archive")),
          Map.entry("com.rometools.", Set.of("source.fetch")),
          Map.entry("org.jdom2.", Set.of("source.fetch")),
          Map.entry("crawlercommons.", Set.of("source.fetch")),
          Map.entry("org.jsoup.", Set.of("article.page")),
          Map.entry("org.apache.tika.", Set.of("article.office")),
          Map.entry("com.optimaize.", Set.of("article.read")),
          Map.entry("com.google.common.", Set.of("article.read")),
          Map.entry("edu.stanford.nlp.", Set.of("annotate", "fastcrf")),
          Map.entry("org.sqlite.", Set.of("store")),
          Map.entry("picocli.", Set.of("app.cli")));

  private record Use(String from, String to) {}

  @Test
  void packagesUseOnlyThoseBeforeThemSoThatThereIsNoCycle() throws URISyntaxException {
    Set<String> wrong = new TreeSet<>();
    for (Use use : uses()) {
      String from = ours(use.from);
      if (use.to.startsWith(OURS) && ORDER.indexOf(ours(use.to)) > ORDER.indexOf(from)) {
        wrong.add(use.from + " uses " + use.to);
      }
      if (!ORDER.contains(from)) {
        wrong.add(use.from + " lies in a package that has no place in the order");
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyForeignLibraryIsNamedInOnePackage() throws URISyntaxException {
    Set<String> wrong = new TreeSet<>();
    for (Use use : uses()) {
      boolean foreign =
          !use.to.startsWith(OURS)
              && !use.to.startsWith("java.")
              && !use.to.startsWith("javax.xml.")
              && !use.to.startsWith("javax.net.")
              && !use.to.startsWith("org.xml.sax.");
      if (foreign && !homes(use.to).contains(ours(use.from))) {
        wrong.add(use.from + " uses " + use.to);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static Set<String> homes(String library) {
    return LIBRARIES.entrySet().stream()
        .filter(entry -> library.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Set.of());
  }

  private static String ours(String type) {
    return type.substring(OURS.length(), type.lastIndexOf('.'));
  }

  private static Set<Use> uses() throws URISyntaxException {
    Path classes = Path.of(Span.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    jdeps.run(writer, writer, "--multi-release", "base", "-v", classes.toString());
    Set<Use> uses = new java.util.LinkedHashSet<>();
    for (String line : out.toString().split("\n")) {
      String[] words = line.strip().split("\\s+");
      if (words.length >= 3 && words[1].equals("->") && words[0].startsWith(OURS)) {
        uses.add(new Use(words[0], words[2]));
      }
    }
    assertTrue(uses.size() > 100, "jdeps found hardly anything: " + out);
    return uses;
  }
}
