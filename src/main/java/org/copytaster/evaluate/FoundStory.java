package org.copytaster.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a program found in one story.
 *
 * @param failed whether there is a failure instead of a record
 * @param text the story; empty where it failed
 */
record FoundStory(boolean failed, String text, List<Stated> figures) {

  private static final Pattern ENDING = Pattern.compile("\\.(txt|html?|xml|json|tml)$");

  FoundStory {
    figures = List.copyOf(figures);
  }

  /** The id of the gold story that a record is of: the last part of its uri, without ending. */
  static String id(Fields record) throws BadInputException {
    if (!record.has("source") && record.has("figures")) {
      throw record.error(
          "it has no source, so it is no record; name RECORDS (what extract -o wrote) first, then"
              + " GOLD.");
    }
    String uri = record.object("source").string("uri");
    int cut = Math.max(uri.lastIndexOf('#'), Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')));
    return ENDING.matcher(uri.substring(cut + 1)).replaceFirst("");
  }

  static FoundStory of(Fields record) throws BadInputException {
    if (record.has("failure")) {
      return new FoundStory(true, "", List.of());
    }
    String text = record.object("article").string("text");
    List<Stated> figures = new ArrayList<>();
    for (Fields figure : record.objects("figures")) {
      figures.add(figure(figure));
    }
    return new FoundStory(false, text, figures);
  }

  private static Stated figure(Fields fields) throws BadInputException {
    return new Stated(
        fields.position("start"),
        fields.position("end"),
        fields.string("text"),
        fields.string("kind"),
        fields.number("value"),
        fields.number("high"),
        fields.string("relation"),
        name(fields, "of"),
        name(fields, "by"),
        fields.flag("asserted"),
        fields.string("event"),
        fields.flag("subset"));
  }

  private static Optional<String> name(Fields fields, String of) throws BadInputException {
    Optional<Fields> reference = fields.optionalObject(of);
    return reference.isEmpty() ? Optional.empty() : reference.get().optionalString("name");
  }
}
