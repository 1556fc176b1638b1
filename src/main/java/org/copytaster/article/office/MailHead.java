package org.copytaster.article.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Who wrote a message, and when by the sender's own clock. Nothing for what is no message. */
final class MailHead {

  /** No honest head is longer. */
  private static final int LOOK = 1 << 16;

  private static final String DATE = "\ndate:";

  private MailHead() {}

  /** The name of the sender; an address is no name. */
  static Optional<String> author(Metadata metadata) {
    boolean mail =
        metadata.get(Message.MESSAGE_FROM_EMAIL) != null
            || metadata.get(Message.MESSAGE_FROM_NAME) != null;
    return Optional.ofNullable(
            mail
                ? metadata.get(Message.MESSAGE_FROM_NAME)
                : metadata.get(TikaCoreProperties.CREATOR))
        .filter(name -> !mail || name.indexOf('@') < 0 || name.indexOf(' ') > 0);
  }

  /** The line Date as it stands; the library gives it in universal time, which is another day. */
  static Optional<String> date(byte[] bytes, int from) {
    int length = Math.min(bytes.length - from, LOOK);
    String head = "\n" + new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    head = head.replace("\r", "");
    int end = head.indexOf("\n\n", 1);
    head = end < 0 ? head : head.substring(0, end);
    for (int at = head.indexOf('\n'); at >= 0; at = head.indexOf('\n', at + 1)) {
      if (head.regionMatches(true, at, DATE, 0, DATE.length())) {
        int line = head.indexOf('\n', at + 1);
        return Optional.of(
            head.substring(at + DATE.length(), line < 0 ? head.length() : line).strip());
      }
    }
    return Optional.empty();
  }
}
