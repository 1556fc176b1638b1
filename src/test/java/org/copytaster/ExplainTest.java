package org.copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.json.Json;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Models;
import org.copytaster.pipeline.Pipeline;
import org.copytaster.pipeline.Pipelines;
import org.copytaster.record.Rejected;
import org.copytaster.record.StoryRecord;
import org.copytaster.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code --explain} every number is a figure or has a reason, and nothing else changes. */
final class ExplainTest {

  private static final Pipeline EXPLAINING = Pipelines.explaining(Models.bundled());
  private static final Optional<String> PUBLISHED = Optional.of("2021-06-15");
  private static final Set<String> NO_NUMBERS_ALONE =
      Set.of("suffix", "article", "rank", "ratio", "join", "of", "percent");
  private static final Pattern WORD = Pattern.compile("\\p{N}+|\\p{L}++(?!\\. ?\\p{N})");

  static Stream<Path> stories() {
    return Stories.all().stream();
  }

  static Stream<String> examples() {
    return Stories.lines(Path.of("corpus", "en", "rejected.tsv")).stream();
  }

  private static StoryRecord explained(String sentence) {
    return StandardPipeline.record(EXPLAINING, sentence, "en", PUBLISHED);
  }

  private static List<Rejected> rejected(String sentence) {
    return explained(sentence).rejected().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void numbersHaveTheirReasons(String line) {
    String[] fields = line.split("\t+");
    String found =
        rejected(fields[0]).stream()
            .map(number -> number.text() + "=" + number.rule())
            .collect(Collectors.joining(" ; "));
    assertEquals(fields[1], found.isEmpty() ? "-" : found);
  }

  @Test
  void theRulesThatARefusalOverruledAreNamed() {
    Rejected age = rejected("A 34-year-old driver was taken to hospital.").get(0);
    assertEquals("refusals/age", age.rule());
    assertTrue(age.detail().orElseThrow().startsWith("matched too: injured/"), age::toString);
    assertEquals("34", age.value().orElseThrow().toPlainString());
    assertEquals("exact", age.relation().orElseThrow().toString());
  }

  @Test
  void aRuleThatTheStoryDoesNotAllowSaysSo() {
    Rejected share =
        rejected("Some 12 percent backed the merger, the bank said as its profits rose.").get(0);
    assertEquals(Optional.of("only with mode=poll|opinion; here it is business"), share.detail());
    assertEquals("about", share.relation().orElseThrow().toString());
    assertEquals("percent", share.unit().orElseThrow().toString());
  }

  @Test
  void aRuleThatTakesOnlyLargerNumbersSaysSo() {
    Rejected few = rejected("Three farmers blocked the motorway.").get(0);
    assertEquals("crowd/act", few.rule());
    assertEquals(Optional.of("only with least=12"), few.detail());
  }

  @Test
  void whatIsNoAmountHasNoValue() {
    Rejected date = rejected("The dam burst on 12 March 2019.").get(0);
    assertEquals(Optional.empty(), date.value());
    assertEquals(Optional.empty(), date.relation());
  }

  @Test
  void numbersOutsideTheBodyHaveTheirReasonsToo() {
    List<Rejected> numbers =
        rejected(
            "By JANE DOE\nThree Rivers Press Writer\n\n"
                + "THREE RIVERS, Quebec (AP) -- A blast killed 4 people on Monday, police said.");
    assertEquals(List.of("outside", "dateline"), numbers.stream().map(Rejected::rule).toList());
  }

  @Test
  void digitsThatAHyphenTiesToANameAreOfTheName() {
    StoryRecord record =
        StandardPipeline.record(EXPLAINING, "El avión F-16 aterrizó.", "es", PUBLISHED);
    assertEquals("in-name", record.rejected().orElseThrow().get(0).rule());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everyNumberIsAFigureOrRejectedAndNothingElseChanges(Path source) throws Exception {
    StoryRecord explained =
        StandardPipeline.record(EXPLAINING.process(StandardPipeline.payload(source)));
    assertEquals(StoryRecord.EXPLAINED_SCHEMA_VERSION, explained.schemaVersion());
    assertEquals(explained, Json.read(Json.write(explained), StoryRecord.class));
    assertEquals(List.of(), unaccounted(explained));
    List<Rejected> rejected = explained.rejected().orElseThrow();
    for (int i = 1; i < rejected.size(); i++) {
      assertTrue(rejected.get(i - 1).end() <= rejected.get(i).start(), rejected.get(i).toString());
    }
    String rest =
        Json.write(explained)
            .replace("\"rejected\":" + Json.write(rejected) + ",", "")
            .replace("{\"schemaVersion\":\"1.1\"", "{\"schemaVersion\":\"1.0\"");
    String golden = Files.readString(source.resolveSibling("record.json"));
    assertEquals(
        withoutProducer(Json.write(Json.read(golden, StoryRecord.class))), withoutProducer(rest));
  }

  private static String withoutProducer(String record) {
    return record.substring(0, record.indexOf("\"producer\":"));
  }

  /** The numbers of a text that lie neither in a figure nor in a rejected one. */
  private static List<String> unaccounted(StoryRecord record) {
    Optional<LanguagePack> pack =
        LanguagePack.load(Models.bundled(), new Language(record.article().language()));
    if (pack.isEmpty()) {
      return List.of();
    }
    Set<String> words =
        pack.get().file("numbers.tsv").rows().stream()
            .filter(row -> !NO_NUMBERS_ALONE.contains(row.field(1, "sort")))
            .map(row -> row.field(0, "word"))
            .collect(Collectors.toSet());
    String text = record.article().text();
    BitSet covered = new BitSet();
    record.figures().forEach(f -> cover(covered, text, f.start(), f.end()));
    record.rejected().orElseThrow().forEach(r -> cover(covered, text, r.start(), r.end()));
    List<String> missing = new ArrayList<>();
    Predicate<String> isNumber =
        word ->
            words.contains(word.toLowerCase(Locale.ROOT))
                || word.codePoints().anyMatch(Character::isDigit);
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      if (isNumber.test(word.group()) && covered.nextClearBit(word.start()) < word.end()) {
        missing.add(word.group() + " at " + word.start());
      }
    }
    return missing;
  }

  private static void cover(BitSet covered, String text, int start, int end) {
    covered.set(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
