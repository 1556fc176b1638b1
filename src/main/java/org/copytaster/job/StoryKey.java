package org.copytaster.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.copytaster.source.Arrival;
import org.copytaster.source.Origin;

/**
 * What makes two stories the same to a job: their bytes, how their name lets them be read, and what
 * reads them.
 */
final class StoryKey {

  private static final int LONGEST_ENDING = 8;

  private StoryKey() {}

  /**
   * The key of a story.
   *
   * @param configuration program, knowledge and options in one word
   */
  static String of(Arrival arrival, String configuration) {
    Origin origin = arrival.origin();
    // what could not be read has nothing but its name
    String self =
        origin.id().map(id -> id + "|" + reading(arrival)).orElseGet(() -> "|" + origin.uri());
    return sha256(self + "|" + configuration);
  }

  private static String reading(Arrival arrival) {
    if (arrival instanceof Arrival.Story story) {
      return story.payload().mediaType().orElse("") + "|" + ending(arrival.origin().uri());
    }
    return "broken";
  }

  /** What stands behind the last dot of a file's name: Tika goes by it, too. */
  private static String ending(String uri) {
    int dot = uri.lastIndexOf('.');
    String ending = uri.substring(dot + 1);
    boolean plain =
        dot > uri.lastIndexOf('/') && ending.length() <= LONGEST_ENDING && ending.indexOf('#') < 0;
    return plain ? ending.toLowerCase(Locale.ROOT) : "";
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
