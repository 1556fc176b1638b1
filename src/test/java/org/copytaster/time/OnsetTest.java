package org.copytaster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnsetTest {

  private static final Onset THE = Onset.of(List.of("the"));
  private static final Onset DAY = Onset.of(List.of("day"));
  private static final Onset YEAR = Onset.of(List.of("1996"));

  @Test
  void aPhraseBeginsWithItsFirstTwoWords() {
    assertEquals(Map.of("the", Set.of("day")), Onset.of(List.of("the", "day", "before")).forms());
  }

  @Test
  void numbersInDigitsAreOneForm() {
    assertEquals(Map.of(Onset.DIGITS, Set.of(Onset.END)), YEAR.forms());
  }

  @Test
  void whatFollowsAnElementThatMayEndStandsSecond() {
    assertEquals(Map.of("the", Set.of("day")), THE.then(DAY).forms());
    assertEquals(Map.of("the", Set.of("day", Onset.END)), THE.then(DAY.orNothing()).forms());
  }

  @Test
  void whatMayBeLeftOutLetsTheNextBegin() {
    Onset maybe = THE.orNothing().then(DAY).then(YEAR);
    assertEquals(Map.of("the", Set.of("day"), "day", Set.of(Onset.DIGITS)), maybe.forms());
    assertTrue(THE.orNothing().then(DAY.orNothing()).none());
  }

  @Test
  void aChoiceKeepsEachOfItsPairs() {
    Onset either = Onset.either(List.of(THE.then(DAY), YEAR.then(DAY)));
    assertEquals(Map.of("the", Set.of("day"), Onset.DIGITS, Set.of("day")), either.forms());
  }
}
