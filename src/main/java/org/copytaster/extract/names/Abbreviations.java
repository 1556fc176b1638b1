package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.document.Mention;
import org.copytaster.value.EntityType;

/** Abbreviations in brackets after the name that they stand for. */
final class Abbreviations {

  private static final int RANK = 76;

  private Abbreviations() {}

  /** {@code Bharatiya Janata Party (BJP)}: two names of one thing. */
  static List<Mention.Alias> find(Story story, Names chosen) {
    List<Mention.Alias> aliases = new ArrayList<>();
    for (Draft draft : chosen.all()) {
      int at = draft.end() + 1;
      boolean bracket =
          draft.type() != EntityType.PERSON
              && story.sameSentence(draft.start(), at + 1)
              && story.form(at - 1).equals("(");
      if (bracket && story.form(at).equals(",")) {
        at++;
      }
      if (bracket
          && story.form(at + 1).equals(")")
          && BracketedNames.abbreviation(story.token(at).text())
          && !story.is("person-title", at)) {
        Draft known = chosen.at(at).orElse(draft);
        boolean fits =
            draft.type() != EntityType.PLACE
                || known.type() == EntityType.PLACE && shortens(story, at, draft);
        if (fits && (known.type() != EntityType.PARTY || draft.type() == EntityType.PARTY)) {
          Draft alias = Draft.of(at, at + 1, draft.type(), RANK, "bracketed");
          chosen.put(draft.kind().map(alias::kind).orElse(alias));
          aliases.add(new Mention.Alias(story.span(at, at + 1), story.span(draft), "bracketed"));
        }
      }
    }
    return aliases;
  }

  /** Whether the letters begin as the place does: {@code Lima (AP)} names an agency. */
  private static boolean shortens(Story story, int at, Draft place) {
    return place.size() > 1
        && story.token(at).text().charAt(0) == story.token(place.start()).text().charAt(0);
  }
}
