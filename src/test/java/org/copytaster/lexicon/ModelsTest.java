package org.copytaster.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copytaster.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelsTest {

  @TempDir Path folder;

  @Test
  void everyLanguagePackLoads() {
    Models models = Models.bundled();
    assertTrue(models.languages().contains(new Language("en")));
    for (Language language : models.languages()) {
      assertTrue(LanguagePack.load(models, language).isPresent());
    }
  }

  @Test
  void overlayReplacesAFileAndChangesTheHash() throws IOException {
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(folder.resolve("en/modes.tsv"), "# none\n");
    Models overlaid = Models.overlaid(folder);
    assertEquals(0, overlaid.file("en/modes.tsv").rows().size());
    assertTrue(overlaid.find("en/numbers.tsv").isPresent());
    assertNotEquals(Models.bundled().sha256(), overlaid.sha256());
  }

  @Test
  void aMissingFolderIsASentence() {
    KnowledgeException e =
        assertThrows(KnowledgeException.class, () -> Models.overlaid(folder.resolve("nothing")));
    assertTrue(e.getMessage().contains("is no folder that can be read"));
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    Files.createDirectories(folder.resolve("en"));
    Files.write(folder.resolve("en/modes.tsv"), new byte[] {'a', (byte) 0xff, '\n'});
    Models overlaid = Models.overlaid(folder);
    KnowledgeException e =
        assertThrows(KnowledgeException.class, () -> overlaid.file("en/modes.tsv"));
    assertEquals("models/en/modes.tsv is not UTF-8", e.getMessage());
  }

  @Test
  void aShortLineIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("en"));
    Files.writeString(folder.resolve("en/modes.tsv"), "\n\npoll\n");
    Row row = Models.overlaid(folder).file("en/modes.tsv").rows().get(0);
    KnowledgeException e = assertThrows(KnowledgeException.class, () -> row.field(1, "word class"));
    assertEquals("models/en/modes.tsv:3: field 2 (word class) is missing", e.getMessage());
  }
}
