package org.copytaster.article.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static List<String> split(String text) {
    return Paragraphs.of(text).stream().map(p -> p.in(text)).toList();
  }

  @Test
  void blankLinesPart() {
    assertEquals(List.of("a\nb", "c"), split("\n\na\nb\n \t\nc\n"));
    assertEquals(List.of("a\r\nb", "c"), split("a\r\nb\r\n\r\nc"));
  }

  @Test
  void indentsPartWhereOtherLinesHaveNone() {
    assertEquals(
        List.of("One sank\noff the coast.", "Two sank\nlater."),
        split("    One sank\noff the coast.\n    Two sank\nlater."));
    assertEquals(
        List.of("One sank\noff.", "Two sank\nlater."),
        split("\tOne sank\noff.\n\tTwo sank\nlater."));
  }

  @Test
  void longLinesAreParagraphs() {
    String line = "word ".repeat(40).strip();
    assertEquals(List.of(line, line, line), split(line + "\n" + line + "\n" + line));
    assertEquals(List.of("One died.", "Two lived."), split("One died.\nTwo lived."));
  }

  @Test
  void nothingIsNoParagraph() {
    assertEquals(List.of(), split(""));
    assertEquals(List.of(), split(" \n \r\n"));
  }
}
