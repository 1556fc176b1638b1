package org.copytaster.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.Relation;
import org.copytaster.value.TimeType;
import org.copytaster.value.Unit;

/** A record with something in every place. */
public final class Samples {

  private Samples() {}

  public static StoryRecord full() {
    Ref party = new Ref(Optional.of("y1"), "Harbour List");
    Evidence evidence = new Evidence(3, 9, "people");
    List<EntityMention> mentions =
        List.of(new EntityMention(0, 4, "Anna", EntityMention.Kind.NAME));
    return new StoryRecord(
        StoryRecord.SCHEMA_VERSION,
        Optional.of("00"),
        new SourceFact(
            "a.txt", Optional.of("text/plain"), Optional.of("UTF-8"), 12, Optional.empty(), false),
        new ArticleFact(
            "Anna \uD83D\uDE00 \"x\"\n",
            "en",
            Optional.of(new ArticleFact.Title(Optional.empty(), Optional.empty(), "A title")),
            Optional.of(
                new ArticleFact.Dateline(
                    0, 4, "Anna", Optional.of("ANNA"), List.of("AP"), Optional.of("2020-10-06"))),
            List.of("Jane Doe"),
            Optional.of(new ArticleFact.Published("2020-10-06", "dateline")),
            Optional.empty(),
            Optional.of("The Daily"),
            Optional.empty(),
            Optional.empty(),
            new ArticleFact.Range(0, 10),
            List.of(new ArticleFact.Range(0, 10))),
        List.of(
            new Person(
                "p1",
                "Anna",
                List.of(),
                List.of(
                    new Person.Role(
                        "mayor", Optional.of(party), Person.Status.FORMER, 0, 4, "Anna")),
                Optional.of(party),
                mentions)),
        List.of(
            new Party(
                "y1",
                "Harbour List",
                List.of("HL"),
                Optional.empty(),
                Optional.of("left"),
                mentions)),
        List.of(new Organization("o1", "Police", List.of(), "police", mentions)),
        List.of(new Place("l1", "Malta", List.of(), "country", Optional.of("MT"), mentions)),
        List.of(
            new Figure(
                "f1",
                "vote_share",
                new BigDecimal("24.52"),
                Optional.of(new BigDecimal("1000000000000")),
                Relation.AT_LEAST,
                Unit.PERCENT,
                0,
                4,
                "Anna",
                Optional.of(evidence),
                Optional.of(party),
                Optional.empty(),
                Optional.of("d1"),
                Optional.empty(),
                true,
                "main",
                false,
                Optional.of("preliminary"),
                Optional.of(new BigDecimal("0.97")),
                "a-rule")),
        Optional.of(
            List.of(
                new Rejected(
                    0,
                    4,
                    "Anna",
                    Optional.of(new BigDecimal("12")),
                    Optional.empty(),
                    Optional.of(Relation.EXACT),
                    Optional.of(Unit.OTHER),
                    "refusals/age",
                    Optional.empty()))),
        List.of(
            new DateFact(
                "d1",
                0,
                4,
                "Anna",
                TimeType.DATE,
                "2020",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "year")),
        List.of(new Quote(0, 4, "Anna", "direct", Optional.empty(), Optional.of("said"), true)),
        List.of(new StoryRecord.Check("sum", true, List.of("f1"), "fine")),
        List.of(new StoryRecord.Notice("TRUNCATED", "cut")),
        new StoryRecord.Producer("copytaster", "0", "4.5.10", "00"));
  }
}
