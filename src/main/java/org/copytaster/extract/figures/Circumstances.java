package org.copytaster.extract.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.Published;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Mention.Figure;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/**
 * What surrounds a figure, as names of features: where it stands in the story, how old the time
 * beside it is, the small words and the verb around it, the figures of its kind before it.
 */
final class Circumstances {

  /** In sentences, the title among them: the part of a story that says what it is about. */
  private static final int TOP = 4;

  /** In sentences: where the background of a story usually begins. */
  private static final int LATE = 9;

  /** In tokens: the words on either side that are looked at. */
  private static final int REACH = 9;

  private static final Set<Category> SMALL =
      Set.of(
          Category.AUX,
          Category.ADV,
          Category.PREP,
          Category.PRON,
          Category.CONJ,
          Category.DET,
          Category.ADJ);

  private final Document document;
  private final StoryDays days;
  private final Optional<LocalDate> published;
  private final List<Figure> figures;
  private final List<Figure> top;
  private final Map<Integer, Set<String>> places;

  /** By kind the places of the figures before, the first {@link #counted} of them. */
  private final Map<String, Set<String>> known = new HashMap<>();

  private int counted;

  /**
   * @param figures those of the whole document, in its order
   */
  Circumstances(Document document, StoryDays days, List<Figure> figures) {
    this.document = document;
    this.days = days;
    this.published = document.article().published().map(Published::date);
    this.figures = figures;
    this.top = figures.stream().filter(f -> document.sentenceAt(f.span().start()) < TOP).toList();
    this.places = places(document);
  }

  /** What tells another event from the news. {@code before} are the figures judged so far. */
  List<String> ofEvent(int index, List<Figure> before) {
    Figure figure = figures.get(index);
    List<String> found = common(figure);
    found.add(figure.main() ? "said=news" : "said=other");
    times(figure, found);
    top(figure, found);
    Optional<Figure> last = lastOfSentence(figure, before);
    found.add(last.map(f -> f.main() ? "before=news" : "before=other").orElse("before=none"));
    last.filter(f -> f.kind().equals(figure.kind()))
        .ifPresent(f -> found.add(f.main() ? "alike=news" : "alike=other"));
    return found;
  }

  /** What tells a part from a total. {@code before} are the figures judged so far, in order. */
  List<String> ofPart(int index, List<Figure> before) {
    Figure figure = figures.get(index);
    List<String> found = common(figure);
    found.add(figure.subset() ? "said=part" : "said=whole");
    found.add(figure.main() ? "news" : "other");
    BigDecimal value = figure.quantity().low();
    BigDecimal total = BigDecimal.ZERO;
    boolean same = false;
    for (Figure f : before) {
      if (f.kind().equals(figure.kind()) && f.main() == figure.main() && f.asserted()) {
        same |= f.quantity().low().compareTo(value) == 0 && !f.subset();
        total = f.subset() ? total : total.max(f.quantity().low());
      }
    }
    String held = figure.of().isPresent() ? "held-" : "";
    found.add(
        held
            + "total="
            + (same
                ? "same"
                : total.signum() == 0 ? "none" : total.compareTo(value) > 0 ? "more" : "less"));
    if (total.compareTo(value) > 0) {
      double ratio = value.doubleValue() / total.doubleValue();
      found.add(
          held
              + "ratio="
              + (ratio < 0.1 ? "tiny" : ratio < 0.34 ? "small" : ratio < 0.7 ? "half" : "most"));
    }
    Optional<Figure> last =
        lastOfSentence(figure, before).filter(f -> f.kind().equals(figure.kind()));
    found.add(
        last.map(
                f ->
                    (f.subset() ? "after=part" : "after=whole")
                        + (f.quantity().low().compareTo(value) > 0 ? ">" : "<"))
            .orElse("after=none"));
    found.add("rule=" + figure.rule().substring(figure.rule().indexOf('/') + 1));
    places(figure, before, found);
    if (figure.of().isEmpty()) {
      found.add("head=" + head(figure));
    }
    return found;
  }

  private List<String> common(Figure figure) {
    List<String> found = new ArrayList<>();
    found.add("kind=" + figure.kind());
    int at = document.sentenceAt(figure.span().start());
    Sentence sentence = document.sentences().get(at);
    found.add(
        sentence.isTitle()
            ? "at=title"
            : at < TOP ? "at=top" : at < LATE ? "at=middle" : "at=late");
    Span range = document.tokenRange(figure.span());
    for (int i = Math.max(sentence.first(), range.start() - REACH); i < range.start(); i++) {
      small(i, "left=", found);
    }
    for (int i = range.end(); i < Math.min(sentence.end(), range.end() + REACH); i++) {
      small(i, "right=", found);
    }
    found.add("verb=" + verb(sentence, range));
    return found;
  }

  private void small(int token, String side, List<String> found) {
    Token t = document.tokens().get(token);
    if (SMALL.contains(t.category()) || t.lemma().equals("have") || t.lemma().equals("be")) {
      String feature = side + t.lemma();
      if (!found.contains(feature)) {
        found.add(feature);
      }
    }
  }

  /** The tag of the nearest verb, with the auxiliary before a participle. */
  private String verb(Sentence sentence, Span range) {
    for (int distance = 1; distance <= REACH; distance++) {
      for (int at : new int[] {range.end() + distance - 1, range.start() - distance}) {
        if (at >= sentence.first() && at < sentence.end()) {
          Token token = document.tokens().get(at);
          if (token.is(Category.VERB) || token.is(Category.PART)) {
            return token.tag() + auxiliary(sentence, at);
          }
        }
      }
    }
    return "none";
  }

  private String auxiliary(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 3); i--) {
      Token token = document.tokens().get(i);
      if (token.lemma().equals("have") || token.lemma().equals("be") || token.is(Category.AUX)) {
        return "+" + token.form();
      }
    }
    return "";
  }

  private void times(Figure figure, List<String> found) {
    Sentence sentence = document.sentences().get(document.sentenceAt(figure.span().start()));
    Optional<Mention.Time> near = days.nearest(sentence, figure.span());
    if (near.isEmpty()) {
      found.add("time=none");
    } else {
      Mention.Time time = near.get();
      boolean right = time.span().start() >= figure.span().end();
      boolean between =
          figures.stream()
              .anyMatch(
                  f ->
                      right
                          ? f.span().start() >= figure.span().end()
                              && f.span().end() <= time.span().start()
                          : f.span().start() >= time.span().end()
                              && f.span().end() <= figure.span().start());
      String side = (right ? "right" : "left") + (between ? "-far" : "");
      found.add("time=" + age(time));
      found.add("time=" + age(time) + "," + side);
      found.add("length=" + length(time));
      found.add("day=" + days.order(time));
    }
    if (days.isHistory(sentence)) {
      found.add("history");
    }
  }

  private String age(Mention.Time time) {
    if (published.isEmpty() || time.value().to().isEmpty()) {
      return "open";
    }
    long days = ChronoUnit.DAYS.between(time.value().to().get(), published.get());
    return days < 0
        ? "future"
        : days <= 1
            ? "now"
            : days <= 4
                ? "days"
                : days <= 10 ? "week" : days <= 60 ? "month" : days <= 400 ? "year" : "old";
  }

  private static String length(Mention.Time time) {
    if (time.value().to().isEmpty()) {
      return "open";
    }
    long days = ChronoUnit.DAYS.between(time.value().from().get(), time.value().to().get());
    return days == 0
        ? "day"
        : days <= 7 ? "week" : days <= 31 ? "month" : days <= 366 ? "year" : "years";
  }

  private void top(Figure figure, List<String> found) {
    boolean here = document.sentenceAt(figure.span().start()) < TOP;
    boolean kind = false;
    boolean same = false;
    boolean people = false;
    BigDecimal most = BigDecimal.ZERO;
    for (Figure f : top) {
      people |= f.of().isEmpty();
      if (f.kind().equals(figure.kind())) {
        kind = true;
        same |= f.quantity().low().compareTo(figure.quantity().low()) == 0;
        most = most.max(f.quantity().low());
      }
    }
    if (!here) {
      found.add(same ? "top=same" : kind ? "top=kind" : people ? "top=people" : "top=none");
      if (kind) {
        found.add(figure.quantity().low().compareTo(most) > 0 ? "top=less" : "top=more");
      }
    }
  }

  private Optional<Figure> lastOfSentence(Figure figure, List<Figure> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Figure last = before.get(before.size() - 1);
    boolean same =
        document.sentenceAt(last.span().start()) == document.sentenceAt(figure.span().start());
    return same ? Optional.of(last) : Optional.empty();
  }

  /** Whether the sentence names a place that no sentence with a figure of the kind named before. */
  private void places(Figure figure, List<Figure> before, List<String> found) {
    for (; counted < before.size(); counted++) {
      Figure f = before.get(counted);
      known.computeIfAbsent(f.kind(), kind -> new HashSet<>()).addAll(placesAt(f));
    }
    Set<String> here = placesAt(figure);
    if (!here.isEmpty() && known.containsKey(figure.kind())) {
      found.add(known.get(figure.kind()).containsAll(here) ? "place=known" : "place=new");
    }
  }

  private Set<String> placesAt(Figure figure) {
    return places.getOrDefault(document.sentenceAt(figure.span().start()), Set.of());
  }

  /** The names of places by sentence. */
  private static Map<Integer, Set<String>> places(Document document) {
    Map<Integer, Set<String>> places = new HashMap<>();
    for (Mention.Name name : document.mentions(Mention.Name.class)) {
      if (name.type() == EntityType.PLACE) {
        places
            .computeIfAbsent(document.sentenceAt(name.span().start()), at -> new HashSet<>())
            .add(name.span().in(document.text()));
      }
    }
    return places;
  }

  /** The lemma of the counted noun: the last of the first nouns behind the number. */
  private String head(Figure figure) {
    Span range = document.tokenRange(figure.span());
    Sentence sentence = document.sentences().get(document.sentenceAt(figure.span().start()));
    String head = "none";
    for (int i = range.end(); i < Math.min(sentence.end(), range.end() + 5); i++) {
      Token token = document.tokens().get(i);
      if (token.is(Category.NOUN)) {
        head = token.lemma();
      } else if (!head.equals("none") || token.is(Category.VERB) || token.is(Category.PUNCT)) {
        break;
      }
    }
    return head;
  }
}
