package org.copytaster.extract.names;

import java.util.List;
import java.util.Optional;
import org.copytaster.value.EntityType;

/** What a name is by the names that it stands between: in a list of people it is a person's. */
final class Enumerations {

  private static final int MOST = 3;

  private final NameWords names;
  private final Story story;
  private final Names chosen;

  Enumerations(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  void apply() {
    if (story.shouting()) {
      return;
    }
    for (Draft draft : chosen.all()) {
      if (draft.type() == EntityType.PERSON) {
        among(draft);
        person(draft);
      } else if (draft.type() == EntityType.ORGANIZATION && draft.entry().isEmpty()) {
        party(draft);
      }
    }
  }

  /** {@code Meretz, Yisra BaAlit and the Centre Party}: nobody between two parties or places. */
  private void among(Draft draft) {
    Optional<Draft> before =
        story.sameSentence(draft.start() - 1, draft.start())
            ? before(draft.start())
            : Optional.empty();
    int next = afterLink(draft.end());
    for (EntityType type : List.of(EntityType.PARTY, EntityType.PLACE)) {
      if (draft.rank() <= TaggedNames.RANK
          && before.filter(d -> d.type() == type && d.end() < draft.start()).isPresent()
          && next > draft.end()
          && is(article(next), type)) {
        chosen.put(draft.as(type, NameConsistency.RANK, "among-" + type));
      }
    }
  }

  /** {@code Marr, Vadim Roe and Lund}. */
  private void person(Draft first) {
    int start = afterLink(first.end());
    if (start == first.end() || !story.capital(start) || story.inHeadline(start)) {
      return;
    }
    Optional<Draft> known = chosen.at(start);
    int end = known.map(Draft::end).orElse(story.runFrom(start));
    boolean open =
        known
            .map(
                d ->
                    d.start() == start
                        && d.type() == EntityType.PLACE
                        && d.entry().isEmpty()
                        && d.kind().isEmpty())
            .orElse(end - start <= MOST && free(start, end));
    int next = afterLink(end);
    if (open && next > end && is(next, EntityType.PERSON)) {
      chosen.put(Draft.of(start, end, EntityType.PERSON, NameConsistency.RANK, "among-people"));
    }
  }

  /** {@code the Reform Party, Canadian Alliance and Greens}. */
  private void party(Draft draft) {
    boolean before =
        story.sameSentence(draft.start() - 1, draft.start())
            && before(draft.start()).filter(d -> d.type() == EntityType.PARTY).isPresent();
    int next = afterLink(draft.end());
    boolean after = next > draft.end() && is(article(next), EntityType.PARTY);
    boolean maybe = story.is("party-maybe", draft.end() - 1);
    boolean headless =
        names.head(story.form(draft.end() - 1)).isEmpty() && draft.rank() <= TaggedNames.RANK;
    if (before && after && headless || (before || after) && maybe) {
      chosen.put(draft.as(EntityType.PARTY, PartyContext.LIKELY, "among-parties"));
    }
  }

  private Optional<Draft> before(int start) {
    int i = start - 1;
    while (story.is("article", i) && story.sameSentence(i - 1, start)) {
      i--;
    }
    return story.parts(i) ? chosen.endingAt(story.parts(i - 1) ? i - 1 : i) : Optional.empty();
  }

  private int article(int i) {
    return story.is("article", i) ? i + 1 : i;
  }

  private boolean is(int i, EntityType type) {
    return chosen.startingAt(i).filter(d -> d.type() == type).isPresent();
  }

  /** The position after a comma, "and" or both; {@code from} without one. */
  private int afterLink(int from) {
    int i = from;
    while (i < from + 2 && story.sameSentence(from - 1, i) && story.parts(i)) {
      i++;
    }
    return story.sameSentence(from - 1, i) ? i : from;
  }

  private boolean free(int start, int end) {
    for (int i = start; i < end; i++) {
      if (chosen.at(i).isPresent()
          || !story.proper(i) && !story.is("particle", i) && !story.joins(i)
          || story.phraseFrom("person-title", i) > i
          || story.is("honorific", i)
          || story.is("party-plural", i)
          || story.is("people-group", i)
          || names.head(story.form(i)).isPresent()
          || names.gazetteer().demonym(story.token(i).text()).isPresent()) {
        return false;
      }
    }
    return start < end;
  }
}
