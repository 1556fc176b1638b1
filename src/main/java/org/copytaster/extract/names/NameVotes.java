package org.copytaster.extract.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.lexicon.NameTrie;
import org.copytaster.value.EntityType;

/** What the finds of a story say of each name: the types, each with its weight. */
final class NameVotes {

  private final Story story;
  private final Map<String, EnumMap<EntityType, Integer>> votes = new HashMap<>();
  private final Map<String, Draft> models = new HashMap<>();
  private final Set<String> lower = new HashSet<>();

  NameVotes(Story story) {
    this.story = story;
    for (int i = 0; i < story.size(); i++) {
      if (!story.token(i).isCapitalized()) {
        lower.add(story.form(i));
      }
    }
  }

  String key(Draft draft) {
    return key(draft.start(), draft.end());
  }

  String key(int start, int end) {
    return String.join(" ", NameTrie.pieces(story.text(start, end)));
  }

  void vote(String key, EntityType type, Draft draft) {
    votes
        .computeIfAbsent(key, k -> new EnumMap<>(EntityType.class))
        .merge(type, weight(draft), Integer::sum);
    models.merge(key + type, draft, (a, b) -> b.rank() > a.rank() ? b : a);
  }

  /** What stands around a name says more than any number of guesses. */
  private static int weight(Draft draft) {
    if (draft.rank() >= PartyContext.RANK - 4) {
      return 1000;
    }
    if (draft.type() == EntityType.PARTY && draft.rank() >= PartyContext.LIKELY) {
      return 300;
    }
    return draft.rank();
  }

  /** The type with the most votes. */
  Optional<EntityType> winner(String key) {
    EnumMap<EntityType, Integer> types = votes.get(key);
    if (types == null) {
      return Optional.empty();
    }
    return types.entrySet().stream()
        .max(Map.Entry.<EntityType, Integer>comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The best find of the name as that type. */
  Draft model(String key, EntityType type) {
    return models.get(key + type);
  }

  /** Whether nothing is said of the name, or also that type. */
  boolean allows(String key, EntityType type) {
    EnumMap<EntityType, Integer> known = votes.get(key);
    return known == null || known.containsKey(type);
  }

  /** Whether the story also has the word in lower case. */
  boolean isWord(String form) {
    return lower.contains(form);
  }

  /** The names that are more than weak guesses. */
  List<String> sure() {
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue().values().stream().anyMatch(v -> v > TaggedNames.WEAK))
        .map(Map.Entry::getKey)
        .filter(key -> !lower.contains(key))
        .toList();
  }
}
