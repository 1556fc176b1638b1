package org.copytaster.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Language;
import org.junit.jupiter.api.Test;

class CommonWordsTest {

  private static final Language ENGLISH = new Language("en");

  private static final CommonWords WORDS =
      new CommonWords(List.of(LanguagePack.load(Models.bundled(), ENGLISH).orElseThrow()));

  @Test
  void newsIsPlain() {
    assertEquals(
        Optional.of(ENGLISH),
        WORDS.language(
            "The harbour of the town was closed by the coast guard on Friday, and the two ferries"
                + " that had left from the northern pier were told to turn back, the operator of"
                + " the line said."));
  }

  @Test
  void otherLanguagesAndScrapsAreLeftToTheLetters() {
    for (String text :
        List.of(
            "The boat of the pilot sank.",
            "De haven van de stad was vrijdag gesloten, en de twee veerboten die van de noordelijke"
                + " pier waren vertrokken of nog vertrekken moesten, keerden om, zo zei de rederij"
                + " in een verklaring aan de pers van die avond.",
            "Ferry Harbour Pier Coast Guard ".repeat(20))) {
      assertEquals(Optional.empty(), WORDS.language(text), text);
    }
  }
}
