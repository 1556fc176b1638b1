package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.quotes.Attribution;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.value.Span;
import org.copytaster.value.Unit;

/** Decides of every number whether it is a figure, of which kind, and what the text says of it. */
public final class FigureExtractor implements Extractor {

  private final WordClasses words;
  private final Typing typing;
  private final Modes modes;
  private final Topics topics;
  private final Flags flags;
  private final Judgement judgement;
  private final Attribution attribution;
  private final Holders holders;
  private final Sums sums;
  private final Statuses statuses;

  public FigureExtractor(LanguagePack pack) {
    words = pack.words();
    FigureRules rules = new FigureRules(pack, new FigureKinds(pack.models()));
    typing = new Typing(rules, words);
    topics = new Topics(rules, words);
    modes = new Modes(pack);
    flags = new Flags(rules.flags());
    judgement = new Judgement(pack, rules);
    attribution = new Attribution(pack);
    holders = new Holders(pack);
    sums = new Sums(rules, words);
    statuses = new Statuses(words, new FigureKinds(pack.models()));
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Figure.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Amount.class, Mention.Time.class, Mention.Name.class);
  }

  @Override
  public List<Mention.Figure> extract(Document document) {
    return extract(document, Untaken.UNHEARD);
  }

  /** The figures; {@code untaken} hears of every other amount. */
  List<Mention.Figure> extract(Document document, Untaken untaken) {
    StoryDays days = new StoryDays(document, words);
    List<Mention.Figure> judged = judgement.of(document, days, stated(document, untaken));
    return statuses.of(document, judged);
  }

  /** The figures with what their own sentences say of them. */
  List<Mention.Figure> stated(Document document, Untaken untaken) {
    Chunks chunks = new Chunks(document, words);
    List<Mention.Amount> amounts = document.mentions(Mention.Amount.class);
    List<Mention.Figure> figures = new ArrayList<>();
    Attribution.Reader sources = attribution.read(document);
    Told told = new Told();
    List<SentenceView> views = chunks.views(amounts);
    List<Modes.Mode> modesOf = modes.of(views);
    Set<String> topicsOf = topics.of(views);
    List<List<Typed>> all = new ArrayList<>();
    Contenders contenders = new Contenders();
    for (int i = 0; i < views.size(); i++) {
      SentenceView view = views.get(i);
      List<Mention.Amount> here = chunks.within(amounts, view.sentence());
      Setting setting = new Setting(modesOf.get(i), topicsOf);
      all.add(here.isEmpty() ? List.of() : typing.type(view, here, setting, told, untaken));
      contenders.add(view, all.get(i));
    }
    Holders.Reader holder = holders.read(document, views, chunks, contenders);
    Held held = new Held(document.text());
    for (int i = 0; i < views.size(); i++) {
      SentenceView view = views.get(i);
      List<Typed> typed = all.get(i);
      for (Typed figure : typed) {
        List<Holder> of =
            figure.kind().hasHolder()
                ? holder.find(new HolderScene(holder.story(), i, figure, typed, held))
                : List.of(Holder.NONE);
        List<Mention.Figure> found = mentions(view, figure, of, sources);
        figures.addAll(found);
        found.forEach(held::add);
      }
    }
    return sums.read(views, figures);
  }

  /** One figure for each holder: {@code 27 pct each} is two. */
  private List<Mention.Figure> mentions(
      SentenceView view, Typed typed, List<Holder> of, Attribution.Reader sources) {
    Optional<Span> by = sources.by(view.sentence().first() + typed.chunk().start());
    Flags.Said said = flags.of(view, typed);
    Optional<Span> subject =
        typed.match().capture("subject").map(s -> view.span(s.start(), s.end()));
    List<Mention.Figure> figures = new ArrayList<>();
    for (Holder holder : of) {
      figures.add(
          new Mention.Figure(
              typed.amount().span(),
              typed.kind().id(),
              typed.amount().quantity().with(unit(view, typed)),
              subject,
              holder.span(),
              holder.option(),
              by,
              said.asserted(),
              said.main(),
              said.subset(),
              said.status(),
              typed.ruleName()));
    }
    return figures;
  }

  /** The kind's own unit, unless the counted noun is of a class such as unit-family. */
  private Unit unit(SentenceView view, Typed typed) {
    if (typed.amount().quantity().isPercent()) {
      return Unit.PERCENT;
    }
    Span noun =
        typed.match().capture("subject").orElse(new Span(typed.chunk().end(), typed.chunk().end()));
    for (Unit unit : Unit.values()) {
      Optional<Integer> wordClass = words.id("unit-" + unit);
      if (wordClass.isPresent()
          && view.phrases(wordClass.get()).stream()
              .anyMatch(p -> p[0] >= noun.start() && p[1] <= noun.end())) {
        return unit;
      }
    }
    return typed.kind().count();
  }
}
