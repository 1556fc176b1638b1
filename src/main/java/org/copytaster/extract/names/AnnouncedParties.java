package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/**
 * Parties that the word before them announces: {@code the party Zarinda}, {@code parties such as
 * Vatra and Kolo}.
 */
final class AnnouncedParties {

  private final NameWords names;
  private final Story story;
  private final Names chosen;

  AnnouncedParties(NameWords names, Story story, Names chosen) {
    this.names = names;
    this.story = story;
    this.chosen = chosen;
  }

  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < story.size() && !story.shouting(); i++) {
      if (story.is("party-itself", i) && !story.capital(i) && !story.inHeadline(i)) {
        for (Span name : plural(i) ? many(i + 1) : one(i)) {
          drafts.add(PartyContext.party(name, PartyContext.LIKELY, "party-announced"));
        }
      }
    }
    return drafts;
  }

  private boolean plural(int i) {
    return !story.form(i).equals(story.token(i).lemma());
  }

  private List<Span> one(int word) {
    boolean introduced =
        story.sameSentence(word - 1, word)
            && (story.is("article", word - 1)
                || story.token(word - 1).is(Category.ADJ) && !story.capital(word - 1)
                || story.is("possessive-marks", word - 1));
    return introduced ? name(word + 1).filter(name -> !subject(name)).stream().toList() : List.of();
  }

  private List<Span> many(int from) {
    int at = story.phraseFrom("list-lead", from);
    boolean led = at > from;
    List<Span> found = new ArrayList<>();
    Optional<Span> name = name(at);
    while (name.isPresent()) {
      found.add(name.get());
      int next = afterBracket(name.get().end());
      boolean more = story.sameSentence(next, at) && story.parts(next);
      int follows = more && story.parts(next + 1) ? next + 2 : next + 1;
      name = more ? name(follows) : Optional.empty();
    }
    return found.size() > 1 || led && !story.form(from).equals(",") ? found : List.of();
  }

  private int afterBracket(int from) {
    int i = from;
    if (story.sameSentence(from - 1, from) && story.form(from).equals("(")) {
      while (story.sameSentence(from, i) && !story.form(i).equals(")")) {
        i++;
      }
      return i + 1;
    }
    return from;
  }

  /** The name that begins there, if it may be a party's. */
  private Optional<Span> name(int start) {
    boolean word =
        story.sameSentence(start - 1, start)
            && story.capital(start)
            && story.phraseFrom("person-title", start) == start
            && !story.is("honorific", start)
            && names.gazetteer().demonym(story.token(start).text()).isEmpty();
    if (!word) {
      return Optional.empty();
    }
    boolean longer = story.runFrom(start) > chosen.at(start).map(Draft::end).orElse(start);
    Optional<Draft> known =
        chosen.at(start).filter(d -> !(d.type() == EntityType.PLACE && d.size() == 1 && longer));
    if (known.isEmpty()) {
      int end = start;
      int run = story.runFrom(start);
      while (end < run && (end == start || chosen.at(end).isEmpty())) {
        end++;
      }
      return Optional.of(new Span(start, end));
    }
    Draft draft = known.get();
    boolean other =
        draft.type() == EntityType.PLACE && draft.entry().isPresent()
            || draft.type() == EntityType.PERSON && (draft.size() > 1 || bornBy(draft))
            || draft.type() == EntityType.ORGANIZATION && draft.kind().isPresent();
    return other || draft.start() < start ? Optional.empty() : Optional.of(draft.tokens());
  }

  /** Whether somebody of more names has this one, too. */
  private boolean bornBy(Draft draft) {
    String form = story.form(draft.start());
    return chosen.all().stream()
        .filter(d -> d.type() == EntityType.PERSON && d.size() > 1)
        .anyMatch(d -> story.form(d.start()).equals(form) || story.form(d.end() - 1).equals(form));
  }

  /** {@code the party Blair led}: a single name that a verb follows may be a person's. */
  private boolean subject(Span name) {
    return chosen.at(name.start()).filter(d -> d.type() == EntityType.PERSON).isPresent()
        && story.sameSentence(name.start(), name.end())
        && story.token(name.end()).is(Category.VERB);
  }
}
