package org.copytaster.article.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.article.UnreadableException;
import org.copytaster.article.draft.Blanks;
import org.copytaster.article.draft.Draft;
import org.copytaster.article.draft.Limit;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.article.draft.StoryText;
import org.copytaster.value.Failure;
import org.copytaster.value.Warning;
import org.copytaster.worker.ChildException;
import org.copytaster.worker.ChildSettings;
import org.copytaster.worker.Workers;

/** Reads all other formats with Tika, in a child process: their parsers can be made to hang. */
public final class OtherReader {

  private static final int HEAP_MEGABYTES = 512;
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private static final int MOST_OUTPUT = 16 << 20;

  /** Libraries hold on to a little of every file. */
  private static final int MOST_FILES = 5_000;

  private static final int MOST_CHILDREN = 2;

  private final int mostCharacters;
  private final Workers workers =
      new Workers(
          new ChildSettings(TikaChild.class, HEAP_MEGABYTES, DEADLINE, MOST_OUTPUT, MOST_FILES),
          MOST_CHILDREN);

  public OtherReader(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  public Draft read(String name, String mediaType, byte[] bytes) throws UnreadableException {
    try {
      byte[] answer = workers.ask(question(name, mediaType, bytes));
      return draft(name, mediaType, new DataInputStream(new ByteArrayInputStream(answer)));
    } catch (ChildException | IOException e) {
      throw failed(name, mediaType, Failure.Code.PARSE_FAILED, e.getMessage());
    }
  }

  private byte[] question(String name, String mediaType, byte[] bytes) throws IOException {
    ByteArrayOutputStream question = new ByteArrayOutputStream(bytes.length + 200);
    DataOutputStream out = new DataOutputStream(question);
    out.writeUTF(Limit.cut(name, 1_000));
    out.writeUTF(mediaType);
    // one more than is kept, so that a cut shows
    out.writeInt(mostCharacters + 1);
    out.write(bytes);
    return question.toByteArray();
  }

  private Draft draft(String name, String mediaType, DataInputStream answer)
      throws IOException, UnreadableException {
    if (!answer.readBoolean()) {
      throw failed(name, mediaType, Failure.Code.valueOf(string(answer)), string(answer));
    }
    Optional<String> title = present(string(answer));
    Optional<String> author = present(string(answer));
    Optional<String> created = present(string(answer));
    Optional<String> language = present(string(answer));
    List<String> paragraphs = new ArrayList<>();
    for (int left = answer.readInt(); left > 0; left--) {
      paragraphs.add(string(answer));
    }
    if (paragraphs.isEmpty()) {
      throw UnreadableException.reading(
          Failure.Code.UNSUPPORTED, name + " (" + mediaType + ") has no text that can be read");
    }
    title.ifPresent(paragraphs::remove);
    StatedFacts facts =
        new StatedFacts(
            created.map(date -> new StatedFacts.StatedDate("meta", date)).stream().toList(),
            Optional.empty(),
            author.stream().toList(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language);
    StoryText text = StoryText.of(title, paragraphs, mostCharacters);
    List<Warning> warnings = text.truncated() ? List.of(Limit.warning(mostCharacters)) : List.of();
    return text.draft(mediaType, Optional.empty(), facts, warnings);
  }

  private static Optional<String> present(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(Blanks.collapse(text));
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static UnreadableException failed(
      String name, String mediaType, Failure.Code code, String why) {
    return UnreadableException.reading(
        code, name + " (" + mediaType + ") cannot be read: " + Limit.cut(String.valueOf(why), 300));
  }
}
