package org.copytaster.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.evaluate.GoldStory.GoldFigure;
import org.copytaster.value.Relation;

/** Reads a gold file: {@code {"id", "figures": [{"start", "end", "kind", "value" …}]}} a line. */
final class GoldReader {

  private static final List<String> RELATIONS =
      Arrays.stream(Relation.values()).map(Relation::toString).toList();

  private static final List<String> EVENTS = List.of("main", "other");

  private final Map<String, GoldStory> stories = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  private GoldReader() {}

  /** The stories by id, in the order of the file. */
  static Map<String, GoldStory> read(Input input) throws IOException, BadInputException {
    GoldReader reader = new GoldReader();
    JsonLines.read(input, reader::take);
    return reader.stories;
  }

  private void take(Fields line) throws BadInputException {
    if (!line.has("figures") && line.has("source")) {
      throw line.error("this looks like a record: name RECORDS first, then GOLD.");
    }
    String id = line.string("id");
    if (!line.has("figures")) {
      throw line.error("it has no figures: a story without any has \"figures\": [].");
    }
    List<GoldFigure> figures = new ArrayList<>();
    for (Fields figure : line.objects("figures")) {
      figures.add(figure(figure));
    }
    String before = places.putIfAbsent(id, line.where());
    if (before != null) {
      throw line.error("its id " + id + " is that of " + before + " too: leave one of them.");
    }
    stories.put(id, new GoldStory(id, figures));
  }

  private static GoldFigure figure(Fields fields) throws BadInputException {
    int start = fields.position("start");
    int end = fields.position("end");
    if (end <= start) {
      throw fields.error("its end " + end + " is not behind its start " + start + ".");
    }
    Stated stated =
        new Stated(
            start,
            end,
            fields.optionalString("quote").orElse(""),
            fields.string("kind"),
            fields.number("value"),
            fields.number("high"),
            oneOf(fields, "relation", RELATIONS),
            fields.optionalString("of"),
            fields.optionalString("by"),
            fields.flag("asserted"),
            oneOf(fields, "event", EVENTS),
            fields.flag("subset"));
    return new GoldFigure(
        stated, fields.flagOr("optional", false), Set.copyOf(fields.strings("disputed")));
  }

  private static String oneOf(Fields fields, String name, List<String> allowed)
      throws BadInputException {
    String value = fields.string(name);
    if (!allowed.contains(value)) {
      throw fields.error("its " + name + " " + value + " is none of " + allowed + ".");
    }
    return value;
  }
}
