package org.copytaster.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.Row;

/** The classes of date words of a language, and what each word says: {@code words.tsv}. */
final class DateWords {

  /** A word or phrase of a class, found at a position. */
  record Entry(List<String> forms, Frame frame) {}

  private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();

  DateWords(KnowledgeFile file, Scan.Marks marks) {
    for (Row row : file.rows()) {
      Frame frame = Frame.read(row, row.fieldOr(2, "-"));
      for (String phrase : row.field(1, "words").split(" *; *")) {
        Scan scan = scan(phrase, marks);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
          forms.add(scan.piece(i).form());
        }
        classes
            .computeIfAbsent(row.field(0, "class"), c -> new HashMap<>())
            .computeIfAbsent(forms.get(0), f -> new ArrayList<>())
            .add(new Entry(forms, frame));
      }
    }
  }

  /** A clitic such as {@code 's} is read as it stands in a text, behind a letter. */
  private static Scan scan(String phrase, Scan.Marks marks) {
    return phrase.startsWith("'")
        ? new Scan("x" + phrase, 1, phrase.length() + 1, marks)
        : new Scan(phrase, 0, phrase.length(), marks);
  }

  boolean has(String name) {
    return classes.containsKey(name);
  }

  /** The entries of the class, by the form that they begin with. */
  Map<String, List<Entry>> entries(String name) {
    return classes.getOrDefault(name, Map.of());
  }

  Onset onset(String name) {
    return onset(entries(name));
  }

  static Onset onset(Map<String, List<Entry>> entries) {
    return Onset.either(
        entries.values().stream()
            .flatMap(List::stream)
            .map(entry -> Onset.of(entry.forms()))
            .toList());
  }

  /** The entries of the class that stand at {@code at}; the longest phrase first. */
  List<Entry> at(String name, Scan scan, int at) {
    return at(entries(name), scan, at);
  }

  /** Those of {@code entries} that stand at {@code at}; the longest phrase first. */
  static List<Entry> at(Map<String, List<Entry>> entries, Scan scan, int at) {
    if (at >= scan.size()) {
      return List.of();
    }
    List<Entry> candidates = entries.getOrDefault(scan.piece(at).form(), List.of());
    if (candidates.isEmpty()) {
      return candidates;
    }
    List<Entry> found = new ArrayList<>();
    for (Entry entry : candidates) {
      if (stands(entry, scan, at)) {
        found.add(entry);
      }
    }
    found.sort((a, b) -> b.forms().size() - a.forms().size());
    return found;
  }

  private static boolean stands(Entry entry, Scan scan, int at) {
    if (at + entry.forms().size() > scan.size()) {
      return false;
    }
    for (int i = 1; i < entry.forms().size(); i++) {
      if (!scan.piece(at + i).form().equals(entry.forms().get(i))) {
        return false;
      }
    }
    return true;
  }
}
