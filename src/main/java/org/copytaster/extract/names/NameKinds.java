package org.copytaster.extract.names;

import java.util.Optional;
import org.copytaster.value.EntityType;

/** What kind of organization or place a name names, by a word beside it where nothing else says. */
final class NameKinds {

  private final NameWords names;
  private final Story story;
  private final Names chosen;

  NameKinds(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  void apply() {
    for (Draft draft : chosen.all()) {
      if (story.phraseFrom("house", draft.start()) == draft.end() && !isBuilding(draft)) {
        chosen.put(
            Draft.of(draft.start(), draft.end(), EntityType.ORGANIZATION, draft.rank(), "house")
                .kind("government"));
      } else if (draft.type() == EntityType.ORGANIZATION && isWalls(draft)) {
        chosen.put(
            Draft.of(draft.start(), draft.end(), EntityType.PLACE, draft.rank(), "walls")
                .kind("facility"));
      } else if (draft.kind().isEmpty()) {
        cue(draft).ifPresent(kind -> chosen.put(draft.kind(kind)));
      }
    }
  }

  /** {@code broke into the White House building}: the walls, not the government. */
  private boolean isBuilding(Draft draft) {
    int before = draft.start() - 1;
    while (story.is("article", before)) {
      before--;
    }
    return story.sameSentence(before, draft.start()) && story.is("building-cue", before)
        || story.sameSentence(draft.end(), draft.start()) && story.is("building-cue", draft.end());
  }

  /** {@code broke into the Casa Azul}, {@code the Blue Villa building}: a house on no list. */
  private boolean isWalls(Draft draft) {
    boolean institution =
        draft.entry().isPresent()
            || names.head(story.form(draft.end() - 1)).filter(h -> !h.is("plain")).isPresent()
            || names.head(story.form(draft.start())).filter(h -> !h.is("plain")).isPresent();
    int article = draft.start() - 1;
    boolean entered =
        story.is("article", article)
            && story.sameSentence(article, draft.start())
            && story.phraseUntil("entering", article) < article;
    boolean explained =
        story.sameSentence(draft.end(), draft.start()) && story.is("building-noun", draft.end());
    return !institution && (entered || explained);
  }

  private Optional<String> cue(Draft draft) {
    if (draft.type() == EntityType.ORGANIZATION) {
      boolean media =
          story.is("media-cue", draft.start() - 1)
              || story.sameSentence(draft.start(), draft.end())
                  && story.phraseFrom("media-cue", draft.end()) > draft.end();
      if (media) {
        return Optional.of("media");
      }
    }
    EntityType type = draft.type();
    return names
        .head(story.form(draft.end() - 1))
        .filter(head -> head.type() == type)
        .flatMap(NameWords.Head::kind)
        .or(
            () ->
                story.sameSentence(draft.start(), draft.end())
                    ? names
                        .head(story.form(draft.end()))
                        .filter(head -> head.type() == type && head.is("after"))
                        .flatMap(NameWords.Head::kind)
                    : Optional.empty());
  }
}
