package org.copytaster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.value.Language;
import org.junit.jupiter.api.Test;

class CalendarDateTest {

  private final TimeGrammar english =
      LanguagePack.load(Models.bundled(), new Language("en"))
          .flatMap(TimeGrammar::of)
          .orElseThrow();

  private Optional<LocalDate> parse(String text) {
    return CalendarDate.parse(text, english);
  }

  @Test
  void readsALoneDay() {
    LocalDate day = LocalDate.of(2020, 10, 6);
    for (String text :
        new String[] {
          "06th October, 2020", "October 6, 2020", "6 Oct 2020", "2020-10-06", " Oct. 6, 2020 "
        }) {
      assertEquals(Optional.of(day), parse(text), text);
    }
  }

  @Test
  void isSilentWhereThereIsNoDay() {
    for (String text :
        new String[] {"October 6", "October 2020", "Monday", "February 30, 2020", "", "soon"}) {
      assertEquals(Optional.empty(), parse(text), text);
    }
  }
}
