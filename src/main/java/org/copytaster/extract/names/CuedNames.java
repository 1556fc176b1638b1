package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.value.EntityType;

/**
 * Organizations by the noun beside a name that the tagger left alone: {@code the charity Arkos}.
 */
final class CuedNames {

  static final int RANK = TaggedNames.RANK - 3;
  private static final int SURE = HeadedNames.RANK + 1;
  private static final int MOST = 4;

  private final NameWords names;

  CuedNames(NameWords names) {
    this.names = names;
  }

  List<Draft> find(Story story) {
    List<Draft> found = new ArrayList<>();
    for (int i = 1; i < story.size(); i++) {
      if (story.shouting() || story.inHeadline(i) || !story.capital(i) || story.opens(i)) {
        continue;
      }
      int cue = story.phraseUntil("org-cue", i);
      int end = story.runFrom(i);
      boolean after = cue < i && story.sameSentence(cue, i) && !story.capital(cue);
      boolean polled =
          end == i + 1
              && story.sameSentence(i, end)
              && story.is("poll-noun", end)
              && !story.capital(end)
              && (Story.isUpper(story.token(i).text()) || story.form(i - 1).equals("/"));
      boolean sure =
          after
              && (story.is("article", cue - 1) || story.is("poll-by", i - 1))
              && !names.gazetteer().isGivenName(story.form(i));
      // the Herald/Marr poll: who paid, and who asked
      boolean asked = polled && story.form(i - 1).equals("/");
      if ((after || polled) && end - i <= MOST && free(story, i, end, sure || asked)) {
        int rank = sure || asked ? SURE : RANK;
        Draft draft = Draft.of(i, end, EntityType.ORGANIZATION, rank, "cued");
        String noun = after ? story.text(cue, i) : "";
        found.add(names.cuedKind(noun).map(draft::kind).orElse(draft));
      }
    }
    return found;
  }

  private boolean free(Story story, int start, int end, boolean sure) {
    for (int i = start; i < end; i++) {
      if (!story.ner(i).equals("O") && !sure
          || story.phraseFrom("person-title", i) > i
          || story.is("party-plural", i)
          || story.is("party-adjective", i)
          || names.gazetteer().demonym(story.token(i).text()).isPresent()) {
        return false;
      }
    }
    return story.proper(start) || Story.isUpper(story.token(start).text());
  }
}
