package org.copytaster;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.lexicon.Models;
import org.copytaster.pipeline.Pipeline;
import org.copytaster.pipeline.Pipelines;
import org.copytaster.record.Outcome;
import org.copytaster.record.StoryRecord;
import org.copytaster.source.Arrival;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;
import org.copytaster.source.input.Sources;

/** The standard pipeline, built once for all tests, and short ways to put a story through it. */
public final class StandardPipeline {

  private static final class Holder {
    static final Pipeline PIPELINE = Pipelines.standard(Models.bundled());
  }

  private StandardPipeline() {}

  public static Pipeline get() {
    return Holder.PIPELINE;
  }

  /** The only story in a file. */
  public static Payload payload(Path file) {
    List<Arrival> arrivals = new ArrayList<>();
    Sources.of(file.toString().replace('\\', '/'), InputStream.nullInputStream())
        .forEach(arrivals::add);
    if (arrivals.size() == 1 && arrivals.get(0) instanceof Arrival.Story story) {
      return story.payload();
    }
    throw new AssertionError(file + " is no single story: " + arrivals);
  }

  /** The record of a text without title. */
  public static StoryRecord record(
      Pipeline pipeline, String text, String language, Optional<String> published) {
    Payload payload =
        new Payload(
            new Origin(
                "test",
                Optional.empty(),
                text.getBytes(StandardCharsets.UTF_8).length,
                Optional.empty()),
            Optional.of("text/plain"),
            new Payload.Content.Text(text),
            new Payload.Declared(
                published,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language)));
    return record(pipeline.process(payload));
  }

  public static StoryRecord record(Outcome outcome) {
    if (outcome instanceof Outcome.Extracted extracted) {
      return extracted.record();
    }
    throw new AssertionError("no record: " + outcome);
  }
}
