package org.copytaster.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.article.Dateline;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Language;
import org.copytaster.value.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DatelineReaderTest {

  private final LanguagePack english =
      LanguagePack.load(Models.bundled(), new Language("en")).orElseThrow();
  private final DatelineReader reader = new DatelineReader();

  @TestFactory
  Stream<DynamicTest> everyLineOfTheCorpus() throws IOException {
    return Files.readAllLines(Path.of("corpus/en/datelines.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      List<String> fields = List.of(line.split("\t"));
                      assertEquals(fields.subList(1, fields.size()), read(fields.get(0)));
                    }));
  }

  private List<String> read(String text) {
    return reader
        .read(text, new Span(0, text.length()), english)
        .map(
            line ->
                List.of(
                    line.span().in(text),
                    line.place().map(p -> p.in(text)).orElse("-"),
                    line.agencies().isEmpty()
                        ? "-"
                        : line.agencies().stream()
                            .map(a -> a.in(text))
                            .collect(Collectors.joining("; ")),
                    line.date().map(Object::toString).orElse("-")))
        .orElse(List.of("-"));
  }

  @Test
  void looksOnlyAtTheFirstParagraph() {
    String text = "Kabul calm\n\nKABUL (AP) — A bomb killed three.";
    assertEquals(true, reader.read(text, new Span(0, text.length()), english).isEmpty());
    Dateline found = reader.read(text, new Span(12, text.length()), english).orElseThrow();
    assertEquals("KABUL (AP) —", found.span().in(text));
  }

  @Test
  void keepsWhereTheDateStands() {
    String text = "PARIS, June 5, 1989 (AFP) - The minister resigned.";
    Dateline found = reader.read(text, new Span(0, text.length()), english).orElseThrow();
    assertEquals("June 5, 1989", found.dateSpan().orElseThrow().in(text));
  }
}
