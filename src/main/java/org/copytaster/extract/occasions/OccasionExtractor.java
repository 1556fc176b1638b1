package org.copytaster.extract.occasions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.Extractor;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.Gazetteer;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.FigureKind;
import org.copytaster.value.FigureKind.Scene;
import org.copytaster.value.Span;

/** Finds the day, or the stretch of days, and the place of what each figure counts. */
public final class OccasionExtractor implements Extractor {

  private static final String EXIT_POLL = "exit_poll";

  private final WordClasses words;
  private final FigureKinds kinds;
  private final Gazetteer gazetteer;

  public OccasionExtractor(LanguagePack pack, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    words = pack.words();
    kinds = new FigureKinds(pack.models());
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Occasion.class, Mention.Homeland.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Figure.class, Mention.Time.class, Mention.Name.class);
  }

  @Override
  public List<Mention> extract(Document document) {
    List<Mention.Figure> figures = document.mentions(Mention.Figure.class);
    if (figures.isEmpty()) {
      return List.of();
    }
    Cues cues = new Cues(document, words);
    Days days = new Days(document, cues);
    ElectionDays elections = new ElectionDays(document, days, cues);
    EventDays events = new EventDays(document, days, elections, cues);
    PollDays polls = new PollDays(document, days, cues);
    Spots spots = new Spots(document, cues);
    EventScenes eventScenes = new EventScenes(document, spots, cues);
    ElectionScenes electionScenes = new ElectionScenes(document, spots, cues);
    Optional<Mention.Homeland> land = Homelands.of(document, spots, gazetteer);
    Optional<Span> country =
        electionScenes
            .country()
            .map(Spot::span)
            .or(() -> land.map(Mention.Homeland::span))
            .or(() -> spots.country().map(Spot::span));
    Optional<Mention.Homeland> used = Optional.empty();
    List<Mention> found = new ArrayList<>();
    for (Mention.Figure figure : figures) {
      Scene scene = scene(document, figure, cues);
      Optional<Day> day =
          switch (scene) {
            case POLL -> polls.of(figure);
            case ELECTION -> elections.of(figure);
            case EVENT -> events.of(figure);
          };
      Optional<Span> where =
          switch (scene) {
            case POLL -> country;
            case ELECTION -> electionScenes.of(figure).map(Spot::span).or(() -> country);
            case EVENT -> eventScenes.of(figure, day).map(Spot::span);
          };
      if (where.isPresent() && where.equals(land.map(Mention.Homeland::span))) {
        used = land;
      }
      found.add(
          new Mention.Occasion(
              figure.span(), figure.kind(), day.map(Day::time), where, "occasion"));
    }
    used.ifPresent(found::add);
    return found;
  }

  private Scene scene(Document document, Mention.Figure figure, Cues cues) {
    Scene scene = kinds.find(figure.kind()).map(FigureKind::scene).orElse(Scene.EVENT);
    if (scene == Scene.POLL && figure.status().filter(EXIT_POLL::equals).isPresent()) {
      return Scene.ELECTION;
    }
    boolean inParliament =
        figure.kind().equals("votes")
            && cues.in(
                "parliament-cue",
                document.sentences().get(document.sentenceAt(figure.span().start())));
    return inParliament ? Scene.EVENT : scene;
  }
}
