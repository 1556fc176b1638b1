package org.copytaster.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.copytaster.value.Failure;

/** Stories that could not be had, in the words a user reads. */
public final class Faults {

  private static final String STAGE = "read";

  private Faults() {}

  public static Arrival broken(String uri, Failure.Code code, boolean retriable, String detail) {
    return broken(Origin.unread(uri), code, retriable, detail);
  }

  public static Arrival broken(Origin origin, Failure.Code code, boolean retriable, String detail) {
    return new Arrival.Broken(origin, new Failure(STAGE, code, retriable, detail));
  }

  public static Arrival unreadable(String uri, IOException e) {
    if (e instanceof NoSuchFileException) {
      return broken(uri, Failure.Code.NOT_FOUND, false, "there is no file " + uri);
    }
    String why =
        e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
    return broken(uri, Failure.Code.UNREADABLE, true, uri + " cannot be read: " + why);
  }

  public static Arrival tooLarge(String uri, String what) {
    return broken(
        uri,
        Failure.Code.TOO_LARGE,
        false,
        what + " is larger than " + (Payloads.MOST_BYTES >> 20) + " MB, which no story is");
  }
}
