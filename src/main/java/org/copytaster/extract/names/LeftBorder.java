package org.copytaster.extract.names;

import org.copytaster.document.Category;
import org.copytaster.value.EntityType;

/** How far a name reaches to the left of its head word. */
final class LeftBorder {

  private static final int MOST = 12;

  private final NameWords names;

  LeftBorder(NameWords names) {
    this.names = names;
  }

  /** Where the name begins whose head word stands at {@code at}. */
  int of(Story story, int at, boolean capital) {
    String ner = story.ner(at);
    boolean party =
        names.head(story.form(at)).filter(h -> h.type() == EntityType.PARTY).isPresent();
    boolean named = capital && names.head(story.form(at)).filter(h -> h.is("named")).isPresent();
    int start = at;
    while (at - start < MOST && story.sameSentence(start - 1, at)) {
      int previous = start - 1;
      boolean labelled = ner.equals("ORGANIZATION") && story.ner(previous).equals(ner);
      boolean bearer = named && story.ner(previous).equals("PERSON");
      if (story.capital(previous) && (bearer || !stops(story, previous, labelled))) {
        start = previous;
      } else if (story.joins(previous) && story.sameSentence(previous - 1, at)) {
        start = previous - 1;
      } else if (story.is("possessive", previous)
          && start < at + 1
          && (story.is("possessive-inside", previous - 1)
              || labelled
                  && !(party && isSingular(story, previous))
                  && !story.is("party-plural", previous - 1))
          && story.capital(previous - 1)) {
        start = previous - 1;
      } else if (labelled
          && capital
          && story.capital(previous - 1)
          && story.is("name-link", previous)
          && !(story.is("name-and", previous) && isSuffix(story, previous - 1))
          && !(party && story.is("name-and", previous) && partyBefore(story, previous, at))) {
        start = previous - 1;
      } else {
        break;
      }
    }
    start = pair(story, start, at);
    boolean nation = !capital && names.head(story.form(at)).filter(h -> h.is("nation")).isPresent();
    while (start < at && !nation && leftOver(story, start)) {
      start++;
    }
    return start;
  }

  private boolean isSuffix(Story story, int i) {
    return names.head(story.form(i)).filter(h -> h.is("suffix")).isPresent();
  }

  /** {@code Marr's Socialist Party} is the party of Marr; {@code Pensioners' Party} a name. */
  private static boolean isSingular(Story story, int possessive) {
    return story.form(possessive).length() > 1;
  }

  /** {@code the Reform Party and the Alliance}: two parties, though one label holds them. */
  private boolean partyBefore(Story story, int link, int head) {
    for (int i = link + 1; i < head; i++) {
      if (story.is("name-link", i)) {
        return false;
      }
    }
    for (int i = link - 1; story.sameSentence(i, link) && link - i < MOST; i--) {
      if (!story.ner(i).equals(story.ner(link))) {
        return false;
      }
      if (names.head(story.form(i)).filter(h -> h.type() == EntityType.PARTY).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code the Information and Security Service}: with the first of the two it cares for. */
  private int pair(Story story, int start, int at) {
    int first = start - 2;
    boolean joined =
        start < at
            && story.sameSentence(first - 1, at)
            && story.is("name-and", start - 1)
            && !story.token(start - 1).is(Category.PUNCT)
            && story.is("article", first - 1)
            && story.capital(first);
    boolean word =
        joined
            && !story.token(first).is(Category.DET)
            && story.ner(first).equals("O")
            && names.head(story.form(first)).isEmpty()
            && !story.is("party-plural", first)
            && !story.is("person-title", first)
            && names.gazetteer().demonym(story.token(first).text()).isEmpty()
            && names.gazetteer().names().get(story.token(first).text()).isEmpty();
    return word ? first : start;
  }

  /** Words at the left that are capitalised for another reason than the name. */
  private boolean leftOver(Story story, int i) {
    return story.is("article", i)
        || story.opens(i)
            && story.is("stance", i)
            && !story.is("party-name", i)
            && (story.is("party-name", i + 1) || story.is("party-adjective", i + 1))
        || story.token(i).is(Category.DET) && !story.ner(i).equals("ORGANIZATION")
        || story.token(i).is(Category.PREP)
        || story.token(i).is(Category.CONJ)
        || story.token(i).is(Category.PRON)
        || story.token(i).is(Category.ADV) && story.opens(i)
        || !story.token(i).isCapitalized()
        || story.opens(i)
            && story.ner(i).equals("O")
            && !story.proper(i)
            && !story.token(i).is(Category.ADJ)
            && !story.token(i).is(Category.NOUN)
        || story.ner(i).equals("MISC")
            && names.gazetteer().demonym(story.token(i).text()).isPresent();
  }

  private boolean stops(Story story, int i, boolean labelled) {
    if (labelled) {
      return false;
    }
    return story.ner(i).equals("PERSON")
        || story.is("person-title", i) && !story.is("honorific", i)
        || story.token(i).is(Category.DET);
  }
}
