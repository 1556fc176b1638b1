package org.copytaster.extract.figures;

import java.util.List;
import org.copytaster.document.Document;
import org.copytaster.document.Mention.Figure;
import org.copytaster.value.Unit;

/**
 * What a story tells of people only late, when nothing of the sort stands at its top, is
 * background: news comes first.
 */
final class Background {

  /** Sentences, the title among them, in which a story says what it is about. */
  private static final int TOP = 4;

  /** From this sentence on a story that began otherwise tells of the past. */
  private static final int LATE = 6;

  private Background() {}

  /** The figures, those of another event marked so. */
  static List<Figure> read(Document document, List<Figure> figures) {
    boolean news = figures.stream().anyMatch(f -> isOfPeople(f) && sentence(document, f) < TOP);
    return news ? figures : figures.stream().map(f -> marked(document, f)).toList();
  }

  private static Figure marked(Document document, Figure f) {
    boolean late = isOfPeople(f) && sentence(document, f) >= LATE;
    return late && f.main() ? f.asBackground() : f;
  }

  private static boolean isOfPeople(Figure figure) {
    return figure.quantity().unit() == Unit.PERSON && figure.of().isEmpty();
  }

  private static int sentence(Document document, Figure figure) {
    return document.sentenceAt(figure.span().start());
  }
}
