package org.copytaster.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.copytaster.lexicon.Models;
import org.copytaster.pipeline.Pipeline;
import org.copytaster.pipeline.Pipelines;
import org.copytaster.worker.ChildLoop;

/** The program of a child that reads stories with the standard pipeline. */
final class StoryChild {

  private final Map<StorySetup, Pipeline> pipelines = new HashMap<>();

  private StoryChild() {}

  public static void main(String[] args) {
    StoryChild child = new StoryChild();
    ChildLoop.serve(child::answer);
  }

  private byte[] answer(byte[] question) throws IOException {
    StoryFrames.Question asked = StoryFrames.question(question);
    Pipeline pipeline = pipelines.computeIfAbsent(asked.setup(), StoryChild::pipeline);
    return StoryFrames.answer(StoryFrames.line(pipeline.process(asked.payload())));
  }

  private static Pipeline pipeline(StorySetup setup) {
    Models models = setup.models().map(Path::of).map(Models::overlaid).orElseGet(Models::bundled);
    return setup.explains() ? Pipelines.explaining(models) : Pipelines.standard(models);
  }
}
