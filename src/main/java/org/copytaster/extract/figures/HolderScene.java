package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Mention;
import org.copytaster.extract.figures.Anchor.Sort;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.Span;
import org.copytaster.value.Unit;

/** A number whose holder is sought, in its sentence. */
final class HolderScene {

  private static final BigDecimal LARGEST_HOUSE = BigDecimal.valueOf(3000);

  /** In tokens: how far a holder stands from its number. */
  private static final int REACH = 80;

  /** How many anchors on each side of a number are looked at. */
  private static final int NEAREST = 12;

  /** Where a number stands in a result such as {@code 54-46}. */
  enum Place {
    FIRST,
    SECOND,
    ALONE
  }

  private final HolderStory story;
  private final int sentence;
  private final Typed typed;
  private final List<Typed> all;
  private final Held held;
  private final WordsAt at;
  private final List<Anchor> anchors;
  private final Clause clause;
  private final Place place;

  /**
   * @param sentence index of the sentence
   * @param typed the number
   * @param all the figures of the sentence
   * @param held the figures of the story so far that have holders
   */
  HolderScene(HolderStory story, int sentence, Typed typed, List<Typed> all, Held held) {
    this.story = story;
    this.sentence = sentence;
    this.typed = typed;
    this.all = all;
    this.held = held;
    at = story.at(sentence);
    int number = typed.chunk().start();
    anchors = near(story.anchors(sentence), typed.chunk());
    clause = new Clause(at, anchors, Math.max(0, number - REACH), number);
    place =
        partner(true).isPresent()
            ? Place.FIRST
            : partner(false).isPresent() ? Place.SECOND : Place.ALONE;
  }

  private static List<Anchor> near(List<Anchor> all, Chunk number) {
    int middle = 0;
    while (middle < all.size() && all.get(middle).start() < number.start()) {
      middle++;
    }
    int from = Math.max(0, middle - NEAREST);
    int to = Math.min(all.size(), middle + NEAREST);
    while (from < middle && all.get(from).start() < number.start() - REACH) {
      from++;
    }
    while (to > middle && all.get(to - 1).start() > number.end() + REACH) {
      to--;
    }
    return all.subList(from, to);
  }

  HolderStory story() {
    return story;
  }

  int sentence() {
    return sentence;
  }

  Typed typed() {
    return typed;
  }

  List<Typed> all() {
    return all;
  }

  Held held() {
    return held;
  }

  WordsAt at() {
    return at;
  }

  Clause clause() {
    return clause;
  }

  SentenceView view() {
    return at.view();
  }

  /** What stands near the number. */
  List<Anchor> anchors() {
    return anchors;
  }

  Chunk number() {
    return typed.chunk();
  }

  /** {@code L}eft of the number, {@code R}ight of it, or {@code I}n it. */
  String side(Anchor anchor) {
    return anchor.end() <= number().start() ? "L" : anchor.start() >= number().end() ? "R" : "I";
  }

  /** The positions between an anchor and the number, without brackets and insertions. */
  List<Integer> gap(Anchor anchor) {
    boolean left = side(anchor).equals("L");
    int from = left ? anchor.end() : number().end();
    int to = left ? number().start() : anchor.from();
    List<Integer> gap = new ArrayList<>();
    int i = from;
    while (i < to) {
      int closing = -1;
      if (at.isForm(i, "(")) {
        closing = at.find(i + 1, to, p -> at.isForm(p, ")"));
      } else if (left && i == from && at.isForm(i, ",")) {
        closing = at.find(i + 1, to, p -> at.isForm(p, ","));
      }
      if (closing >= 0) {
        i = closing + 1;
      } else {
        gap.add(i++);
      }
    }
    return gap;
  }

  /** The last figure of the sentence before this one that has a holder. */
  Optional<Mention.Figure> lastHere() {
    Span here = view().sentence().span();
    return held.last().filter(figure -> here.contains(figure.span()));
  }

  /** Position in the sentence of a figure before. */
  int position(Mention.Figure figure) {
    return view().document().tokenAt(figure.span().start()) - view().sentence().first();
  }

  /** Whether the number can be of those for or against something: votes, no more than a house. */
  boolean canBeUnsaid() {
    return typed.kind().count() == Unit.VOTE
        && !typed.amount().quantity().isPercent()
        && !(place == Place.ALONE && at.starts("vote", number().end()))
        && typed.amount().quantity().low().compareTo(LARGEST_HOUSE) <= 0;
  }

  Place place() {
    return place;
  }

  /** The other number of a result. */
  Optional<Chunk> partner(boolean behind) {
    int edge = behind ? number().end() : number().start();
    for (int link = 1; link <= 2; link++) {
      int other = behind ? edge + link : edge - link;
      if (other < 0 || other > view().size()) {
        return Optional.empty();
      }
      int from = Math.min(edge, other);
      if (at.starts("pair-link", from) && at.ends("pair-link", from + link)) {
        List<Chunk> chunks = behind ? view().chunksFrom(other) : view().chunksUntil(other);
        Optional<Chunk> found = chunks.stream().filter(c -> c.sort() == 'N').findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A description of somebody told of before: {@code the party}, {@code his rival}. */
  boolean isDefinite(Anchor anchor) {
    return anchor.sort() == Sort.DESCRIPTION
        && (at.covers("definite-article", anchor.from())
            || at.covers("possessive-pronouns", anchor.from()));
  }

  /** Whether grammar rules the anchor out: a pollster, the leader in {@code Sorsa's party}. */
  boolean isOut(Anchor anchor) {
    int end = anchor.end();
    if (anchor.sort() == Sort.PRONOUN) {
      return side(anchor).equals("I")
          || (at.covers("possessive-pronouns", anchor.start()) && isOwner(anchor));
    }
    if (anchor.sort() == Sort.OPTION) {
      boolean bare =
          !at.is(end, Category.DET, Category.ADJ, Category.NOUN, Category.PROPN, Category.PRON);
      return side(anchor).equals("I")
          || (at.is(anchor.start(), Category.PREP)
              && anchor.end() - anchor.start() == 1
              && !bare
              && !at.covers("against", anchor.start()));
    }
    if (anchor.sort() == Sort.PREDICATE) {
      return false;
    }
    boolean source =
        (at.starts("source-verb", end) && at.is(end, Category.VERB))
            || (at.starts("survey-noun", end) && at.is(end, Category.NOUN));
    return side(anchor).equals("I")
        || source
        || isElsewhere(anchor)
        || (side(anchor).equals("L") && isInserted(anchor))
        || (typed.kind().count() == Unit.SEAT && anchor.type().equals("members"))
        || isOwner(anchor)
        || (side(anchor).equals("L") && isInClosedBrackets(anchor));
  }

  /** In a place, or among the people that a share is of: {@code 60 percent of Democrats}. */
  private boolean isElsewhere(Anchor anchor) {
    int from = anchor.from();
    boolean place = anchor.type().equals("place") && at.ends("governs", from);
    boolean whole =
        typed.amount().quantity().isPercent()
            && from == number().end() + 1
            && at.is(number().end(), Category.PREP)
            && at.starts("of", number().end());
    return (place && !at.ends("share-of", from)) || whole;
  }

  /** In an insertion, but not its whole: {@code the mayor, Alain Petit, won} tells the name. */
  private boolean isInserted(Anchor anchor) {
    return clause.isInserted(anchor.start())
        && !(at.isForm(anchor.from() - 1, ",") && at.isForm(anchor.end(), ","));
  }

  private boolean isOwner(Anchor anchor) {
    boolean pronoun = anchor.sort() == Sort.PRONOUN;
    int next = pronoun ? anchor.end() : anchor.end() + 1;
    return (pronoun || at.covers("possessive", anchor.end()))
        && anchors.stream()
            .filter(a -> a != anchor && a.start() >= next && a.from() <= next)
            .anyMatch(
                a ->
                    a.sort() == Sort.NAME && !a.type().equals("place")
                        || a.type().equals("group")
                        || a.type().equals("role"));
  }

  private boolean isInClosedBrackets(Anchor anchor) {
    int open = -1;
    for (int i = anchor.start() - 1;
        i >= Math.max(0, anchor.start() - WordsAt.ASIDE) && open < 0;
        i--) {
      if (at.isForm(i, ")")) {
        return false;
      }
      open = at.isForm(i, "(") ? i : open;
    }
    return open >= 0 && at.find(anchor.end(), number().start(), p -> at.isForm(p, ")")) >= 0;
  }

  /** Where numbers stand in the order of the names before them: the name in this one's place. */
  Optional<Anchor> respective() {
    if (at.phrases("respective").isEmpty()) {
      return Optional.empty();
    }
    List<Typed> same = all.stream().filter(t -> t.kind().equals(typed.kind())).toList();
    List<Anchor> names =
        anchors().stream()
            .filter(a -> a.end() <= same.get(0).chunk().start())
            .filter(a -> a.sort() == Sort.NAME || a.sort() == Sort.DESCRIPTION)
            .filter(a -> !isOut(a))
            .toList();
    int index = names.size() - same.size() + same.indexOf(typed);
    return index < 0 || names.size() < same.size()
        ? Optional.empty()
        : Optional.of(names.get(index));
  }

  /** The second of two who have as much each: {@code Labour and the Greens 27 each}. */
  Optional<Anchor> each(Optional<Anchor> one) {
    int end = number().end();
    int from = at.find(end, Math.min(view().size(), end + 3), p -> at.starts("each", p));
    if (from < 0 || one.isEmpty() || one.get().sort() != Sort.NAME) {
      return Optional.empty();
    }
    Anchor first = one.get();
    return anchors.stream()
        .filter(a -> a.sort() == Sort.NAME)
        .filter(a -> isPair(first, a) || isPair(a, first))
        .findFirst();
  }

  private boolean isPair(Anchor first, Anchor second) {
    return second.from() == first.end() + 1 && at.is(first.end(), Category.CONJ);
  }

  /** Names and descriptions that no preposition governs, between the anchor and the number. */
  int between(Anchor anchor) {
    boolean left = side(anchor).equals("L");
    int from = left ? anchor.end() : number().end();
    int to = left ? number().start() : anchor.start();
    return (int)
        anchors().stream()
            .filter(a -> a.sort() == Sort.NAME || a.sort() == Sort.DESCRIPTION)
            .filter(a -> a.start() >= from && a.end() <= to)
            .filter(a -> !at.is(a.from() - 1, Category.PREP))
            .count();
  }

  /** Names of persons and parties between the anchor and the number. */
  int contenders(Anchor anchor) {
    boolean left = side(anchor).equals("L");
    int from = left ? anchor.end() : number().end();
    int to = left ? number().start() : anchor.start();
    int count = 0;
    for (Anchor other : anchors) {
      boolean name =
          other.sort() == Sort.NAME
              && !other.type().equals("place")
              && !other.type().equals("organization");
      if (name && other.start() >= from && other.end() <= to) {
        count++;
      }
    }
    return count;
  }

  /** The clause of what people say or want, right behind their share. */
  Optional<Anchor> predicate() {
    int from =
        at.find(number().end(), view().size(), p -> at.isVerb(p) || at.is(p, Category.PUNCT));
    if (from < 0 || !at.isVerb(from)) {
      return Optional.empty();
    }
    int to = from;
    while (to < view().size() && !isEnd(to)) {
      to++;
    }
    return to - from < 2
        ? Optional.empty()
        : Optional.of(new Anchor(Sort.PREDICATE, "said", from, to, from));
  }

  private boolean isEnd(int position) {
    boolean stop = at.is(position, Category.PUNCT) && !at.isForm(position, "-");
    boolean next = at.is(position, Category.CONJ, Category.PREP) && at.isNumber(position + 1);
    return stop || next || at.starts("barrier", position);
  }
}
