package org.copytaster;

import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.record.DateFact;
import org.copytaster.record.Figure;
import org.copytaster.record.Place;
import org.copytaster.record.StoryRecord;

/** The stories of corpus/en/links.tsv: when and where what each marked figure counts happened. */
final class LinkTable {

  static final Path FILE = Path.of("corpus", "en", "links.tsv");

  /** Asks for no answer. */
  private static final String OPEN = "?";

  private static final Pattern MARKED = Pattern.compile("\\[([^\\]|]*)\\|([^\\]]*)\\]");

  private static final class Measured {
    static final LinkTable TABLE = measure();
  }

  /** A figure of a story with its days, place and status, in that order. */
  private record Expected(int start, String text, List<String> answers) {}

  private final TreeMap<String, Integer> right = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private LinkTable() {}

  /** As the program answers now. */
  static LinkTable measured() {
    return Measured.TABLE;
  }

  /** How many answers are right, by question: {@code en/links/date}. */
  TreeMap<String, Integer> right() {
    return right;
  }

  /** The others, each with what was expected and found. */
  List<String> wrong() {
    return wrong;
  }

  private static LinkTable measure() {
    LinkTable table = new LinkTable();
    for (String line : Stories.lines(FILE)) {
      String[] fields = line.split("\t");
      StringBuilder text = new StringBuilder();
      List<Expected> expected = read(fields[2].replaceAll(" ?//+ ?", "\n\n"), text);
      StoryRecord record =
          StandardPipeline.record(
              StandardPipeline.get(), text.toString(), "en", Optional.of(fields[1]));
      expected.forEach(figure -> table.ask(fields[0], figure, record));
    }
    return table;
  }

  private static List<Expected> read(String story, StringBuilder text) {
    List<Expected> expected = new ArrayList<>();
    Matcher matcher = MARKED.matcher(story);
    int from = 0;
    while (matcher.find()) {
      text.append(story, from, matcher.start());
      String quote = matcher.group(1).strip();
      List<String> answers = new ArrayList<>();
      for (String answer : matcher.group(2).split("\\|")) {
        answers.add(answer.strip());
      }
      expected.add(new Expected(text.length(), quote, answers));
      text.append(quote);
      from = matcher.end();
    }
    text.append(story.substring(from));
    return expected;
  }

  private void ask(String story, Expected expected, StoryRecord record) {
    Optional<Figure> found =
        record.figures().stream()
            .filter(f -> f.start() < expected.start() + expected.text().length())
            .filter(f -> expected.start() < f.end())
            .findFirst();
    List<String> questions = List.of("date", "place", "status");
    List<String> got =
        List.of(
            found.flatMap(f -> days(record, f)).orElse("-"),
            found.flatMap(f -> place(record, f)).orElse("-"),
            found.flatMap(Figure::status).orElse("-"));
    for (int i = 0; i < expected.answers().size(); i++) {
      String answer = i == 0 ? plain(expected.answers().get(0)) : expected.answers().get(i);
      if (!answer.equals(OPEN)) {
        boolean hit = found.isPresent() && answer.equals(got.get(i));
        right.merge("en/links/" + questions.get(i), hit ? 1 : 0, Integer::sum);
        if (!hit) {
          wrong.add(
              story
                  + ": the "
                  + questions.get(i)
                  + " of "
                  + expected.text()
                  + " is "
                  + answer
                  + ", found "
                  + found.map(f -> "").orElse("no figure, ")
                  + got.get(i));
        }
      }
    }
  }

  private static Optional<String> days(StoryRecord record, Figure figure) {
    return record.dates().stream()
        .filter(date -> figure.date().filter(date.id()::equals).isPresent())
        .findFirst()
        .filter(date -> date.from().isPresent())
        .map(LinkTable::days);
  }

  private static String days(DateFact date) {
    return date.from().orElseThrow() + "/" + date.to().orElseThrow();
  }

  private static Optional<String> place(StoryRecord record, Figure figure) {
    return record.places().stream()
        .filter(place -> figure.place().filter(place.id()::equals).isPresent())
        .findFirst()
        .map(Place::name);
  }

  /** First and last day: {@code 2005-11} is {@code 2005-11-01/2005-11-30}. */
  private static String plain(String days) {
    if (days.equals("-") || days.equals(OPEN)) {
      return days;
    }
    String[] ends = days.split("/");
    String first = ends[0];
    String last = ends[ends.length - 1];
    return (first.length() == 4 ? first + "-01-01" : first.length() == 7 ? first + "-01" : first)
        + "/"
        + (last.length() == 4
            ? Year.parse(last).atDay(Year.parse(last).length()).toString()
            : last.length() == 7 ? YearMonth.parse(last).atEndOfMonth().toString() : last);
  }
}
