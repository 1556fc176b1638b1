package org.copytaster.source.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;
import org.copytaster.source.Payloads;
import org.copytaster.value.Failure;
import org.copytaster.xml.BadXmlException;
import org.copytaster.xml.XmlText;

/**
 * Takes one file apart that holds several stories: a feed, a message of several news items, a list
 * in JSON. Any other file is handed on as the one story that it is.
 */
public final class Stories {

  /** In bytes: larger than any feed; such a file goes on whole, and its reader refuses it. */
  private static final int MOST_BYTES = 16 << 20;

  private Stories() {}

  /** Hands over each story in {@code whole}, or the whole. */
  public static void forEach(Payload whole, Consumer<Arrival> taker) {
    Optional<NewsFormat> format =
        whole.content() instanceof Payload.Content.Bytes content
                && content.bytes().length <= MOST_BYTES
            ? NewsFormat.of(content.bytes())
            : Optional.empty();
    if (format.isEmpty()) {
      taker.accept(new Arrival.Story(whole));
      return;
    }
    byte[] bytes = ((Payload.Content.Bytes) whole.content()).bytes();
    switch (format.get()) {
      case RSS, ATOM, NEWSML_G2, NEWSML_1 -> xml(whole, bytes, format.get(), taker);
      case NINJS -> json(whole, bytes, taker);
      default -> taker.accept(new Arrival.Story(whole));
    }
  }

  private static void xml(Payload whole, byte[] bytes, NewsFormat format, Consumer<Arrival> taker) {
    String text = XmlText.of(bytes).text();
    int[] taken = {0};
    try {
      XmlSplitter splitter = new XmlSplitter(format);
      if (splitter.isOne(text)) {
        taker.accept(new Arrival.Story(whole));
        return;
      }
      splitter.forEach(
          text,
          (name, id, member) -> {
            taken[0]++;
            taker.accept(member(whole, format, name.orElse("" + taken[0]), id, member));
          });
    } catch (BadXmlException e) {
      if (taken[0] == 0) {
        // its reader says the same, in the words of a reader
        taker.accept(new Arrival.Story(whole));
        return;
      }
      String uri = whole.origin().uri();
      taker.accept(
          Faults.broken(
              whole.origin(),
              Failure.Code.PARSE_FAILED,
              false,
              uri + " is damaged after " + taken[0] + " stories: " + e.getMessage()));
    }
  }

  private static void json(Payload whole, byte[] bytes, Consumer<Arrival> taker) {
    List<Map<?, ?>> stories;
    try {
      Object value = Json.loose(new String(bytes, StandardCharsets.UTF_8));
      stories = JsonItems.of(value).stream().filter(JsonItems::isStory).toList();
      if (stories.size() < 2) {
        taker.accept(new Arrival.Story(whole));
        return;
      }
    } catch (BadJsonException e) {
      taker.accept(new Arrival.Story(whole));
      return;
    }
    int number = 0;
    for (Map<?, ?> item : new ArrayList<>(stories)) {
      number++;
      String text = Json.canonical(Json.keyed(item));
      String name = JsonItems.name(item).orElse("" + number);
      taker.accept(member(whole, NewsFormat.NINJS, name, Payloads.sha256(text), text));
    }
  }

  private static Arrival member(
      Payload whole, NewsFormat format, String name, String id, String text) {
    Origin origin = whole.origin();
    return new Arrival.Story(
        new Payload(
            new Origin(
                origin.uri() + "#" + name,
                Optional.of(id),
                text.getBytes(StandardCharsets.UTF_8).length,
                origin.fetched()),
            Optional.of(format.mediaType()),
            new Payload.Content.Text(text),
            Payload.Declared.NOTHING));
  }
}
