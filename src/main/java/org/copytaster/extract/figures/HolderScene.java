package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
}
