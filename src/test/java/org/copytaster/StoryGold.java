package org.copytaster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copytaster.evaluate.BadInputException;
import org.copytaster.evaluate.Evaluation;
import org.copytaster.evaluate.Evaluator;
import org.copytaster.evaluate.Input;
import org.copytaster.json.Json;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.Models;
import org.copytaster.source.Origin;
import org.copytaster.source.Payload;

/** The stories of the corpus against what people found in them, measured once for all tests. */
final class StoryGold {

  static final Path FILE = Path.of("corpus", "gold", "figures.jsonl");

  private static final class Holder {
    static final Evaluation EVALUATION = evaluate();
  }

  private StoryGold() {}

  static Evaluation evaluation() {
    return Holder.EVALUATION;
  }

  private static Evaluation evaluate() {
    StringBuilder records = new StringBuilder();
    for (Path source : Stories.all()) {
      records
          .append(
              Json.write(StandardPipeline.record(StandardPipeline.get().process(named(source)))))
          .append('\n');
    }
    FigureKinds kinds = new FigureKinds(Models.bundled());
    try (InputStream gold = Files.newInputStream(FILE)) {
      return Evaluator.evaluate(
          kinds.ids().stream().flatMap(id -> kinds.find(id).stream()).toList(),
          new Input(
              "the records",
              new ByteArrayInputStream(records.toString().getBytes(StandardCharsets.UTF_8))),
          new Input(FILE.toString(), gold));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadInputException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** The story under its folder's name, which is its id in the gold; all files are source.*. */
  private static Payload named(Path source) {
    Payload payload = StandardPipeline.payload(source);
    Origin origin = payload.origin();
    String uri = Stories.FOLDER + "#" + source.getParent().getFileName();
    return new Payload(
        new Origin(uri, origin.id(), origin.bytes(), origin.fetched()),
        payload.mediaType(),
        payload.content(),
        payload.declared());
  }
}
