package org.copytaster.extract.names;

import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Parties by words for their convictions: {@code Democratic senator}, {@code the Greens}. */
final class PartyWords {

  private final NameWords names;
  private final Story story;
  private final Names chosen;

  PartyWords(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  /** {@code Democratic senator}, {@code Labour MP}, {@code Republican John Dole}. */
  Optional<Draft> adjective(int i) {
    if (story.is("party-member", i) && story.capital(i)) {
      return Optional.of(
          PartyContext.party(new Span(i, i + 1), PartyContext.LIKELY, "party-member"));
    }
    int end = story.phraseFrom("party-adjective", i);
    if (end == i || !story.capital(i) || !story.capital(end - 1)) {
      return Optional.empty();
    }
    if (story.is("portfolio-title", end) && story.capital(end)) {
      return Optional.empty();
    }
    boolean noun = story.is("party-noun", end) || story.phraseFrom("person-title", end) > end;
    boolean person = chosen.startingAt(end).filter(d -> d.type() == EntityType.PERSON).isPresent();
    boolean alone =
        !story.capital(end) && !story.joins(end) || story.token(end - 1).is(Category.NOUN);
    boolean labelled = story.ner(i).equals("ORGANIZATION");
    if (alone && !noun && !person && inside(i) || story.is("ideology-noun", end)) {
      return Optional.empty();
    }
    boolean opening = story.opens(i) || story.inHeadline(i);
    if (noun && (!opening || story.proper(i) || labelled || titled(end))
        || person && !story.inHeadline(i)
        || alone && !opening
        || alone && labelled) {
      return Optional.of(
          PartyContext.party(new Span(i, end), PartyContext.LIKELY, "party-adjective"));
    }
    return Optional.empty();
  }

  /** {@code the Olympic Green}: a part of a longer name. */
  private boolean inside(int i) {
    return story.sameSentence(i - 1, i)
        && story.capital(i - 1)
        && !story.opens(i - 1)
        && chosen.at(i - 1).isEmpty()
        && story.phraseUntil("person-title", i) == i
        && names.gazetteer().demonym(story.token(i - 1).text()).isEmpty()
        && !story.is("party-name", i - 1);
  }

  /** Whether a title stands there and then a person: {@code senator Ann Lee}. */
  private boolean titled(int from) {
    int end = story.phraseFrom("person-title", from);
    return end > from
        && chosen.startingAt(end).filter(d -> d.type() == EntityType.PERSON).isPresent();
  }

  Optional<Draft> plural(int i) {
    int end = story.phraseFrom("party-plural", i);
    if (end == i || !story.capital(i)) {
      return Optional.empty();
    }
    int start = i;
    while (story.sameSentence(start - 1, i)
        && story.capital(start - 1)
        && (story.ner(start - 1).equals("ORGANIZATION") && story.ner(i).equals("ORGANIZATION")
            || !story.opens(start - 1)
                && story.ner(start - 1).equals("O")
                && names.gazetteer().demonym(story.form(start - 1)).isEmpty()
                && !story.is("person-title", start - 1)
                && !story.inHeadline(i))
        && names.head(story.form(start - 1)).isEmpty()
        && names.gazetteer().names().get(story.token(start - 1).text()).isEmpty()) {
      start--;
    }
    return Optional.of(
        PartyContext.party(new Span(fullName(start, i), end), PartyContext.LIKELY, "party-plural"));
  }

  /** {@code Croatian Independent Democrats}: more than a nationality before it makes it a name. */
  private int fullName(int from, int plural) {
    int start = from;
    while (story.sameSentence(start - 1, plural)
        && story.capital(start - 1)
        && (story.is("party-name", start - 1) || story.is("party-adjective", start - 1))) {
      start--;
    }
    boolean nation =
        start < plural
            && story.sameSentence(start - 1, plural)
            && story.capital(start - 1)
            && names.gazetteer().demonym(story.token(start - 1).text()).isPresent();
    return nation ? start - 1 : start;
  }
}
