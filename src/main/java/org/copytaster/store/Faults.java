package org.copytaster.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What a system's own exception means, in words that do not name the path again. */
final class Faults {

  private Faults() {}

  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof FileSystemException fault) {
      return Optional.ofNullable(fault.getReason()).orElse("the system refuses a file there");
    }
    return String.valueOf(e.getMessage());
  }
}
