package org.copytaster.article.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.Span;
import org.copytaster.value.Warning;

/** A story put together of title and paragraphs, a blank line between each two. */
public record StoryText(
    String text, Optional<Span> title, List<Span> paragraphs, boolean truncated) {

  private static final String BETWEEN = "\n\n";

  public static StoryText of(Optional<String> title, List<String> paragraphs, int mostCharacters) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    boolean truncated = false;
    for (String part : parts(title, paragraphs)) {
      int room = mostCharacters - text.length() - (text.isEmpty() ? 0 : BETWEEN.length());
      if (room < part.length()) {
        truncated = true;
      }
      String fitting = room <= 0 ? "" : Limit.cut(part, room);
      if (fitting.isEmpty()) {
        break;
      }
      if (!text.isEmpty()) {
        text.append(BETWEEN);
      }
      spans.add(new Span(text.length(), text.length() + fitting.length()));
      text.append(fitting);
    }
    boolean titled = title.isPresent() && !spans.isEmpty();
    return new StoryText(
        text.toString(),
        titled ? Optional.of(spans.get(0)) : Optional.empty(),
        titled ? spans.subList(1, spans.size()) : spans,
        truncated);
  }

  private static List<String> parts(Optional<String> title, List<String> paragraphs) {
    List<String> parts = new ArrayList<>();
    title.ifPresent(parts::add);
    paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).forEach(parts::add);
    return parts;
  }

  public Draft draft(
      String mediaType, Optional<String> charset, StatedFacts facts, List<Warning> warnings) {
    return new Draft(
        mediaType, charset, text, truncated, false, title, paragraphs, facts, warnings);
  }
}
