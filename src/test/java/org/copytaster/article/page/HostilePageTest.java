package org.copytaster.article.page;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.copytaster.lexicon.Models;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are made to be slow keep their text, at a cost of their size. */
class HostilePageTest {

  private static final HtmlReader READER = new HtmlReader(200_000, Models.bundled());

  private static final String STORY =
      "The ferry to the northern islands stopped on Tuesday after its crew had found water in the"
          + " engine room, the harbour master said, and 40 passengers went back ashore.";

  /** Far more than it takes, far less than what grows with the square of the size. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div>; 60000",
        "<b>; 60000",
        "<dl>; 40000",
        "<dl><dd>; 20000",
        "<svg>; 30000",
        "<math>; 30000",
        "<svg><foreignObject>; 15000",
        "<article>; 30000",
        "<table><tr><td>; 20000",
        "<font><i><b>; 15000",
        "<iframe></iframe>; 40000",
        "<button></button>; 40000",
        "<td colspan=999999999>1; 10000",
        "<; 300000",
        "</; 200000",
        "<tr><td>A<td>B; 10000",
        "<ul><li>; 20000",
        "<h1>Ferry; 10000",
        "<script>{\"a\":[</script>; 10000",
      })
  void textIsKept(String piece, int times) {
    String page = "<title>Ferry stops</title><p>" + STORY + "</p>" + piece.repeat(times);
    String text =
        assertTimeout(LONGEST, () -> READER.read(page, Optional.of("UTF-8"), List.of()).text());
    assertTrue(text.contains(STORY));
  }

  @ParameterizedTest
  @CsvSource({"same, 50000", "other, 50000"})
  void attributesOfOneElement(String kind, int times) {
    StringBuilder page = new StringBuilder("<title>Ferry stops</title><div ");
    for (int i = 0; i < times; i++) {
      page.append(kind).append(kind.equals("other") ? String.valueOf(i) : "").append("=1 ");
    }
    page.append("><p>").append(STORY).append("</p></div>");
    String text =
        assertTimeout(
            LONGEST, () -> READER.read(page.toString(), Optional.of("UTF-8"), List.of()).text());
    assertTrue(text.contains(STORY));
  }
}
