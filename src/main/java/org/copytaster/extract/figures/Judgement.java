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

  private final Optional<LinearModel> otherEvent;
  private final Optional<LinearModel> part;

  Judgement(LanguagePack pack) {
    otherEvent = pack.find("weights/event.tsv").map(LinearModel::new);
    part = pack.find("weights/subset.tsv").map(LinearModel::new);
  }

  List<Figure> of(Document document, Occasions occasions, List<Figure> stated) {
    return parts(document, occasions, events(document, occasions, stated));
  }

  private List<Figure> events(Document document, Occasions occasions, List<Figure> stated) {
    if (otherEvent.isEmpty()) {
      return stated;
    }
    Circumstances circumstances = new Circumstances(document, occasions, stated);
    List<Figure> judged = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      List<String> features = circumstances.ofEvent(i, judged);
      judged.add(stated.get(i).withMain(!otherEvent.get().saysYes(features)));
    }
    return judged;
  }

  private List<Figure> parts(Document document, Occasions occasions, List<Figure> placed) {
    if (part.isEmpty()) {
      return placed;
    }
    Circumstances circumstances = new Circumstances(document, occasions, placed);
    List<Figure> judged = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      List<String> features = circumstances.ofPart(i, judged);
      judged.add(placed.get(i).withSubset(part.get().saysYes(features)));
    }
    return judged;
  }
}
