package org.copytaster.extract.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.junit.jupiter.api.Test;

class QuoteExtractorTest {

  private static final QuoteExtractor QUOTES = new QuoteExtractor(QuoteStories.ENGLISH);

  /** Each direct piece as {@code speaker: text}, with a {@code >} after it if it is not closed. */
  private static List<String> direct(String... paragraphs) {
    Document document = QuoteStories.document(paragraphs);
    return QUOTES.extract(document).stream()
        .filter(Mention.Quotation::direct)
        .map(
            q ->
                q.speaker().map(s -> s.span().in(document.text())).orElse("-")
                    + ": "
                    + q.span().in(document.text())
                    + (q.closed() ? "" : ">"))
        .toList();
  }

  private static List<String> indirect(String... paragraphs) {
    Document document = QuoteStories.document(paragraphs);
    return QUOTES.extract(document).stream()
        .filter(q -> !q.direct())
        .map(
            q ->
                q.speaker().map(s -> s.span().in(document.text())).orElse("-")
                    + ": "
                    + q.span().in(document.text()))
        .toList();
  }

  @Test
  void twoPiecesAroundTheVerbAreOneSpeakers() {
    assertEquals(
        List.of(
            "Maria Keller: \"The bridge will stay closed,\"",
            "Maria Keller: \"We cannot take the risk.\""),
        direct("\"The bridge will stay closed,\" Maria Keller said. \"We cannot take the risk.\""));
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraphAndKeepsItsSpeaker() {
    assertEquals(
        List.of(
            "John Whitfield: \"The council follows the talks closely,\"",
            "John Whitfield: \"It asks both sides to keep calm and to go home.>"),
        direct(
            "\"The council follows the talks closely,\" John Whitfield said. \"It asks both sides to"
                + " keep calm and to go home.",
            "Whitfield has also asked for a new vote, the spokesman added.",
            "On Monday, crowds gathered in London."));
  }

  @Test
  void everyParagraphOfAContinuedSpeechIsAPiece() {
    assertEquals(
        List.of(
            "Robert Hughes: \"We lost the house in one night.>",
            "Robert Hughes: \"Then the water came back.>",
            "Robert Hughes: \"Nobody had warned us,\""),
        direct(
            "\"We lost the house in one night.",
            "\"Then the water came back.",
            "\"Nobody had warned us,\" Robert Hughes said."));
  }

  @Test
  void aMissingClosingMarkInsideAParagraphDoesNotSwallowTheNextQuotation() {
    List<String> found =
        direct("\"We will pay, John Smith said. \"We will pay them all,\" he added.");
    assertEquals("John Smith: \"We will pay them all,\"", found.get(found.size() - 1));
  }

  @Test
  void allKindsOfMarks() {
    assertEquals(
        List.of("Anna Schmidt: “We are all very tired,”"),
        direct("“We are all very tired,” said Anna Schmidt."));
    assertEquals(
        List.of("Anna Schmidt: «We are all very tired»"),
        direct("«We are all very tired», said Anna Schmidt."));
    assertEquals(
        List.of("Anna Schmidt: „We are all very tired“"),
        direct("„We are all very tired“, said Anna Schmidt."));
    assertEquals(
        List.of("Anna Schmidt: ``We are all very tired,''"),
        direct("``We are all very tired,'' said Anna Schmidt."));
    assertEquals(
        List.of("Anna Schmidt: ''We are all very tired,''"),
        direct("''We are all very tired,'' said Anna Schmidt."));
  }

  @Test
  void singleMarksAreNotApostrophes() {
    assertEquals(
        List.of("David Brown: 'The workers' union doesn't want this,'"),
        direct("'The workers' union doesn't want this,' David Brown said."));
    assertEquals(
        List.of(), direct("The farmers' dogs and the '90s cars weren't in the neighbours' yard."));
  }

  @Test
  void nestedMarksBelongToTheOuterPiece() {
    assertEquals(
        List.of("Peter Lang: \"He told me 'go home at once' and I left,\""),
        direct("\"He told me 'go home at once' and I left,\" Peter Lang said."));
    assertEquals(
        List.of("Peter Lang: “She called it “a bad joke” and left,”"),
        direct("“She called it “a bad joke” and left,” Peter Lang said."));
  }

  @Test
  void whatIsNoSpeech() {
    assertEquals(List.of(), direct("The law lets the police \"lock down\" whole towns."));
    assertEquals(List.of(), direct("She starred in \"The Long Road Home\" in 1999."));
    assertEquals(
        List.of(), direct("His followers saw him as the \"great father of the nation\" then."));
    assertEquals(
        List.of(), direct("In the poll, 31 percent said \"not very likely\" to that question."));
  }

  @Test
  void fragmentsBelongToTheSpeakerOfTheirSentence() {
    assertEquals(
        List.of("Paul Martin: \"no interest in the truth\""),
        direct("Prime Minister Paul Martin said his rivals had \"no interest in the truth\"."));
  }

  @Test
  void pronounsAndOfficesStandForThePersonBefore() {
    assertEquals(
        List.of("Laura Bennett: \"We start again tomorrow,\""),
        direct("Laura Bennett thought it over. \"We start again tomorrow,\" she said."));
    assertEquals(
        List.of("Peter Lang: \"The road is open now,\""),
        direct(
            "Army spokesman Peter Lang met reporters.",
            "\"The road is open now,\" the spokesman said."));
    assertEquals(
        List.of("a police spokesman: \"The road is open now,\""),
        direct("\"The road is open now,\" a police spokesman said."));
  }

  @Test
  void speakersWithAppositions() {
    assertEquals(
        List.of("Karen Miller: \"It was a terrible night,\""),
        direct("\"It was a terrible night,\" the boy's mother, Karen Miller, said."));
    assertEquals(
        List.of("Karen Miller: \"It was a terrible night,\""),
        direct("\"It was a terrible night,\" Karen Miller, a nurse at the clinic, told Reuters."));
    assertEquals(
        List.of("Karen Miller: \"it was a terrible night for us.\""),
        direct(
            "Company spokeswoman Karen Miller told reporters: \"it was a terrible night for us.\""));
  }

  @Test
  void indirectStatements() {
    assertEquals(
        List.of("police: Seven people died in the crash"),
        indirect("Seven people died in the crash, police said."));
    assertEquals(
        List.of("the ministry: the dam is safe"),
        indirect("On Monday, the ministry said that the dam is safe."));
    assertEquals(
        List.of("state media: The dam broke at dawn"),
        indirect("The dam broke at dawn, according to state media."));
  }

  @Test
  void aStoryOfMarksIsReadInLinearTime() {
    String marks = "\"a ".repeat(20_000) + "'b ".repeat(20_000) + "“c ".repeat(20_000);
    QuoteScanner scanner = new QuoteScanner(new QuoteMarks(QuoteStories.ENGLISH));
    List<QuotePiece> pieces =
        assertTimeout(
            Duration.ofSeconds(5),
            () ->
                scanner.scan(
                    marks, new org.copytaster.value.Span(0, marks.length()), 0, false, -1));
    assertTrue(pieces.size() > 1);
  }
}
