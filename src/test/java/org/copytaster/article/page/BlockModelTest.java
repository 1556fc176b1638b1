package org.copytaster.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copytaster.lexicon.KnowledgeException;
import org.copytaster.lexicon.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockModelTest {

  @TempDir Path models;

  private BlockModel model(String weights) throws IOException {
    Files.createDirectories(models.resolve("pages"));
    Files.writeString(models.resolve("pages/weights.tsv"), weights);
    return new BlockModel(Models.overlaid(models));
  }

  @Test
  void theScoreIsTheSumOfTheSignsThatHaveAWeight() throws IOException {
    BlockModel model = model("always\t-0.5\nkind=prose\t2\ncookie\t-1.25\n");
    assertEquals(0.25, model.score(List.of("kind=prose", "cookie", "noword")), 1e-9);
  }

  @Test
  void aWeightThatIsNoNumberIsNamedWithItsPlace() {
    KnowledgeException error =
        assertThrows(KnowledgeException.class, () -> model("kind=prose\tmuch\n"));
    assertTrue(error.getMessage().contains("weights.tsv:1"), error.getMessage());
  }
}
