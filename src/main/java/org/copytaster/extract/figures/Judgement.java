package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copytaster.document.Document;
import org.copytaster.document.Mention.Figure;
import org.copytaster.lexicon.LanguagePack;

/**
 * Which figures tell of another event than the news, and which are parts of a total: what their
 * sentences say, weighed with their circumstances. A language without weights has only the former.
 */
final class Judgement {

  /** In sentences, the title included. */
  private static final int OPENING = 4;

  private final Optional<LinearModel> otherEvent;
  private final Optional<LinearModel> part;

  private final FigureRules rules;

  Judgement(LanguagePack pack, FigureRules rules) {
    this.rules = rules;
    otherEvent = pack.find("weights/event.tsv").map(LinearModel::new);
    part = pack.find("weights/subset.tsv").map(LinearModel::new);
  }

  List<Figure> of(Document document, StoryDays days, List<Figure> stated) {
    return parts(document, days, events(document, days, stated));
  }

  private List<Figure> events(Document document, StoryDays days, List<Figure> stated) {
    if (otherEvent.isEmpty()) {
      return stated;
    }
    Circumstances circumstances = new Circumstances(document, days, stated);
    List<Figure> judged = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      List<String> features = circumstances.ofEvent(i, judged);
      boolean main = !otherEvent.get().saysYes(features) || isNews(document, stated.get(i), judged);
      judged.add(stated.get(i).withMain(main));
    }
    return judged;
  }

  /** A rule marked {@code main} tells of the news where the story opens with it. */
  private boolean isNews(Document document, Figure figure, List<Figure> before) {
    return rules.marks(figure.rule()).filter(marks -> marks.has("main")).isPresent()
        && document.sentenceAt(figure.span().start()) < OPENING
        && before.stream().noneMatch(f -> f.kind().equals(figure.kind()) && f.main());
  }

  private List<Figure> parts(Document document, StoryDays days, List<Figure> placed) {
    if (part.isEmpty()) {
      return placed;
    }
    Circumstances circumstances = new Circumstances(document, days, placed);
    List<Figure> judged = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      List<String> features = circumstances.ofPart(i, judged);
      judged.add(placed.get(i).withSubset(part.get().saysYes(features)));
    }
    return judged;
  }
}
