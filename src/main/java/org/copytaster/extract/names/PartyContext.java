package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/**
 * Parties by what stands around a name, so that those of a country that no list knows are found:
 * {@code the centrist Kadima}, {@code Olive Tree coalition}, {@code Democratic senator}.
 */
final class PartyContext {

  static final int RANK = 90;
  static final int LIKELY = 64;

  private final NameWords names;
  private final Story story;
  private final Names chosen;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<String> bare = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  PartyContext(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  List<Draft> find() {
    for (int i = 0; i < story.size(); i++) {
      if (story.is("party-word", i) && !story.shouting()) {
        before(i);
      } else if (!story.shouting()) {
        adjective(i);
        plural(i);
        letter(i);
        afterStance(i);
      }
    }
    return drafts;
  }

  /** {@code Olive Tree coalition}, {@code Communist party}. */
  private void before(int word) {
    if (story.capital(word)) {
      return;
    }
    int start = story.runUntil(word);
    if (start == word || story.inHeadline(word)) {
      return;
    }
    int first = word - start == 1 ? word - 1 : start;
    String text = story.text(first, word);
    boolean ideology = story.is("party-adjective", word - 1);
    Optional<Draft> known = chosen.endingAt(word);
    boolean strong = story.is("party-itself", word);
    boolean other =
        known
            .filter(
                d ->
                    d.type() == EntityType.PLACE && d.entry().isPresent()
                        || d.type() != EntityType.PARTY && !strong && d.rank() > TaggedNames.RANK)
            .isPresent();
    boolean demonym =
        names.gazetteer().demonym(text).isPresent() || story.is("people-group", word - 1);
    boolean opening = story.opens(first) && !story.proper(first) && !ideology;
    if (other || demonym || opening || known.isEmpty() && !strong && word - start == 1) {
      return;
    }
    Span name =
        ideology && strong && word - start <= 2
            ? new Span(start, word + 1)
            : known.map(Draft::tokens).orElse(new Span(start, word));
    if (strong && name.end() == word && !standsAlone(story.form(word - 1))) {
      name = new Span(name.start(), word + 1);
    }
    drafts.add(party(name, RANK - 4, "party-word"));
  }

  /** Whether the text also names it without the word "party". */
  private boolean standsAlone(String form) {
    if (bare.isEmpty()) {
      for (int i = 0; i < story.size(); i++) {
        if (story.capital(i)
            && !(story.sameSentence(i, i + 1) && story.is("party-itself", i + 1))) {
          bare.add(story.form(i));
        }
      }
    }
    return bare.contains(form);
  }

  /** {@code Democratic senator}, {@code Labour MP}, {@code Republican John Dole}. */
  private void adjective(int i) {
    if (story.is("party-member", i) && story.capital(i)) {
      drafts.add(party(new Span(i, i + 1), LIKELY, "party-member"));
      return;
    }
    int end = story.phraseFrom("party-adjective", i);
    if (end == i || !story.capital(i) || !story.capital(end - 1)) {
      return;
    }
    if (story.is("portfolio-title", end) && story.capital(end)) {
      return;
    }
    boolean noun = story.is("party-noun", end) || story.phraseFrom("person-title", end) > end;
    boolean person = chosen.startingAt(end).filter(d -> d.type() == EntityType.PERSON).isPresent();
    boolean alone =
        !story.capital(end) && !story.joins(end) || story.token(end - 1).is(Category.NOUN);
    boolean labelled = story.ner(i).equals("ORGANIZATION");
    if (alone && !noun && !person && inside(i)) {
      return;
    }
    boolean opening = story.opens(i) || story.inHeadline(i);
    if (noun && (!opening || story.proper(i) || labelled || titled(end))
        || person && !story.inHeadline(i)
        || alone && !opening
        || alone && labelled) {
      drafts.add(party(new Span(i, end), LIKELY, "party-adjective"));
    }
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

  /** {@code Jane Roe (R-Texas)}. */
  private void letter(int i) {
    boolean bracket = story.sameSentence(i - 2, i + 1) && story.form(i - 1).equals("(");
    if (bracket
        && story.is("party-letter", i)
        && story.capital(i)
        && (story.joins(i + 1) || story.token(i + 1).is(Category.PUNCT))
        && chosen.endingAt(i - 1).filter(d -> d.type() == EntityType.PERSON).isPresent()) {
      drafts.add(party(new Span(i, i + 1), RANK, "party-letter"));
    }
  }

  private void plural(int i) {
    int end = story.phraseFrom("party-plural", i);
    if (end == i || !story.capital(i)) {
      return;
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
    drafts.add(party(new Span(fullName(start, i), end), LIKELY, "party-plural"));
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

  /** {@code the centrist Kadima}, {@code the ruling BJP}. */
  private void afterStance(int i) {
    int end = story.phraseFrom("stance", i);
    if (end == i || story.capital(i)) {
      return;
    }
    if (story.is("party-itself", end) && !story.capital(end) && named(end + 1)) {
      drafts.add(party(new Span(end + 1, story.runFrom(end + 1)), LIKELY, "party-stance"));
      return;
    }
    Optional<Draft> known = chosen.startingAt(end);
    if (!story.capital(end) || known.isEmpty()) {
      return;
    }
    Draft name = known.get();
    boolean unknown =
        name.type() == EntityType.ORGANIZATION && name.entry().isEmpty() && name.kind().isEmpty()
            || name.type() == EntityType.PERSON
                && name.size() == 1
                && story.is("article", i - 1)
                && !surnames().contains(story.form(end));
    if (unknown && !story.is("unit-noun", name.end())) {
      drafts.add(party(name.tokens(), LIKELY, "party-stance"));
    }
  }

  /** Whether a name stands there, no title or nationality. */
  private boolean named(int i) {
    return story.capital(i)
        && story.phraseFrom("person-title", i) == i
        && names.gazetteer().demonym(story.token(i).text()).isEmpty();
  }

  /** The words of all names of people that have more than one. */
  private Set<String> surnames() {
    if (surnames.isEmpty()) {
      for (Draft draft : chosen.all()) {
        if (draft.type() == EntityType.PERSON && draft.size() > 1) {
          for (int i = draft.start(); i < draft.end(); i++) {
            surnames.add(story.form(i));
          }
        }
      }
    }
    return surnames;
  }

  static Draft party(Span tokens, int rank, String rule) {
    return Draft.of(tokens.start(), tokens.end(), EntityType.PARTY, rank, rule);
  }
}
