package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.lexicon.Gazetteer.Entry;
import org.copytaster.value.EntityType;

/**
 * Which of several listed places of one name is meant: {@code Atlanta, Georgia}, {@code Tripoli,
 * Lebanon}, and a place of a country that the story speaks of before one of another.
 */
final class Namesakes {

  private final NameWords names;
  private final Story story;
  private final Names chosen;
  private final Map<String, Entry> meant = new HashMap<>();

  Namesakes(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  void apply() {
    List<Draft> unclear = new ArrayList<>();
    Map<String, Integer> countries = new HashMap<>();
    for (Draft draft : chosen.all()) {
      if (draft.type() == EntityType.PLACE && draft.entry().isPresent()) {
        if (places(draft).size() > 1) {
          unclear.add(draft);
        } else {
          draft.entry().get().country().ifPresent(code -> countries.merge(code, 1, Integer::sum));
        }
      }
    }
    unclear.forEach(this::beside);
    for (Draft draft : unclear) {
      Optional<Entry> entry =
          Optional.ofNullable(meant.get(text(draft))).or(() -> spokenOf(draft, countries));
      entry.ifPresent(
          e ->
              chosen.put(
                  new Draft(
                      draft.tokens(),
                      EntityType.PLACE,
                      draft.rank(),
                      draft.rule(),
                      entry,
                      e.kind())));
    }
  }

  private String text(Draft draft) {
    return story.text(draft.start(), draft.end());
  }

  private List<Entry> places(Draft draft) {
    return names.gazetteer().names().get(text(draft)).stream()
        .filter(entry -> entry.type() == EntityType.PLACE)
        .toList();
  }

  /** The two places around a comma lie in one country, the second being larger. */
  private void beside(Draft draft) {
    follower(draft)
        .ifPresent(
            after -> {
              for (Entry large : places(after)) {
                for (Entry small : places(draft)) {
                  pair(draft, small, after, large);
                }
              }
            });
    if (story.form(draft.start() - 1).equals(",")) {
      chosen
          .at(draft.start() - 2)
          .filter(before -> follower(before).filter(draft::equals).isPresent())
          .ifPresent(
              before -> {
                for (Entry large : places(draft)) {
                  for (Entry small : places(before)) {
                    pair(before, small, draft, large);
                  }
                }
              });
    }
  }

  private void pair(Draft city, Entry small, Draft land, Entry large) {
    boolean holds =
        small.kind().filter("city"::equals).isPresent()
            && large.kind().filter(k -> k.equals("region") || k.equals("country")).isPresent()
            && small.country().isPresent()
            && small.country().equals(large.country());
    if (holds) {
      meant.putIfAbsent(text(city), small);
      meant.putIfAbsent(text(land), large);
    }
  }

  private Optional<Draft> follower(Draft draft) {
    int comma = draft.end();
    return story.sameSentence(draft.start(), comma + 1) && story.form(comma).equals(",")
        ? chosen.startingAt(comma + 1).filter(after -> after.type() == EntityType.PLACE)
        : Optional.empty();
  }

  /** A country is meant before its namesakes; of others the one whose country is spoken of. */
  private Optional<Entry> spokenOf(Draft draft, Map<String, Integer> countries) {
    Entry known = draft.entry().get();
    boolean clear =
        known.kind().filter("country"::equals).isPresent()
            || known.country().filter(countries::containsKey).isPresent();
    return clear
        ? Optional.empty()
        : places(draft).stream()
            .filter(entry -> entry.country().filter(countries::containsKey).isPresent())
            .findFirst();
  }
}
