package org.copytaster.article.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.draft.Paragraphs;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.value.Span;

/** The line at the top of a story that names its authors: {@code By Jane Doe and John Roe}. */
public record Byline(Span span, List<String> authors) {

  private static final int LONGEST = 100;

  public Byline {
    authors = List.copyOf(authors);
  }

  /** The byline that is the first line of {@code where}, if it is one. */
  public static Optional<Byline> read(String text, Span where, LanguagePack pack) {
    int end = where.start();
    while (end < where.end() && !Paragraphs.isLineEnd(text.charAt(end))) {
      end++;
    }
    Span line = new Span(where.start(), end).stripped(text);
    if (line.length() > LONGEST || pack.find("bylines.tsv").isEmpty()) {
      return Optional.empty();
    }
    List<String> authors = new Words(pack).authors(line.in(text));
    return authors.isEmpty() ? Optional.empty() : Optional.of(new Byline(line, authors));
  }

  /** The language's words of bylines. */
  private static final class Words {

    private final Set<String> leads = new HashSet<>();
    private final Set<String> joiners = new HashSet<>();
    private final Set<String> offices = new HashSet<>();

    Words(LanguagePack pack) {
      for (Row row : pack.file("bylines.tsv").rows()) {
        String word = row.field(0, "word").toLowerCase(Locale.ROOT);
        switch (row.field(1, "use")) {
          case "lead" -> leads.add(word);
          case "joiner" -> joiners.add(word);
          case "office" -> offices.add(word);
          default -> throw row.error("use is lead, joiner or office");
        }
      }
    }

    /** The names after a leading word; none unless all the rest is names and offices. */
    List<String> authors(String line) {
      String lower = line.toLowerCase(Locale.ROOT);
      Optional<String> lead = leads.stream().filter(l -> lower.startsWith(l + " ")).findFirst();
      if (lead.isEmpty() || lower.length() != line.length()) {
        return List.of();
      }
      List<String> authors = new ArrayList<>();
      List<String> name = new ArrayList<>();
      for (String word :
          line.substring(lead.get().length() + 1).replace(",", " , ").split("\\s+")) {
        if (word.equals(",") || joiners.contains(word.toLowerCase(Locale.ROOT))) {
          if (!take(name, authors)) {
            return List.of();
          }
        } else if (!word.isEmpty()) {
          name.add(word);
        }
      }
      return take(name, authors) ? authors : List.of();
    }

    private boolean take(List<String> name, List<String> authors) {
      boolean office = name.stream().anyMatch(w -> offices.contains(w.toLowerCase(Locale.ROOT)));
      boolean isName =
          name.size() <= 5 && name.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
      if (!office && !isName) {
        return false;
      }
      if (!office && name.size() > 1) {
        authors.add(String.join(" ", name));
      }
      name.clear();
      return true;
    }
  }
}
