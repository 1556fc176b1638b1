package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.document.Category;
import org.copytaster.document.Sentence;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Names as the statistical tagger labels them, trimmed to what is a name. */
final class TaggedNames {

  static final int RANK = 50;
  static final int WEAK = 20;

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.PLACE);

  private final NameWords names;
  private final TaggedBorders borders;

  TaggedNames(NameWords names) {
    this.names = names;
    this.borders = new TaggedBorders(names);
  }

  List<Draft> find(Story story) {
    List<Draft> found = new ArrayList<>();
    for (Sentence sentence : story.document().sentences()) {
      int i = sentence.first();
      while (i < sentence.end()) {
        int end = i + 1;
        EntityType type = TYPES.get(story.ner(i));
        if (type != null) {
          while (end < sentence.end()
              && story.ner(end).equals(story.ner(i))
              && !story.form(end).equals("/")
              && !story.form(end - 1).equals("/")
              && !borders.part(story, i, end)) {
            end++;
          }
          add(story, borders.trim(story, i, end, type), type, found);
        }
        i = end;
      }
    }
    return found;
  }

  private void add(Story story, Span tokens, EntityType type, List<Draft> found) {
    if (tokens.length() == 0) {
      return;
    }
    int start = tokens.start();
    int last = tokens.end() - 1;
    String form = story.form(last);
    boolean one = tokens.length() == 1;
    boolean common =
        one
            && (names.is("person-title", form)
                || names.is("calendar", form)
                || names.is("honorific", form)
                || names.is("party-adjective", form)
                || names.is("party-plural", form)
                || names.is("people-group", form)
                || story.token(last).text().length() < 2
                || names.gazetteer().demonym(form).isPresent() && !listed(story, start));
    boolean unnamed =
        one && type == EntityType.PLACE && names.is("no-place", form)
            || type == EntityType.ORGANIZATION && names.is("no-entity-head", form)
            || names.head(form).filter(h -> one && !h.is("name")).isPresent()
                && type != EntityType.PERSON;
    boolean adjective =
        type == EntityType.PLACE
            && !listed(story, start)
            && (one && story.token(last).is(Category.ADJ) && !placeNoun(story, last + 1)
                || !one && names.gazetteer().demonym(story.token(last).text()).isPresent());
    boolean half =
        type == EntityType.ORGANIZATION
            && story.joins(start - 1)
            && story.ner(start - 2).equals("LOCATION");
    boolean family =
        type == EntityType.PERSON
            && story.sameSentence(last, last + 1)
            && story.is("family", last + 1);
    boolean byline = type == EntityType.PERSON && isByline(story, start, tokens.end());
    boolean unsure =
        story.shouting()
            && !(type == EntityType.PERSON
                && tokens.length() > 1
                && tokens.length() < 4
                && story.phraseUntil("person-title", start) < start);
    boolean money =
        type == EntityType.PLACE
            && one
            && story.sameSentence(last, last + 1)
            && story.is("money-noun", last + 1);
    boolean signature =
        type == EntityType.PERSON
            && one
            && story.sentence(start).size() == 1
            && Story.isUpper(story.token(start).text());
    if (common
        || unnamed
        || adjective
        || half
        || TaggedBorders.office(story, tokens, type)
        || family
        || byline
        || unsure
        || money
        || signature
        || bearer(story, start)) {
      return;
    }
    boolean weak = story.inHeadline(start) && !(type == EntityType.PERSON && !one);
    found.add(Draft.of(start, tokens.end(), type, weak ? WEAK : RANK, "tagged"));
  }

  /** Whether the tokens are the writer's name under a headline: {@code by Jane Roe}. */
  static boolean isByline(Story story, int start, int end) {
    return story.sentence(start).paragraph() <= 0
        && story.is("byline", start - 1)
        && end == story.sentence(start).end();
  }

  private boolean placeNoun(Story story, int i) {
    return i < story.size()
        && names
            .head(story.token(i).lemma())
            .filter(head -> head.type() == EntityType.PLACE)
            .isPresent();
  }

  /** {@code Cyclone Anahita}, {@code MV Aegean Thistle}: a storm, a ship. */
  private static boolean bearer(Story story, int start) {
    int run = story.runUntil(start + 1);
    for (int i = run; i <= start; i++) {
      if (story.is("other-name", i) && (i < start || story.capital(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean listed(Story story, int token) {
    return !names.gazetteer().names().get(story.token(token).text()).isEmpty();
  }
}
