package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention.Figure;
import org.copytaster.document.Sentence;
import org.copytaster.document.TokenWords;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.FigureKind;
import org.copytaster.value.FigureKind.Scene;

/**
 * How settled the figures of a vote are: as their own sentences say, or those before. A status
 * holds on while the text tells of the same count; it does not for other votes and earlier rounds.
 */
final class Statuses {

  private static final String EXIT_POLL = "exit_poll";
  private static final String PRELIMINARY = "preliminary";
  private static final String PROJECTED = "projected";
  private static final String FINAL = "final";

  /** In sentences: how long a text goes on telling of an exit poll. */
  private static final int HOLDS = 14;

  /** In sentences, between a share of the ballots counted and what they gave. */
  private static final int NEAR = 4;

  private static final Set<String> COUNTED = Set.of("vote_share", "votes", "seats");

  private final WordClasses words;
  private final FigureKinds kinds;

  Statuses(WordClasses words, FigureKinds kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** What the sentences up to one have said. */
  private static final class Said {
    private int exitPoll = -1;
    private Optional<String> results = Optional.empty();
    private int resultsAt = -1;

    /** Whether the sentence tells of shares of a vote. */
    private boolean shares;
  }

  List<Figure> of(Document document, List<Figure> figures) {
    List<Figure> found = new ArrayList<>();
    List<Integer> counting =
        figures.stream()
            .filter(Statuses::isCounting)
            .map(figure -> document.sentenceAt(figure.span().start()))
            .toList();
    Said said = new Said();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      hear(document, sentence, said);
      said.shares = false;
      while (next < figures.size() && figures.get(next).span().start() < sentence.span().end()) {
        Figure figure = figures.get(next);
        said.shares |= figure.kind().equals("vote_share");
        Optional<Figure> before =
            found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
        Optional<String> status =
            status(document, sentence, figure, said)
                .or(() -> inherited(document, sentence, figure, before))
                .or(() -> counted(document, sentence, figure, counting));
        found.add(figure.withStatus(status));
        next++;
      }
    }
    while (next < figures.size()) {
      found.add(figures.get(next++));
    }
    return found;
  }

  private void hear(Document document, Sentence sentence, Said said) {
    if (sentence.isTitle()) {
      return;
    }
    Set<String> classes = classes(document, sentence);
    boolean ahead = classes.contains("results-ahead");
    if (classes.contains("exit-poll")) {
      said.exitPoll = sentence.index();
    }
    if (!ahead && (classes.contains("early-results") || classes.contains("final-results"))) {
      said.results = Optional.of(classes.contains("early-results") ? PRELIMINARY : FINAL);
      said.resultsAt = sentence.index();
    }
  }

  private Set<String> classes(Document document, Sentence sentence) {
    Set<String> found = new HashSet<>();
    TokenWords tokens = new TokenWords(document.tokens(sentence));
    for (int i = 0; i < tokens.size(); i++) {
      words.match(tokens, i, (wordClass, end) -> found.add(words.name(wordClass)));
    }
    return found;
  }

  private Optional<String> status(Document document, Sentence sentence, Figure figure, Said said) {
    Optional<String> own = figure.status();
    if (!isOfVote(figure) || figure.kind().equals("threshold") || !figure.main()) {
      return own;
    }
    boolean fresh =
        said.resultsAt >= 0
            && said.resultsAt < sentence.index()
            && sentence.index() - said.resultsAt <= 1;
    if (fresh
        && own.filter(s -> !s.equals(PROJECTED)).isEmpty()
        && !figure.kind().equals("poll_share")) {
      return said.results;
    }
    boolean asked = figure.kind().equals("vote_share") || figure.kind().equals("poll_share");
    if (own.isEmpty()
        && asked
        && said.exitPoll > said.resultsAt
        && sentence.index() - said.exitPoll <= HOLDS) {
      return Optional.of(EXIT_POLL);
    }
    return own;
  }

  private boolean isOfVote(Figure figure) {
    return kinds
        .find(figure.kind())
        .map(FigureKind::scene)
        .filter(scene -> scene != Scene.EVENT)
        .isPresent();
  }

  /** The status of the figure just before, if it is of the same kind, count and news. */
  private Optional<String> inherited(
      Document document, Sentence sentence, Figure figure, Optional<Figure> before) {
    return before
        .filter(other -> other.kind().equals(figure.kind()) && other.main() == figure.main())
        .filter(
            other ->
                sentence.span().contains(other.span())
                    || (isOfVote(figure)
                        && figure.of().isPresent()
                        && figure.main()
                        && !classes(document, sentence).contains("first-round")))
        .flatMap(Figure::status);
  }

  /** While the count goes on, what parties have is not settled. */
  private Optional<String> counted(
      Document document, Sentence sentence, Figure figure, List<Integer> counting) {
    Set<String> classes = classes(document, sentence);
    boolean open =
        isCounting(figure)
            || (figure.main()
                && COUNTED.contains(figure.kind())
                && !classes.contains("first-round")
                && !classes.contains("holding-verbs")
                && counting.stream().anyMatch(at -> Math.abs(at - sentence.index()) <= NEAR));
    return open ? Optional.of(PRELIMINARY) : Optional.empty();
  }

  private static boolean isCounting(Figure figure) {
    return figure.kind().equals("counted")
        && figure.main()
        && figure.asserted()
        && !(figure.quantity().isPercent() && figure.quantity().low().intValue() >= 100);
  }
}
