package org.copytaster.source.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.copytaster.source.Arrival;
import org.copytaster.source.Faults;
import org.copytaster.source.Source;
import org.copytaster.value.Failure;

/** The sources behind the names that a user gives. */
public final class Sources {

  /** The name of the standard input. */
  public static final String STANDARD_INPUT = "-";

  /** What has a scheme is an address, also one that no file could be meant by. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://|(?i:file:|jar:)).*", Pattern.DOTALL);

  private Sources() {}

  /** As the other, or {@code web}'s source if {@code input} is an address such as a URL. */
  public static Source of(String input, InputStream standardInput, Function<String, Source> web) {
    return ADDRESS.matcher(input).matches() ? web.apply(input) : of(input, standardInput);
  }

  /** The source named {@code input}: a file, a folder, JSON Lines, or {@code -}. */
  public static Source of(String input, InputStream standardInput) {
    if (input.equals(STANDARD_INPUT)) {
      return new StandardInput(standardInput);
    }
    try {
      Path path = Path.of(input);
      return Files.isDirectory(path) ? new Folder(path, input) : file(path, input);
    } catch (InvalidPathException e) {
      return new Missing(input);
    }
  }

  static Source file(Path path, String uri) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson")
        ? new JsonLinesFile(path, uri)
        : new SingleFile(path, uri);
  }

  private record Missing(String uri) implements Source {

    @Override
    public void forEach(Consumer<Arrival> taker) {
      taker.accept(
          Faults.broken(uri, Failure.Code.NOT_FOUND, false, "this is no name of a file: " + uri));
    }

    @Override
    public OptionalLong size() {
      return OptionalLong.empty();
    }
  }
}
