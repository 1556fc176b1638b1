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
  private final PartyWords words;
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<String> bare = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  PartyContext(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
    this.words = new PartyWords(names, story, chosen);
  }

  List<Draft> find() {
    for (int i = 0; i < story.size(); i++) {
      if (story.is("party-word", i) && !story.shouting()) {
        before(i);
      } else if (!story.shouting()) {
        words.adjective(i).ifPresent(drafts::add);
        words.plural(i).ifPresent(drafts::add);
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
    boolean many = !story.form(word).equals(story.token(word).lemma());
    if (ideology && (many || story.is("ideology-noun", word))) {
      return;
    }
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
