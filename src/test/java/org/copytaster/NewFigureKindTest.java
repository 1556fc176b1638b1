package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copytaster.lexicon.KnowledgeException;
import org.copytaster.lexicon.Models;
import org.copytaster.pipeline.Pipelines;
import org.copytaster.record.Figure;
import org.copytaster.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind of figure is added from a folder of models alone, and faults in it are named. */
final class NewFigureKindTest {

  private static final String STORY =
      "Coast guards rescued at least 85 migrants from a sinking boat on Monday, officials said."
          + " Two people died.";

  @TempDir Path folder;

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private List<Figure> figures() {
    return StandardPipeline.record(
            Pipelines.standard(Models.overlaid(folder)), STORY, "en", Optional.of("2021-06-15"))
        .figures();
  }

  @Test
  void rescuedNeedsNoJava() throws IOException {
    write("kinds/rescued.tsv", "unit\tperson\n");
    write("en/words/rescue.txt", "rescue\nsave\npluck\n");
    write(
        "en/figures/rescued.rules",
        "active\tcount\t-\t@rescue &obj N subject=&np\tDivers rescued [two] boys.\n");
    Figure rescued =
        figures().stream().filter(f -> f.kind().equals("rescued")).findFirst().orElseThrow();
    assertEquals("at least 85", rescued.text());
    assertEquals("at_least", rescued.relation().toString());
    assertEquals(Unit.PERSON, rescued.unit());
    assertEquals("rescued/active", rescued.rule());
    assertTrue(figures().stream().anyMatch(f -> f.kind().equals("dead")));
  }

  @Test
  void unknownWordClassIsNamedWithFileAndLine() throws IOException {
    write("kinds/rescued.tsv", "unit\tperson\n");
    write("en/figures/rescued.rules", "# a comment\nactive\tcount\t-\t@resuce N\t[Two] boys.\n");
    KnowledgeException e = assertThrows(KnowledgeException.class, this::figures);
    assertEquals("models/en/figures/rescued.rules:2: there is no words/resuce.txt", e.getMessage());
  }

  @Test
  void rulesWithoutKindAreNamed() throws IOException {
    write("en/figures/rescued.rules", "active\tcount\t-\trescued N\tThey rescued [two] boys.\n");
    KnowledgeException e = assertThrows(KnowledgeException.class, this::figures);
    assertEquals(
        "models/en/figures/rescued.rules:1: there is no models/kinds/rescued.tsv", e.getMessage());
  }
}
