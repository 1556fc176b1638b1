package org.copytaster.article.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.draft.Blanks;
import org.copytaster.lexicon.Models;
import org.copytaster.lexicon.Row;

/** The names in an agency's byline: {@code By Ann Lee and Bo Ek, Our Agency}. */
final class Bylines {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;
  private static final String ARTICLE = "the ";

  private final Set<String> leads = new HashSet<>();
  private final Set<String> joiners = new HashSet<>();
  private final Set<String> agencies = new HashSet<>();

  Bylines(Models models) {
    models.find("pages.tsv").ifPresent(file -> file.rows().forEach(this::word));
    models.find("agencies.tsv").ifPresent(file -> file.rows().forEach(this::agency));
  }

  private void agency(Row row) {
    agencies.add(row.field(0, "name").toLowerCase(Locale.ROOT));
    for (String alias : row.fieldOr(1, "").split("; ")) {
      agencies.add(alias.toLowerCase(Locale.ROOT));
    }
  }

  private void word(Row row) {
    switch (row.field(0, "use")) {
      case "by" -> leads.add(row.field(1, "word"));
      case "and" -> joiners.add(row.field(1, "word"));
      default -> {
        // of pages only
      }
    }
  }

  List<String> names(Optional<String> byline, Optional<String> publisher) {
    return byline.map(line -> names(line, publisher)).orElse(List.of());
  }

  /** The word that makes a line a byline; empty if it is none. */
  String lead(String line) {
    String first = line.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    return leads.contains(first) ? first : "";
  }

  private List<String> names(String byline, Optional<String> publisher) {
    List<String> words =
        new ArrayList<>(List.of(withoutAddress(byline).replace("/", " & ").split("\\s+")));
    if (words.size() > 1 && leads.contains(words.get(0).toLowerCase(Locale.ROOT))) {
      words.remove(0);
    }
    boolean listed = words.stream().anyMatch(w -> joiners.contains(w.toLowerCase(Locale.ROOT)));
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      if (joiners.contains(word.toLowerCase(Locale.ROOT)) || word.equals("&")) {
        take(name, publisher, names);
        continue;
      }
      name.append(name.isEmpty() ? "" : " ").append(word.replaceFirst("[,;]$", ""));
      if (word.endsWith(";") || word.endsWith(",") && listed) {
        take(name, publisher, names);
      } else if (word.endsWith(",")) {
        // what follows one name is whom it works for
        break;
      }
    }
    take(name, publisher, names);
    return names;
  }

  /** Feeds write {@code ann@example.org (Ann Lee)}. */
  private static String withoutAddress(String byline) {
    String line = Blanks.collapse(byline);
    int open = line.indexOf('(');
    if (line.indexOf('@') < 0) {
      return line;
    }
    return open > 0 && line.endsWith(")")
        ? line.substring(open + 1, line.length() - 1)
        : line.replaceAll("<?\\S*@\\S*>?", "").strip();
  }

  private void take(StringBuilder collected, Optional<String> publisher, List<String> names) {
    String name = collected.toString().strip();
    collected.setLength(0);
    boolean person =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && name.split(" ").length <= MOST_WORDS
            && Character.isLetter(name.codePointAt(0))
            && !Character.isLowerCase(name.codePointAt(0))
            && name.chars().noneMatch(c -> Character.isDigit(c) || c == ':')
            && (name.indexOf(' ') > 0 || isWord(name))
            && publisher.filter(name::equalsIgnoreCase).isEmpty()
            && !isAgency(name.toLowerCase(Locale.ROOT));
    if (person && !names.contains(name)) {
      names.add(name);
    }
  }

  /** A single word in capitals is a sign, one with a full stop a site. */
  private static boolean isWord(String name) {
    return name.indexOf('.') < 0 && name.chars().anyMatch(Character::isLowerCase);
  }

  private boolean isAgency(String name) {
    return agencies.contains(name)
        || name.startsWith(ARTICLE) && agencies.contains(name.substring(ARTICLE.length()));
  }
}
