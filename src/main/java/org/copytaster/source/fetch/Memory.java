package org.copytaster.source.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;
import org.copytaster.source.Payloads;

/**
 * What servers said of the versions of their pages, kept from run to run in a folder: a small file
 * a page. A page is asked for by it, and answers 304 while it has not changed. What a run learns is
 * written at its end, so that a run that is stopped asks for its pages again.
 */
final class Memory {

  /**
   * The version of a page.
   *
   * @param url whose answer it was, at the end of redirects
   */
  record Version(String url, Optional<String> etag, Optional<String> modified) {

    Map<String, String> conditions() {
      Map<String, String> fields = new LinkedHashMap<>();
      etag.filter(Version::isSafe).ifPresent(tag -> fields.put("If-None-Match", tag));
      modified.filter(Version::isSafe).ifPresent(date -> fields.put("If-Modified-Since", date));
      return fields;
    }

    /** Nothing that could end the line of a request and begin another. */
    private static boolean isSafe(String value) {
      return value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
  }

  private final Optional<Path> folder;
  private final Map<String, Version> learned = new LinkedHashMap<>();

  Memory(Optional<Path> folder) {
    this.folder = folder;
  }

  Optional<Version> of(Target target) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(Files.readString(file(target.toString())), Version.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | BadJsonException e) {
      // a damaged file costs one page fetched once more
      return Optional.empty();
    }
  }

  /** Keeps the version of the page at {@code asked}, if its answer names one. */
  void learn(Target asked, Target answered, Headers headers) {
    Version version =
        new Version(answered.toString(), headers.first("etag"), headers.first("last-modified"));
    if (folder.isPresent() && !version.conditions().isEmpty()) {
      learned.put(asked.toString(), version);
    }
  }

  /** Writes what was learned, each file whole or not at all. */
  void save() throws IOException {
    if (learned.isEmpty()) {
      return;
    }
    Files.createDirectories(folder.orElseThrow());
    for (Map.Entry<String, Version> entry : learned.entrySet()) {
      Path file = file(entry.getKey());
      Path part = Files.createTempFile(file.getParent(), ".version", ".part");
      try {
        Files.writeString(part, Json.write(entry.getValue()) + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    }
    learned.clear();
  }

  private Path file(String url) {
    String name = Payloads.sha256(url.getBytes(StandardCharsets.UTF_8)) + ".json";
    return folder.orElseThrow().resolve(name);
  }
}
