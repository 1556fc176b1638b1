package org.copytaster.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copytaster.value.Span;
import org.junit.jupiter.api.Test;

final class GluedTest {

  private static List<String> pieces(String text) {
    return Glued.pieces(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
  }

  @Test
  void aStopWithoutBlankEndsASentence() {
    assertEquals(
        List.of("Shots hit a porch.", "Six guests fell.”", "They live."),
        pieces("Shots hit a porch.Six guests fell.”They live."));
    assertEquals(
        List.of("It was on Sunday.", "Police came."), pieces("It was on Sunday.Police came."));
  }

  @Test
  void namesAddressesAndAbbreviationsStayWhole() {
    for (String whole :
        List.of(
            "Hotels on Booking.Com are full.",
            "See www.Example.com for more.",
            "The U.S.Army came.",
            "One. Two.",
            "e.g.Tea")) {
      assertEquals(List.of(whole), pieces(whole));
    }
  }
}
