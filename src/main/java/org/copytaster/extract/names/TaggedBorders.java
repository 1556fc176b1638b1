package org.copytaster.extract.names;

import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Where a name begins and ends that the tagger labelled: without titles, with what it left out. */
final class TaggedBorders {

  /** {@code Li Ka-shing}: longer words behind a hyphen are words. */
  private static final int LONGEST_SYLLABLE = 6;

  private final NameWords names;

  TaggedBorders(NameWords names) {
    this.names = names;
  }

  /**
   * Whether one name ends there and another begins: {@code Marr, Roe}, {@code Marr Inc. and Roe}.
   */
  boolean part(Story story, int start, int i) {
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

  /** {@code Defence Minister X}, {@code Minister for Trade X}: what the office is for. */
  static boolean office(Story story, Span tokens, EntityType type) {
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

  Span trim(Story story, int from, int to, EntityType type) {
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
    boolean syllable =
        end - start > 1
            && story.joins(end)
            && story.ner(end + 1).equals("O")
            && !story.capital(end + 1)
            && !story.is("hyphen-tail", end + 1)
            && !story.joins(end + 2)
            && story.token(end + 1).text().length() <= LONGEST_SYLLABLE
            && story.token(end - 1).text().length() <= LONGEST_SYLLABLE
            && story.token(end + 1).text().codePoints().allMatch(Character::isLetter);
    return more || particle || syllable ? end + 2 : end;
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
