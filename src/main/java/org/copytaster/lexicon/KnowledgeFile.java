package org.copytaster.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of models: one entry a line, fields separated by tabs, blank lines and lines that begin
 * with {@code #} left out.
 *
 * @param path below the models folder, with slashes: {@code en/figures/dead.rules}
 */
public record KnowledgeFile(String path, List<Row> rows) {

  public KnowledgeFile {
    rows = List.copyOf(rows);
  }

  static KnowledgeFile parse(String path, String content) {
    List<Row> rows = new ArrayList<>();
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> fields = new ArrayList<>();
      for (String field : line.split("\t+")) {
        fields.add(field.strip());
      }
      rows.add(new Row(path, i + 1, fields));
    }
    return new KnowledgeFile(path, rows);
  }

  /** The file's name without folder and ending: {@code dead} of {@code en/figures/dead.rules}. */
  public String name() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
