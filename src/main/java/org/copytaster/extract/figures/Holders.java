package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.figures.Anchor.Sort;
import org.copytaster.extract.figures.HolderStory.Referent;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Whose a share, a vote or a seat is: of all that a story names, what most signs speak for. */
final class Holders {

  /**
   * One that can be the holder.
   *
   * @param span empty for an option that no word names
   * @param referent who is told of before, if that is the one
   * @param score what speaks for it, by the weights of the model
   */
  record Candidate(
      Anchor anchor, Optional<Span> span, String name, Optional<Referent> referent, double score) {

    Holder holder() {
      return new Holder(span, span.isPresent() ? Optional.empty() : Optional.of(name));
    }
  }

  private final WordClasses words;
  private final HolderModel model;
  private final List<String> unsaid;
  private final Map<String, String> optionNames = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();

  Holders(LanguagePack pack) {
    words = pack.words();
    model = new HolderModel(pack);
    unsaid =
        pack.find("holders/unsaid.tsv").stream()
            .flatMap(file -> file.rows().stream())
            .map(row -> row.field(0, "option"))
            .toList();
    pack.find("holders/options.tsv").stream()
        .flatMap(file -> file.rows().stream())
        .forEach(row -> optionNames.put(row.field(0, "words"), row.field(1, "name")));
    pack.find("given-names.txt")
        .ifPresent(
            file ->
                file.rows()
                    .forEach(
                        r ->
                            genders.put(
                                r.field(0, "name").toLowerCase(Locale.ROOT), r.fieldOr(1, "u"))));
  }

  /** Reads the holders of one document. */
  Reader read(Document document, List<SentenceView> views, Chunks chunks, Contenders contenders) {
    return new Reader(
        new HolderStory(document, views, chunks, words, contenders),
        document.mentions(Mention.Anaphor.class));
  }

  /** The holders of one document's figures. */
  final class Reader {

    private final HolderStory story;
    private final Map<Span, Span> anaphors = new HashMap<>();
    private final Map<String, Referent> holders = new HashMap<>();
    private Optional<Candidate> last = Optional.empty();

    Reader(HolderStory story, List<Mention.Anaphor> known) {
      this.story = story;
      known.forEach(anaphor -> anaphors.put(anaphor.span(), anaphor.of()));
    }

    HolderStory story() {
      return story;
    }

    /** The holders of a number, more than one where several have the same number each. */
    List<Holder> find(HolderScene scene) {
      Typed typed = scene.typed();
      Optional<Span> second = typed.match().capture("of2");
      if (second.isPresent()) {
        return Stream.of(typed.match().capture("of").orElseThrow(), second.get())
            .map(tokens -> new Holder(Optional.of(whole(scene.view(), tokens)), Optional.empty()))
            .toList();
      }
      last = best(scene);
      last.ifPresent(candidate -> remember(scene.sentence(), candidate));
      Holder best = last.map(Candidate::holder).orElse(Holder.NONE);
      Optional<Anchor> other = shared(scene).each(last.map(Candidate::anchor));
      if (other.isPresent()) {
        Span span = story.span(scene.sentence(), other.get());
        return List.of(best, new Holder(Optional.of(span), Optional.empty()));
      }
      return typed.rule().marks().has("twice") ? List.of(best, Holder.NONE) : List.of(best);
    }

    private void remember(int sentence, Candidate holder) {
      Anchor anchor = holder.anchor();
      holder
          .referent()
          .or(
              () ->
                  holder
                      .span()
                      .filter(span -> anchor.sort() == Sort.NAME)
                      .map(span -> new Referent(span, holder.name(), anchor, sentence, false)))
          .ifPresent(referent -> holders.put(HolderStory.key(referent.name()), referent));
    }

    /** Those told of before, and the last holders though they be told of long before. */
    private List<Referent> told(HolderScene scene, int position) {
      List<Referent> told = story.before(scene.sentence(), position);
      List<Referent> more =
          scene.held().latest().stream()
              .flatMap(key -> Optional.ofNullable(holders.get(key)).stream())
              .filter(h -> h.sentence() < scene.sentence())
              .filter(h -> told.stream().noneMatch(t -> HolderStory.isSame(t.name(), h.name())))
              .toList();
      return more.isEmpty() ? told : Stream.concat(told.stream(), more.stream()).toList();
    }

    private static SharedHolders shared(HolderScene scene) {
      return new SharedHolders(scene, new RuledOut(scene));
    }

    private Optional<Candidate> best(HolderScene scene) {
      return candidates(scene).stream().max(Comparator.comparingDouble(Candidate::score));
    }

    List<Candidate> candidates(HolderScene scene) {
      HolderSigns signs = new HolderSigns(scene, model);
      ReferentSigns meant = new ReferentSigns(scene, model, words, genders, anaphors);
      List<Candidate> found = new ArrayList<>();
      List<Anchor> anchors = new ArrayList<>(scene.anchors());
      Predicates.behindNumber(scene).ifPresent(anchors::add);
      RuledOut ruledOut = new RuledOut(scene);
      for (Anchor anchor : anchors) {
        if (ruledOut.covers(anchor)) {
          continue;
        }
        double own = signs.of(anchor);
        if (anchor.sort() != Sort.PRONOUN) {
          Span span = story.span(scene.sentence(), anchor);
          found.add(itself(anchor, span, own + self(scene, anchor)));
        }
        if (anchor.sort() == Sort.PRONOUN || scene.isDefinite(anchor)) {
          found.addAll(meant(scene, meant, anchor, anchor.from(), own));
        }
      }
      Anchor context = new Anchor(Sort.CONTEXT, "", 0, 0, 0);
      found.addAll(meant(scene, meant, context, 0, signs.of(context)));
      for (String option : unsaid) {
        Anchor anchor = new Anchor(Sort.UNSAID, option, 0, 0, 0);
        if (scene.canBeUnsaid()) {
          double score = signs.of(anchor);
          found.add(new Candidate(anchor, Optional.empty(), option, Optional.empty(), score));
        }
      }
      return fitting(scene, found);
    }

    /** Of a result such as 54-46: the second is not the first one's, and is as unsaid as it. */
    private List<Candidate> fitting(HolderScene scene, List<Candidate> found) {
      List<Candidate> all = found;
      Optional<Anchor> respective = shared(scene).respective();
      if (respective.isPresent()) {
        return found.stream().filter(c -> c.anchor().equals(respective.get())).toList();
      }
      if (last.isPresent() && scene.lastHere().isPresent()) {
        Candidate before = last.get();
        List<Candidate> agreeing = all.stream().filter(c -> !isOther(before, c)).toList();
        all = agreeing.isEmpty() ? all : agreeing;
      }
      Optional<Mention.Figure> first =
          scene.place() == HolderScene.Place.SECOND ? scene.lastHere() : Optional.empty();
      if (first.isEmpty()) {
        return all;
      }
      List<Candidate> fit =
          all.stream()
              .filter(c -> first.get().option().filter(c.name()::equals).isEmpty())
              .filter(
                  c ->
                      first
                          .get()
                          .of()
                          .filter(of -> HolderStory.isSame(story.text(of), c.name()))
                          .isEmpty())
              .toList();
      return fit.isEmpty() ? all : fit;
    }

    /** Whether the two are one although {@code he} was said of it and now {@code she} is. */
    private boolean isOther(Candidate before, Candidate now) {
      return isBoth("pronoun-m", "pronoun-f", before.anchor(), now.anchor())
          && HolderStory.isSame(before.name(), now.name());
    }

    private boolean isBoth(String one, String other, Anchor a, Anchor b) {
      return a.sort() == Sort.PRONOUN
          && b.sort() == Sort.PRONOUN
          && (words.contains(one, a.type()) && words.contains(other, b.type())
              || words.contains(other, a.type()) && words.contains(one, b.type()));
    }

    private double self(HolderScene scene, Anchor anchor) {
      String sort = anchor.sign();
      return scene.isDefinite(anchor)
          ? model.weight("itself|definite|bare=", anchor.isBare(), "|", sort)
          : model.weight("itself|", sort);
    }

    private Candidate itself(Anchor anchor, Span span, double score) {
      String text = story.text(span);
      String name = optionNames.getOrDefault(text.toLowerCase(Locale.ROOT), text);
      return anchor.sort() == Sort.OPTION && !name.equals(text)
          ? new Candidate(anchor, Optional.empty(), name, Optional.empty(), score)
          : new Candidate(anchor, Optional.of(span), text, Optional.empty(), score);
    }

    private List<Candidate> meant(
        HolderScene scene, ReferentSigns signs, Anchor anchor, int position, double own) {
      List<Candidate> found = new ArrayList<>();
      int rank = 0;
      for (Referent referent : told(scene, position)) {
        if (!signs.canMean(anchor, referent)) {
          continue;
        }
        double score = own + signs.of(anchor, referent, rank++);
        found.add(
            new Candidate(
                anchor,
                Optional.of(referent.span()),
                referent.name(),
                Optional.of(referent),
                score));
      }
      return found;
    }
  }

  /** The name that the tokens are a part of, or their own characters. */
  private static Span whole(SentenceView view, Span tokens) {
    Span span = view.span(tokens.start(), tokens.end());
    return view.document().mentions(Mention.Name.class).stream()
        .filter(name -> name.type() != EntityType.PLACE)
        .map(Mention::span)
        .filter(name -> name.overlaps(span))
        .findFirst()
        .orElse(span);
  }
}
