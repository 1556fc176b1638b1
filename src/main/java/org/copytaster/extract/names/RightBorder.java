package org.copytaster.extract.names;

import org.copytaster.document.Category;
import org.copytaster.value.EntityType;

/** How far a name reaches to the right of its head word. */
final class RightBorder {

  private static final int MOST = 12;

  private final NameWords names;

  RightBorder(NameWords names) {
    this.names = names;
  }

  /** Where it ends. */
  int of(Story story, int at, NameWords.Head head) {
    int end = at + 1;
    boolean labelled = story.ner(at).equals("ORGANIZATION");
    while (end < story.size() && story.sameSentence(at, end) && end - at < MOST) {
      boolean same = labelled && story.ner(end).equals("ORGANIZATION");
      if (end == at + 1 && story.token(end).is(Category.NUM) && story.is("numbered", at)) {
        end++;
        continue;
      }
      if (end > at + 1 && story.phraseFrom("person-title", end) > end) {
        break;
      }
      if (story.capital(end) && (same || names.head(story.form(end)).isPresent())) {
        end++;
        continue;
      }
      if (end == at + 1 && story.is("name-to", end) && aim(story, end + 1)) {
        end = story.runFrom(end + 1);
        continue;
      }
      int next = end;
      boolean of = story.is("name-of", end);
      boolean first = end == at + 1;
      if (of && (same || first) || same && story.is("name-link", end)) {
        next = end + 1;
        if (story.is("article", next)) {
          next++;
        }
      } else if (head.is("list")
          && end > at + 1
          && story.is("name-and", end)
          && listed(story, at, end)) {
        next = end + 1;
      }
      if (next == end || !story.sameSentence(at, next) || !story.capital(next)) {
        break;
      }
      boolean other =
          story.ner(next).equals("PERSON") || titled(story, next, head.type() == EntityType.PARTY);
      if (other) {
        break;
      }
      int run = next;
      int last = story.runFrom(next);
      while (run < last && !story.ner(run).equals("PERSON") && !office(story, run)) {
        run++;
      }
      boolean another = head.type() == EntityType.PARTY && partyFollows(story, next, last);
      if (run == next || another) {
        break;
      }
      end = run;
    }
    boolean of = end > at + 1 && story.is("name-of", at + 1);
    if (of
        && head.type() == EntityType.PARTY
        && story.sameSentence(at, end + 1)
        && story.is("name-in", end)
        && story.ner(end + 1).equals("LOCATION")) {
      end = story.runFrom(end + 1);
    }
    return end;
  }

  /** {@code Force to Fight Crime}: a capitalised verb, no place to go to. */
  private boolean aim(Story story, int i) {
    return story.capital(i)
        && (story.token(i).is(Category.VERB)
            || story.ner(i).equals("MISC")
            || story.ner(i).equals("ORGANIZATION"))
        && names.gazetteer().names().get(story.token(i).text()).isEmpty()
        && names.gazetteer().demonym(story.token(i).text()).isEmpty();
  }

  /** {@code Council of Europe Commissioner}: a title that the tagger left out of the name. */
  private static boolean office(Story story, int i) {
    return story.ner(i).equals("O")
        && story.phraseFrom("person-title", i) > i
        && !story.is("title-or-name", i);
  }

  private boolean partyFollows(Story story, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.head(story.form(i)).filter(h -> h.type() == EntityType.PARTY).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title begins there, or for a party, somewhere in the words that follow. */
  private static boolean titled(Story story, int from, boolean anywhere) {
    int end = anywhere ? story.runFrom(from) : from + 1;
    for (int i = from; i < end; i++) {
      if (story.phraseFrom("person-title", i) > i && !story.is("title-or-name", i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list inside the name goes on: no name that stands by itself follows. */
  private boolean listed(Story story, int at, int conjunction) {
    int next = conjunction + 1;
    if (!story.capital(next)) {
      return false;
    }
    int run = story.runFrom(next);
    boolean ministry = false;
    for (int i = at; i < conjunction; i++) {
      ministry |= story.is("name-of", i);
    }
    for (int i = next; i < run; i++) {
      if (names.head(story.form(i)).isPresent()) {
        return false;
      }
    }
    return ministry && story.ner(next).equals(story.ner(at)) && !story.form(next).isEmpty();
  }
}
