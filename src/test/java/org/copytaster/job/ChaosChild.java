package org.copytaster.job;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.copytaster.article.Article;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.read.StandardReader;
import org.copytaster.assemble.Assembler;
import org.copytaster.document.Document;
import org.copytaster.lexicon.Models;
import org.copytaster.record.Outcome;
import org.copytaster.record.StoryRecord;
import org.copytaster.source.Payload;
import org.copytaster.worker.ChildLoop;

/**
 * A child with a small real pipeline, reader and assembler without CoreNLP, and stories that do to
 * it what their text says: {@code CHAOS memory}, {@code exit}, {@code hang} or {@code stack}.
 */
final class ChaosChild {

  private final StandardReader reader = new StandardReader(Models.bundled());
  private final Assembler assembler =
      new Assembler(new StoryRecord.Producer("copytaster", "0", "0", "0"), false);

  private ChaosChild() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    ChaosChild child = new ChaosChild();
    ChildLoop.serve(child::answer);
  }

  private byte[] answer(byte[] question) throws IOException {
    Payload payload = StoryFrames.question(question).payload();
    return StoryFrames.answer(StoryFrames.line(outcome(payload)));
  }

  private Outcome outcome(Payload payload) {
    try {
      Article article = reader.read(payload);
      chaos(article.text());
      Document document =
          new Document(article, List.of(), List.of(), List.of(), article.warnings());
      return new Outcome.Extracted(assembler.assemble(document));
    } catch (UnreadableException e) {
      return new Outcome.Failed(payload.origin(), e.failure());
    } catch (StackOverflowError e) {
      // as the pipeline has it
      return new Outcome.Failed(
          payload.origin(),
          new org.copytaster.value.Failure(
              "analyse", org.copytaster.value.Failure.Code.INTERNAL, false, "stack"));
    }
  }

  private static void chaos(String text) {
    if (text.contains("CHAOS memory")) {
      byte[][] all = new byte[1 << 16][];
      for (int i = 0; i < all.length; i++) {
        all[i] = new byte[1 << 20];
      }
      throw new IllegalStateException("so much memory: " + all.length);
    }
    if (text.contains("CHAOS exit")) {
      Runtime.getRuntime().exit(0);
    }
    if (text.contains("CHAOS hang")) {
      while (text.length() > 0) {
        Thread.onSpinWait();
      }
    }
    if (text.contains("CHAOS stack")) {
      chaos(text.concat(""));
    }
  }
}
