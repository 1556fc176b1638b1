package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;

/** People by the title before or the given name in a name that the tagger left alone. */
final class TitledNames {

  static final int RANK = 66;
  private static final int MOST = 5;

  private final NameWords names;

  TitledNames(NameWords names) {
    this.names = names;
  }

  List<Draft> find(Story story) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      if (story.inHeadline(i) || !story.capital(i) || story.capital(i - 1) && !titleAt(story, i)) {
        continue;
      }
      int end = story.runFrom(i);
      if (end - i > MOST || !free(story, i, end)) {
        continue;
      }
      if (titleAt(story, i)) {
        int start =
            Math.max(story.phraseFrom("party-adjective", i), story.phraseFrom("party-plural", i));
        if (start == i && i > 0 && story.is("name-prefix", i - 1) && story.capital(i - 1)) {
          start = i - 1;
        }
        if (start < end) {
          found.add(Draft.of(start, end, EntityType.PERSON, RANK, "titled"));
        }
      } else if (end - i > 1
          && end - i < 4
          && !story.opens(i)
          && !story.shouting()
          && !TaggedNames.isByline(story, i, end)
          && !quoted(story, i, end)
          && names.gazetteer().isGivenName(story.form(i))) {
        boolean half =
            story.ner(i).equals("PERSON")
                && story.ner(end - 1).equals("O")
                && !story.token(end - 1).is(Category.DET);
        int rank = half ? TaggedNames.RANK + 1 : TaggedNames.RANK - 2;
        found.add(Draft.of(i, end, EntityType.PERSON, rank, "given-name"));
      }
    }
    return found;
  }

  /** {@code the "Reina del Mar"}: a name in marks of its own is a ship's, a film's. */
  private static boolean quoted(Story story, int start, int end) {
    return start > 0
        && end < story.size()
        && story.token(start - 1).is(Category.PUNCT)
        && story.token(start - 1).span().end() == story.token(start).span().start()
        && story.token(end).is(Category.PUNCT)
        && story.token(end).text().equals(story.token(start - 1).text());
  }

  private boolean titleAt(Story story, int end) {
    if (!story.sameSentence(end - 1, end)) {
      return false;
    }
    if (story.is("honorific", end - 1) && story.capital(end - 1)) {
      return true;
    }
    int title = story.phraseUntil("person-title", end);
    return !story.shouting()
        && title < end
        && story.phraseFrom("person-title", title) <= end
        && story.ner(end - 1).equals("O");
  }

  private boolean free(Story story, int start, int end) {
    for (int i = start; i < end; i++) {
      String ner = story.ner(i);
      if (ner.equals("ORGANIZATION")
          || ner.equals("LOCATION")
          || story.phraseFrom("person-title", i) > i
              && !(story.is("title-or-name", i) && ner.equals("PERSON"))
          || names.head(story.form(i)).isPresent()
          || story.is("party-plural", i)
          || story.is("people-group", i)
          || names.gazetteer().demonym(story.token(i).text()).isPresent()) {
        return false;
      }
    }
    return names.gazetteer().names().get(story.text(start, end)).isEmpty();
  }
}
