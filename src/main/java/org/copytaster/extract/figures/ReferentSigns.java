package org.copytaster.extract.figures;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.document.Mention;
import org.copytaster.extract.figures.Anchor.Sort;
import org.copytaster.extract.figures.HolderStory.Referent;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.value.Span;

/** What speaks for or against a pronoun's or description's meaning somebody told of before. */
final class ReferentSigns {

  private final HolderScene scene;
  private final HolderModel model;
  private final WordClasses words;
  private final Map<String, String> genders;
  private final Map<Span, Span> anaphors;

  /**
   * @param genders of given names: m, f, u
   * @param anaphors what other steps know pronouns and titles to mean
   */
  ReferentSigns(
      HolderScene scene,
      HolderModel model,
      WordClasses words,
      Map<String, String> genders,
      Map<Span, Span> anaphors) {
    this.scene = scene;
    this.model = model;
    this.words = words;
    this.genders = genders;
    this.anaphors = anaphors;
  }

  /**
   * What the signs come to of one of those told of before, {@code rank} of whom are told of later
   * than it.
   */
  double of(Anchor anchor, Referent referent, int rank) {
    Signs signs = new Signs(model);
    HolderStory story = scene.story();
    String sort = anchor.sign();
    String type = referent.anchor().sign();
    int ago = Math.min(3, scene.sentence() - referent.sentence());
    String subject = referent.subject() ? "subject" : "object";
    signs.add("means");
    signs.add("means|", sort, "|", type);
    signs.add("means|", scene.typed().kind().id(), "|", type);
    signs.add("means|", sort, "|ago=", ago);
    signs.add("means|ago=", ago, "|", subject);
    signs.add("means|", sort, "|", subject);
    if (anchor.isInSentence()) {
      boolean opens = scene.story().isSubject(scene.sentence(), anchor);
      signs.add("means|opens=", opens, "|ago=", ago, "|", subject);
    }
    signs.add("means|rank=", Math.min(4, rank));
    signs.add("means|", sort, "|rank=", Math.min(4, rank));
    signs.add("means|often=", bucket(story.count(referent.name())));
    Optional<Mention.Figure> last = scene.held().last();
    boolean isLast = last.filter(f -> scene.held().isOf(f, referent.name())).isPresent();
    boolean here = scene.lastHere().isPresent();
    String before = scene.at().sign(scene.number().start() - 1);
    signs.add("means|", sort, "|last=", isLast, here ? "|here" : "");
    signs.add("means|last=", isLast, here ? "|here" : "", "|before-number=", before);
    signs.add("means|last=", isLast, here ? "|here" : "", "|place=", scene.place());
    boolean change = scene.at().ends("change-from", scene.number().start());
    if (here) {
      signs.add("means|last=", isLast, "|change=", change);
    }
    signs.add("means|held=", scene.held().isHolder(referent.name()));
    int holder = scene.held().rank(referent.name());
    signs.add("means|holder=", holder, here ? "|here" : "", "|place=", scene.place());
    signs.add("means|", anchor.sign(), "|holder=", holder);
    boolean rival = scene.held().isRivalOfLast(referent.name());
    signs.add("means|rival=", rival, here ? "|here" : "", "|place=", scene.place());
    signs.add("means|rival=", rival, "|", anchor.sign());
    String contends = story.contenders().level(referent.name(), 0);
    signs.add("means|contends=", contends);
    signs.add("means|contends=", contends, "|", type);
    if (anchor.sort() == Sort.PRONOUN) {
      String gender = story.gender(referent.name(), genders).orElse("unknown");
      signs.add("means|", anchor.type(), "|", gender);
      if (words.contains("pronoun-person", anchor.type())) {
        boolean agrees = words.contains("pronoun-" + gender, anchor.type());
        signs.add("means|agrees=", agrees, "|", type);
      }
    }
    if (scene.place() != HolderScene.Place.ALONE) {
      signs.add("means|", scene.place(), "|rival=", isRival(referent.name()));
    }
    if (anchor.isInSentence()) {
      Span known = anaphors.get(story.span(scene.sentence(), anchor));
      if (known != null) {
        signs.add("means|known=", HolderStory.isSame(story.text(known), referent.name()));
      }
      if (anchor.sort() == Sort.DESCRIPTION) {
        signs.add("means|bare=", anchor.isBare(), "|", sort);
        signs.add("means|described=", isDescribed(anchor, referent));
      }
    }
    return signs.sum();
  }

  /** Whether number, gender and sort agree. */
  boolean canMean(Anchor anchor, Referent referent) {
    String type = referent.anchor().type();
    boolean person = type.equals("person") || type.equals("role");
    if (anchor.sort() == Sort.DESCRIPTION) {
      return anchor.type().equals("role")
          ? person || type.equals("unknown")
          : !anchor.type().equals("group") || !person;
    }
    if (anchor.sort() != Sort.PRONOUN) {
      return true;
    }
    if (words.contains("pronoun-person", anchor.type())) {
      String gender = scene.story().gender(referent.name(), genders).orElse("u");
      boolean fits = gender.equals("u") || words.contains("pronoun-" + gender, anchor.type());
      return fits && (person || type.equals("unknown"));
    }
    return !person;
  }

  private boolean isRival(String name) {
    return scene.held().rival().filter(rival -> HolderStory.isSame(rival, name)).isPresent();
  }

  private static String bucket(int count) {
    return count < 3 ? String.valueOf(count) : count < 6 ? "3" : "6";
  }

  /** Whether words of the description stand beside the name somewhere before. */
  private boolean isDescribed(Anchor anchor, Referent referent) {
    HolderStory story = scene.story();
    Set<String> wanted = lemmas(scene.at(), anchor.start(), anchor.end());
    for (int s = Math.max(0, scene.sentence() - 8); s < scene.sentence(); s++) {
      for (Anchor name : story.anchors(s)) {
        if (name.sort() == Sort.NAME
            && HolderStory.isSame(story.text(story.span(s, name)), referent.name())) {
          Set<String> beside = lemmas(story.at(s), name.from(), name.start());
          if (story.at(s).isForm(name.end(), ",")) {
            beside.addAll(lemmas(story.at(s), name.end(), name.end() + 8));
          }
          beside.retainAll(wanted);
          if (!beside.isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Set<String> lemmas(WordsAt at, int from, int to) {
    Set<String> lemmas = new HashSet<>();
    for (int i = from; i < Math.min(to, at.view().size()); i++) {
      if (at.is(i, Category.NOUN, Category.PROPN)) {
        lemmas.add(at.view().token(i).lemma());
      }
    }
    return lemmas;
  }
}
