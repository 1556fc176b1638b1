package org.copytaster.article.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.article.draft.Draft;
import org.copytaster.article.draft.Limit;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.article.draft.StoryText;
import org.copytaster.value.Warning;

/**
 * What a wire format states of one story.
 *
 * @param dateline where it was filed, if that stands apart from the text
 * @param paragraphs the body, without the headline
 */
record WireStory(
    Optional<String> title, Optional<String> dateline, StatedFacts facts, List<String> paragraphs) {

  private static final int LONGEST_DATELINE = 80;

  /** A place, not a mere date: letters, and no month before a number. */
  private static final Pattern PLACE = Pattern.compile("\\p{L}{2,}(?!\\p{L}|\\.? \\d)");

  Draft draft(
      String mediaType, Optional<String> charset, int mostCharacters, List<Warning> decoding) {
    List<String> body = new ArrayList<>(filed());
    title.ifPresent(
        headline -> {
          if (!body.isEmpty() && body.get(0).equalsIgnoreCase(headline)) {
            body.remove(0);
          }
        });
    StoryText text = StoryText.of(title, body, mostCharacters);
    List<Warning> warnings = new ArrayList<>(decoding);
    if (text.truncated()) {
      warnings.add(Limit.warning(mostCharacters));
    }
    return text.draft(mediaType, charset, facts, warnings);
  }

  /** The paragraphs with the dateline before them, as it is printed, if it does not stand there. */
  private List<String> filed() {
    Optional<String> line =
        dateline.filter(d -> d.length() <= LONGEST_DATELINE && PLACE.matcher(d).lookingAt());
    if (line.isEmpty() || paragraphs.isEmpty()) {
      return paragraphs;
    }
    String place = line.get().split("[\\s,(]", 2)[0].toLowerCase(Locale.ROOT);
    if (paragraphs.stream().limit(2).anyMatch(p -> p.toLowerCase(Locale.ROOT).startsWith(place))) {
      return paragraphs;
    }
    char last = line.get().charAt(line.get().length() - 1);
    boolean ended = last == ':' || Character.getType(last) == Character.DASH_PUNCTUATION;
    String between = ended ? " " : " - ";
    List<String> filed = new ArrayList<>(paragraphs);
    filed.set(0, line.get() + between + filed.get(0));
    return filed;
  }
}
