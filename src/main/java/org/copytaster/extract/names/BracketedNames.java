package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Names whose borders an abbreviation tells: {@code Bloc for Work and African Unity (BWAU)}. */
final class BracketedNames {

  static final int RANK = 84;
  private static final int MOST = 12;

  private final NameWords names;

  BracketedNames(NameWords names) {
    this.names = names;
  }

  List<Draft> find(Story story, Names first) {
    List<Draft> found = new ArrayList<>();
    for (int open = 2; open + 2 < story.size(); open++) {
      if (story.form(open).equals("(")
          && story.sameSentence(open, open + 2)
          && story.form(open + 2).equals(")")
          && abbreviation(story.token(open + 1).text())
          && !story.is("person-title", open + 1)
          && !story.is("no-entity-head", open - 1)) {
        int start = start(story, open, story.token(open + 1).text().replace(".", ""));
        boolean place = first.endingAt(open).filter(d -> d.type() == EntityType.PLACE).isPresent();
        if (start < open - 1 && !(place && headed(story, start, open))) {
          found.add(draft(story, first, new Span(start, open)));
        }
      }
    }
    return found;
  }

  static boolean abbreviation(String text) {
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    return capitals >= 2 && text.length() <= 12;
  }

  /** Where the words begin whose initials are the letters; {@code end} if none do. */
  private int start(Story story, int end, String letters) {
    int left = letters.length();
    int start = end;
    for (int i = end - 1; i >= 0 && end - i <= MOST && story.sameSentence(i, end); i--) {
      boolean capital = story.token(i).isCapitalized();
      if (capital && story.token(i).text().charAt(0) == letters.charAt(left - 1)) {
        left--;
        start = i;
        if (left == 0) {
          return start;
        }
      } else if (capital
          || !(story.is("name-link", i)
              || story.is("particle", i)
              || story.is("possessive", i)
              || story.joins(i))) {
        return end;
      }
    }
    return end;
  }

  /** Whether the last head word makes it a place: {@code Democratic Republic of Congo}. */
  private boolean headed(Story story, int start, int end) {
    boolean place = false;
    for (int i = start; i < end; i++) {
      place = names.head(story.form(i)).map(h -> h.type() == EntityType.PLACE).orElse(place);
    }
    return place;
  }

  private Draft draft(Story story, Names first, Span tokens) {
    Optional<Draft> known = Optional.empty();
    for (int i = tokens.start(); i < tokens.end() && known.isEmpty(); i++) {
      known =
          first
              .at(i)
              .filter(d -> d.type() == EntityType.PARTY || d.type() == EntityType.ORGANIZATION);
    }
    boolean party = known.filter(d -> d.type() == EntityType.PARTY).isPresent();
    for (int i = tokens.start(); i < tokens.end(); i++) {
      party |=
          names.head(story.form(i)).filter(h -> h.type() == EntityType.PARTY).isPresent()
              && !story.is("party-maybe", i);
    }
    EntityType type = party ? EntityType.PARTY : EntityType.ORGANIZATION;
    Draft draft = Draft.of(tokens.start(), tokens.end(), type, RANK, "bracketed");
    return known
        .filter(d -> d.type() == type)
        .map(d -> new Draft(tokens, type, RANK, "bracketed", d.entry(), d.kind()))
        .orElse(draft);
  }
}
