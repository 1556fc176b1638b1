package org.copytaster.lexicon;

import java.util.List;

/** One entry of a knowledge file: its tab-separated fields, and where it stands. */
public record Row(String file, int line, List<String> fields) {

  public Row {
    fields = List.copyOf(fields);
  }

  /** The field at {@code index}; an error naming file and line if the entry is shorter. */
  public String field(int index, String name) {
    if (index >= fields.size() || fields.get(index).isEmpty()) {
      throw error("field " + (index + 1) + " (" + name + ") is missing");
    }
    return fields.get(index);
  }

  /** The field at {@code index}, or {@code otherwise} where the entry is shorter. */
  public String fieldOr(int index, String otherwise) {
    return index < fields.size() && !fields.get(index).isEmpty() ? fields.get(index) : otherwise;
  }

  public int size() {
    return fields.size();
  }

  /** {@code en/numbers.tsv:12} */
  public String where() {
    return file + ":" + line;
  }

  public KnowledgeException error(String why) {
    return new KnowledgeException("models/" + where() + ": " + why);
  }
}
