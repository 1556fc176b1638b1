package org.copytaster.extract.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copytaster.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {

  private static final Attribution ATTRIBUTION = new Attribution(QuoteStories.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve | Twelve miners died in the blast, police said. | police",
        "12 | Police said 12 miners died in the blast. | Police",
        "12 | The storm killed 12, according to the interior ministry. | the interior ministry",
        "According | According to exit polls, the party won 31 percent. | exit polls",
        "31 | According to exit polls, the party won 31 percent. | exit polls",
        "31 | A survey in Monday's Courier showed the party at 31 percent. | A survey in Monday's Courier",
        "Nine | Nine houses burned, fire chief John Carter said. | John Carter",
        "nine | John Carter, the fire chief, said nine houses burned. | John Carter",
        "Nine | Nine houses burned, he said. | -",
        "Nine | Nine houses burned in the night. | -",
        "two | Two men died, doctors said, and two were hurt, police said. | police",
        "30 | The army claimed 30 lives in that war. | -",
        "40 | The agency on Friday raised the toll, saying 40 had died. | The agency",
        "40 | The ministry issued a statement saying 40 had died. | The ministry",
        "80 | The governor put the toll at 80. | The governor",
        "80 | Officials were told 80 had died. | -",
      })
  void byOfTheClause(String word, String sentence, String by) {
    Document document = QuoteStories.document(sentence);
    int token = document.tokenAt(document.text().indexOf(word));
    String found = ATTRIBUTION.read(document).by(token).map(s -> s.in(document.text())).orElse("-");
    assertEquals(word.equals("According") ? "-" : by, found);
  }
}
