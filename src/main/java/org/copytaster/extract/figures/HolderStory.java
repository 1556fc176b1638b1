package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.figures.Anchor.Sort;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Who is told of in a story, sentence by sentence. */
final class HolderStory {

  /** How many sentences a pronoun can look back. */
  private static final int MEMORY = 4;

  /** How many names a pronoun can stand for. */
  private static final int MOST = 10;

  /** How many of those told of often are remembered for the whole story. */
  private static final int KNOWN = 3;

  /** Somebody told of before. */
  record Referent(Span span, String name, Anchor anchor, int sentence, boolean subject) {}

  private final List<SentenceView> views;
  private final Chunks chunks;
  private final List<Mention.Name> names;
  private final WordClasses words;
  private final Contenders contenders;
  private final Map<Integer, WordsAt> at = new HashMap<>();
  private final Map<Integer, List<Anchor>> anchors = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Optional<String>> gender = new HashMap<>();
  private final Map<Integer, List<Referent>> often = new HashMap<>();

  /** Those told of more than twice in the story, as last told of before {@link #reached}. */
  private final Map<String, Referent> latest = new LinkedHashMap<>();

  private int reached;
  private final Map<Place, List<Referent>> before = new HashMap<>();

  private record Place(int sentence, int position) {}

  HolderStory(
      Document document,
      List<SentenceView> views,
      Chunks chunks,
      WordClasses words,
      Contenders contenders) {
    this.contenders = contenders;
    this.views = views;
    this.chunks = chunks;
    this.words = words;
    this.names = document.mentions(Mention.Name.class);
    for (Mention.Name name : names) {
      counts.merge(key(name.span().in(document.text())), 1, Integer::sum);
    }
  }

  WordsAt at(int sentence) {
    return at.computeIfAbsent(sentence, s -> new WordsAt(views.get(s), words));
  }

  List<Anchor> anchors(int sentence) {
    return anchors.computeIfAbsent(
        sentence, s -> Anchors.of(at(s), chunks.within(names, views.get(s).sentence())));
  }

  String text(Span span) {
    return span.in(views.get(0).document().text());
  }

  Span span(int sentence, Anchor anchor) {
    return views.get(sentence).span(anchor.start(), anchor.end());
  }

  /** The gender of the given name that the story says with the name. */
  Optional<String> gender(String name, Map<String, String> genders) {
    return gender.computeIfAbsent(
        key(name),
        last ->
            names.stream()
                .filter(n -> n.type() == EntityType.PERSON)
                .map(n -> text(n.span()))
                .filter(full -> key(full).equals(last))
                .flatMap(full -> Optional.ofNullable(genders.get(firstWord(full))).stream())
                .findFirst());
  }

  /** Those whom the rules call holders. */
  Contenders contenders() {
    return contenders;
  }

  /** How often the story says the name. */
  int count(String name) {
    return counts.getOrDefault(key(name), 0);
  }

  /** Those told of before the position, each once, the latest mention first. */
  List<Referent> before(int sentence, int position) {
    return before.computeIfAbsent(
        new Place(sentence, position), place -> told(place.sentence(), place.position()));
  }

  private List<Referent> told(int sentence, int position) {
    List<Referent> found = new ArrayList<>();
    for (int s = sentence; s >= Math.max(0, sentence - MEMORY); s--) {
      List<Anchor> here = anchors(s);
      boolean subjectKnown = false;
      List<Referent> these = new ArrayList<>();
      for (Anchor anchor : here) {
        boolean person = anchor.sort() == Sort.NAME && !anchor.type().equals("place");
        boolean group = anchor.sort() == Sort.DESCRIPTION && anchor.type().equals("group");
        if (s == sentence && anchor.end() > position) {
          break;
        }
        boolean subject = !subjectKnown && isSubject(s, anchor);
        if (!person && !(group && subject) || isAgency(s, anchor)) {
          continue;
        }
        subjectKnown |= subject;
        Span span = span(s, anchor);
        these.add(0, new Referent(span, text(span), anchor, s, subject));
      }
      for (Referent referent : these) {
        if (found.size() < MOST
            && found.stream().noneMatch(r -> isSame(r.name(), referent.name()))) {
          found.add(referent);
        }
      }
    }
    List<Referent> rest =
        often.computeIfAbsent(sentence - MEMORY, this::often).stream()
            .filter(r -> found.stream().noneMatch(k -> isSame(k.name(), r.name())))
            .limit(KNOWN)
            .toList();
    found.addAll(rest);
    return found;
  }

  /**
   * Of those told of before a sentence more than twice in the story as many as are asked for, most
   * often told of first.
   */
  private List<Referent> often(int end) {
    if (end < reached) {
      latest.clear();
      reached = 0;
    }
    for (; reached < end; reached++) {
      for (Anchor anchor : anchors(reached)) {
        if (anchor.sort() == Sort.NAME && !anchor.type().equals("place")) {
          Span span = span(reached, anchor);
          String name = text(span);
          if (count(name) > 2) {
            latest.put(key(name), new Referent(span, name, anchor, reached, false));
          }
        }
      }
    }
    return latest.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -counts.get(entry.getKey())))
        .limit(MOST + KNOWN)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The agency of a dateline: {@code BERN (AFP) -}. */
  private boolean isAgency(int sentence, Anchor anchor) {
    WordsAt words = at(sentence);
    return words.isForm(anchor.start() - 1, "(")
        && words.isForm(anchor.end(), ")")
        && (words.isForm(anchor.end() + 1, "-") || words.isForm(anchor.end() + 1, "--"));
  }

  /** Whether no preposition governs it and no noun follows. */
  boolean isSubject(int sentence, Anchor anchor) {
    WordsAt words = at(sentence);
    return !words.is(anchor.from() - 1, Category.PREP)
        && !words.is(anchor.end(), Category.NOUN, Category.PROPN);
  }

  /** Whether two names are of one: they end in the same word. */
  static boolean isSame(String one, String other) {
    int a = lastWord(one);
    int b = lastWord(other);
    int length = one.length() - a;
    return length == other.length() - b && one.regionMatches(true, a, other, b, length);
  }

  /** The last word of a name, by which it is known. */
  static String key(String name) {
    return name.substring(lastWord(name)).toLowerCase(Locale.ROOT);
  }

  private static int lastWord(String name) {
    int start = name.length();
    while (start > 0 && !Character.isWhitespace(name.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && !Character.isWhitespace(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
