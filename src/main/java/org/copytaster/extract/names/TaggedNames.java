package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.document.Category;
import org.copytaster.document.Sentence;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Names as the statistical tagger labels them, trimmed to what is a name. */
final class TaggedNames {

  static final int RANK = 50;
  static final int WEAK = 20;

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.PLACE);

  private final NameWords names;

  TaggedNames(NameWords names) {
    this.names = names;
  }

  List<Draft> find(Story story) {
    List<Draft> found = new ArrayList<>();
    for (Sentence sentence : story.document().sentences()) {
      int i = sentence.first();
      while (i < sentence.end()) {
        int end = i + 1;
        EntityType type = TYPES.get(story.ner(i));
        if (type != null) {
          while (end < sentence.end()
              && story.ner(end).equals(story.ner(i))
              && !story.form(end).equals("/")
              && !story.form(end - 1).equals("/")
              && !parts(story, i, end)) {
            end++;
          }
          add(story, trim(story, i, end, type), type, found);
        }
        i = end;
      }
    }
    return found;
  }

  /**
   * Whether one name ends there and another begins: {@code Marr, Roe}, {@code Marr Inc. and Roe}.
   */
  private boolean parts(Story story, int start, int i) {
    boolean suffix = names.head(story.form(i - 1)).filter(h -> h.is("suffix")).isPresent();
    boolean apart =
        suffix && story.is("name-and", i) && !story.joins(i) && !story.form(i).equals("&");
    boolean comma =
        story.form(i).equals(",")
            && names.head(story.form(i + 1)).isEmpty()
            && !conjunction(story, i)
            && !office(story, new Span(start, i), EntityType.ORGANIZATION);
    return apart || comma;
  }

  /**
   * Whether the comma goes on a list that "and" ends: {@code Educational, Scientific and Cultural}.
   */
  private static boolean conjunction(Story story, int comma) {
    for (int i = comma + 1; story.sameSentence(comma, i); i++) {
      if (!story.ner(i).equals(story.ner(comma))) {
        return false;
      }
      if (story.token(i).is(Category.CONJ)) {
        return true;
      }
    }
    return false;
  }

  private void add(Story story, Span tokens, EntityType type, List<Draft> found) {
    if (tokens.length() == 0) {
      return;
    }
    int start = tokens.start();
    int last = tokens.end() - 1;
    String form = story.form(last);
    boolean one = tokens.length() == 1;
    boolean common =
        one
            && (names.is("person-title", form)
                || names.is("calendar", form)
                || names.is("honorific", form)
                || names.is("party-adjective", form)
                || names.is("party-plural", form)
                || names.is("people-group", form)
                || story.token(last).text().length() < 2
                || names.gazetteer().demonym(form).isPresent() && !listed(story, start));
    boolean unnamed =
        one && type == EntityType.PLACE && names.is("no-place", form)
            || type == EntityType.ORGANIZATION && names.is("no-entity-head", form)
            || names.head(form).filter(h -> one && !h.is("name")).isPresent()
                && type != EntityType.PERSON;
    boolean adjective =
        type == EntityType.PLACE
            && !listed(story, start)
            && (one && story.token(last).is(Category.ADJ) && !placeNoun(story, last + 1)
                || !one && names.gazetteer().demonym(story.token(last).text()).isPresent());
    boolean half =
        type == EntityType.ORGANIZATION
            && story.joins(start - 1)
            && story.ner(start - 2).equals("LOCATION");
    boolean family =
        type == EntityType.PERSON
            && story.sameSentence(last, last + 1)
            && story.is("family", last + 1);
    boolean byline = type == EntityType.PERSON && isByline(story, start, tokens.end());
    boolean unsure =
        story.shouting()
            && !(type == EntityType.PERSON
                && tokens.length() > 1
                && tokens.length() < 4
                && story.phraseUntil("person-title", start) < start);
    boolean money =
        type == EntityType.PLACE
            && one
            && story.sameSentence(last, last + 1)
            && story.is("money-noun", last + 1);
    boolean signature =
        type == EntityType.PERSON
            && one
            && story.sentence(start).size() == 1
            && Story.isUpper(story.token(start).text());
    if (common
        || unnamed
        || adjective
        || half
        || office(story, tokens, type)
        || family
        || byline
        || unsure
        || money
        || signature
        || bearer(story, start)) {
      return;
    }
    boolean weak = story.inHeadline(start) && !(type == EntityType.PERSON && !one);
    found.add(Draft.of(start, tokens.end(), type, weak ? WEAK : RANK, "tagged"));
  }

  /** Whether the tokens are the writer's name under a headline: {@code by Jane Roe}. */
  static boolean isByline(Story story, int start, int end) {
    return story.sentence(start).paragraph() <= 0
        && story.is("byline", start - 1)
        && end == story.sentence(start).end();
  }

  private boolean placeNoun(Story story, int i) {
    return i < story.size()
        && names
            .head(story.token(i).lemma())
            .filter(head -> head.type() == EntityType.PLACE)
            .isPresent();
  }

  /** {@code Defence Minister X}, {@code Minister for Trade X}: what the office is for. */
  private static boolean office(Story story, Span tokens, EntityType type) {
    if (type != EntityType.ORGANIZATION) {
      return false;
    }
    boolean inside = false;
    for (int i = tokens.start(); i + 1 < tokens.end(); i++) {
      inside |= story.is("portfolio-title", i) && story.is("office-of", i + 1);
    }
    int title = tokens.end();
    return inside
        || story.sameSentence(tokens.start(), title)
            && story.is("portfolio-title", title)
            && story.capital(title)
            && !Story.isUpper(story.token(tokens.start()).text());
  }

  /** {@code Cyclone Anahita}, {@code MV Aegean Thistle}: a storm, a ship. */
  private static boolean bearer(Story story, int start) {
    int run = story.runUntil(start + 1);
    for (int i = run; i <= start; i++) {
      if (story.is("other-name", i) && (i < start || story.capital(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean listed(Story story, int token) {
    return !names.gazetteer().names().get(story.token(token).text()).isEmpty();
  }

  private Span trim(Story story, int from, int to, EntityType type) {
    int start = from;
    int end = to;
    boolean moved = true;
    while (moved && start < end) {
      moved = false;
      if (!story.token(start).isCapitalized() && !story.is("particle", start)
          || story.is("article", start)
          || story.token(start).is(Category.DET) && type != EntityType.ORGANIZATION
          || story.is("calendar", start) && end - start > 1 && type != EntityType.PERSON
          || story.is("honorific", start)) {
        start++;
        moved = true;
      } else if (type == EntityType.PERSON) {
        int party =
            Math.max(
                story.phraseFrom("party-adjective", start),
                story.phraseFrom("party-plural", start));
        int after = Math.max(party, story.phraseFrom("person-title", start));
        boolean name = after == start + 1 && story.is("title-or-name", start);
        if (after > start && after < end && !name) {
          start = after;
          moved = true;
        }
      }
    }
    while (end > start
        && (!nameLike(story, end - 1)
            || type == EntityType.PLACE && end - start > 1 && story.is("calendar-unit", end - 1)
            || type == EntityType.PERSON
                && end - start > 1
                && story.is("person-title", end - 1)
                && Story.isUpper(story.token(end - 1).text()))) {
      end--;
    }
    if (type == EntityType.PERSON && start < end) {
      start = person(story, afterTitle(story, start, end), end);
      end = whole(story, start, end);
    }
    return new Span(Math.min(start, end), end);
  }

  /** {@code Olga Marr-Stein}, {@code Hugo Marr da Costa}, where the label ends inside. */
  private static int whole(Story story, int start, int end) {
    boolean more =
        end - start > 1
            && story.joins(end)
            && story.ner(end + 1).equals("O")
            && story.proper(end + 1)
            && story.ner(end + 2).equals("O")
            && !story.joins(end + 2);
    boolean particle =
        end - start > 1
            && story.sameSentence(start, end + 1)
            && story.is("particle", end)
            && story.ner(end).equals("O")
            && story.proper(end + 1)
            && story.capital(end + 1)
            && story.ner(end + 1).equals("O");
    return more || particle ? end + 2 : end;
  }

  /** {@code Chief Executive Robert Marr}, where the label begins inside the title. */
  private static int afterTitle(Story story, int start, int end) {
    int title = story.capital(start - 1) ? story.phraseFrom("person-title", start - 1) : start;
    return title > start && title < end ? title : start;
  }

  /** The start of a person's name: without a state before it, with a word left unlabelled. */
  private int person(Story story, int start, int end) {
    boolean held =
        story.is("role-of", start - 1) && story.phraseUntil("person-title", start - 1) < start - 1;
    if (end - start > 2
        && (held || names.gazetteer().isGivenName(story.form(start + 1)))
        && names.gazetteer().names().get(story.token(start).text()).stream()
            .anyMatch(entry -> entry.type() == EntityType.PLACE)) {
      return start + 1;
    }
    int before = start - 1;
    boolean unlabelled =
        end - start > 1
            && story.sameSentence(before, start)
            && story.capital(before)
            && story.ner(before).equals("O")
            && story.token(before).is(Category.NOUN)
            && !story.opens(before)
            && !story.inHeadline(before)
            && story.phraseUntil("person-title", start) == start
            && !story.is("honorific", before)
            && !story.is("party-adjective", before)
            && !story.is("party-plural", before)
            && names.head(story.form(before)).isEmpty()
            && !story.capital(before - 1);
    boolean prefix =
        story.sameSentence(before, start)
            && story.is("name-prefix", before)
            && story.capital(before);
    return unlabelled || prefix ? before : start;
  }

  private static boolean nameLike(Story story, int i) {
    int first = story.token(i).text().codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || Character.isLetter(first) && story.joins(i - 1);
  }
}
