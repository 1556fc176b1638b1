package org.copytaster.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.lexicon.Gazetteer.Entry;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Names that stand in the lists of models, where the text around them allows it. */
final class ListedNames {

  static final int SURE = 72;
  static final int LIKELY = 60;
  static final int DOUBTFUL = 45;
  private static final int SHORT = 3;

  private final NameWords names;

  ListedNames(NameWords names) {
    this.names = names;
  }

  List<Draft> find(Story story) {
    List<Draft> found = new ArrayList<>();
    int i = 0;
    while (i < story.size()) {
      Optional<Draft> draft = longest(story, i);
      draft.ifPresent(found::add);
      i = draft.map(Draft::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<Draft> longest(Story story, int start) {
    List<Draft> drafts = new ArrayList<>();
    names
        .gazetteer()
        .names()
        .match(
            story.pieces(),
            story.firstPiece(start),
            (entry, end) ->
                story
                    .tokenEnd(end)
                    .ifPresent(
                        last -> {
                          if (story.sameSentence(start, last - 1)
                              && written(story, start, last, entry)) {
                            draft(story, start, last, entry).ifPresent(drafts::add);
                          }
                        }));
    return drafts.stream()
        .reduce(
            (a, b) -> b.size() > a.size() || b.size() == a.size() && b.rank() > a.rank() ? b : a);
  }

  /** Whether the text writes it as a name: capitals where the list has them. */
  private boolean written(Story story, int start, int end, Entry entry) {
    String text = story.text(start, end);
    if (entry.isAbbreviation()) {
      boolean same = text.replace(".", "").equals(entry.written().replace(".", ""));
      return same && (!story.shouting() || text.length() > SHORT || text.contains("."));
    }
    boolean one = end - (story.is("article", start) ? start + 1 : start) == 1;
    boolean unlike =
        one
            && Story.isUpper(text)
            && (text.length() <= SHORT || entry.written().endsWith(".") && !text.endsWith("."));
    boolean word = one && story.shouting() && entry.type() != EntityType.PLACE;
    if (unlike || word) {
      return false;
    }
    if (!story.capital(start) && Character.isUpperCase(entry.written().codePointAt(0))) {
      return false;
    }
    int last = end - 1;
    return end - start == 1
        || story.capital(last)
        || names.head(story.form(last)).isPresent()
        || !story.token(last).text().chars().allMatch(Character::isLowerCase);
  }

  private Optional<Draft> draft(Story story, int start, int end, Entry entry) {
    int word = story.is("article", start) ? start + 1 : start;
    if (end - word == 1 && (story.is("party-adjective", word) || story.is("party-plural", word))) {
      return Optional.empty();
    }
    Span tagged = taggedAround(story, start, end);
    boolean inside = tagged.length() > end - start;
    if (inside) {
      return Optional.empty();
    }
    boolean money = story.sameSentence(start, end) && story.is("money-noun", end);
    boolean model = story.joins(end) && story.token(end + 1).is(Category.NUM);
    boolean index = entry.isAbbreviation() && story.form(end).equals("/");
    boolean people = one(start, end) && story.is("people-group", start);
    if (money || model || index || people) {
      return Optional.empty();
    }
    int rank = rank(story, start, end, entry);
    return Optional.of(
        new Draft(
            new Span(start, end), entry.type(), rank, "listed", Optional.of(entry), entry.kind()));
  }

  private static boolean one(int start, int end) {
    return end - start == 1;
  }

  private int rank(Story story, int start, int end, Entry entry) {
    boolean one = end - start == 1;
    String ner = story.ner(start);
    if (!one) {
      return SURE;
    }
    if (ner.equals("PERSON")) {
      return entry.type() == EntityType.PLACE || entry.type() == EntityType.ORGANIZATION
          ? TaggedNames.RANK - 5
          : LIKELY;
    }
    boolean country = entry.kind().filter("country"::equals).isPresent();
    if (!ner.equals("O") || country || entry.isAbbreviation()) {
      return LIKELY;
    }
    return story.proper(start) && !story.inHeadline(start) && !story.opens(start)
        ? DOUBTFUL
        : TaggedNames.WEAK;
  }

  /** The tagger's name that holds the tokens; empty at their start if it labels none. */
  private static Span taggedAround(Story story, int start, int end) {
    String ner = story.ner(start);
    if (ner.equals("O") || ner.equals("MISC")) {
      return new Span(start, start);
    }
    int from = start;
    int to = end;
    while (story.sameSentence(from - 1, start) && story.ner(from - 1).equals(ner)) {
      from--;
    }
    while (story.sameSentence(to, start) && story.ner(to).equals(ner) && to < story.size()) {
      to++;
    }
    while (from < start
        && (!story.token(from).isCapitalized() || story.token(from).is(Category.DET))) {
      from++;
    }
    return new Span(from, to);
  }
}
