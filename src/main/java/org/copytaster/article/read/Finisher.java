package org.copytaster.article.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copytaster.article.Article;
import org.copytaster.article.Dateline;
import org.copytaster.article.draft.Draft;
import org.copytaster.article.draft.StatedFacts;
import org.copytaster.article.text.Byline;
import org.copytaster.article.text.DatelineReader;
import org.copytaster.article.text.Headline;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.source.Payload;
import org.copytaster.value.Language;
import org.copytaster.value.Span;
import org.copytaster.value.Warning;

/** Makes the article of a draft: language, headline, byline, dateline, date, body. */
final class Finisher {

  private final Map<String, LanguagePack> packs;

  /** In characters: what stands under a name in a byline, {@code Associated Press Writer}. */
  private static final int LONGEST_AFFILIATION = 40;

  private final DatelineReader datelines = new DatelineReader();

  private final CommonWords common;

  Finisher(Map<String, LanguagePack> packs) {
    this.packs = Map.copyOf(packs);
    this.common = new CommonWords(packs.values());
  }

  Article finish(Payload payload, Draft draft) {
    Language language = language(payload, draft);
    Optional<LanguagePack> pack = Optional.ofNullable(packs.get(language.primary()));
    Top top = top(draft, pack);
    DateForms forms = forms(language, pack);
    Publication publication = publication(payload, draft.facts(), top, forms);
    List<Warning> warnings = new ArrayList<>(draft.warnings());
    warnings.addAll(publication.warnings());
    StatedFacts facts = draft.facts();
    return new Article(
        payload.origin(),
        draft.mediaType(),
        draft.charset(),
        draft.truncated(),
        draft.text(),
        language,
        title(payload, draft, top),
        top.dateline,
        top.authors(facts),
        publication.published(),
        facts.modified().flatMap(forms::read).map(DateForms.Stated::value),
        payload.declared().publisher().or(facts::publisher).or(payload.hinted()::publisher),
        url(payload, facts),
        facts.section(),
        body(draft.text(), top),
        top.paragraphs,
        warnings);
  }

  private static Optional<String> url(Payload payload, StatedFacts facts) {
    return payload.declared().url().or(facts::url).or(payload.hinted()::url);
  }

  private Language language(Payload payload, Draft draft) {
    return payload
        .declared()
        .language()
        .flatMap(LanguageGuess::declared)
        .or(() -> draft.facts().language().flatMap(tag -> stated(tag, draft.text())))
        .or(() -> payload.hinted().language().flatMap(LanguageGuess::declared))
        .or(() -> common.language(draft.text()))
        .orElseGet(() -> LanguageGuess.of(draft.text()));
  }

  /** What a page states; whether its text contradicts that is asked only where it may. */
  private Optional<Language> stated(String tag, String text) {
    Optional<Language> declared = LanguageGuess.declared(tag);
    Optional<String> plain = common.language(text).map(Language::primary);
    return declared.isPresent() && declared.map(Language::primary).equals(plain)
        ? declared
        : LanguageGuess.stated(tag, text);
  }

  /** What stands above the story proper, and the paragraphs that are left. */
  private record Top(
      Optional<Span> title,
      Optional<Byline> byline,
      Optional<Dateline> dateline,
      List<Span> paragraphs) {

    List<String> authors(StatedFacts facts) {
      Set<String> authors = new LinkedHashSet<>(facts.authors());
      if (authors.isEmpty()) {
        byline.ifPresent(line -> authors.addAll(line.authors()));
      }
      return List.copyOf(authors);
    }
  }

  private Top top(Draft draft, Optional<LanguagePack> pack) {
    String text = draft.text();
    List<Span> paragraphs = new ArrayList<>(draft.paragraphs());
    Optional<Byline> byline = byline(text, paragraphs, pack);
    Optional<Dateline> dateline = dateline(text, paragraphs, pack);
    Optional<Span> title = draft.title();
    if (draft.layout() && byline.isEmpty() && dateline.isEmpty()) {
      title = Headline.in(text, paragraphs);
      if (title.isPresent()) {
        paragraphs.remove(0);
        byline = byline(text, paragraphs, pack);
        dateline = dateline(text, paragraphs, pack);
      }
    }
    return new Top(title, byline, dateline, paragraphs);
  }

  /** The byline at the top, taken out of the paragraphs unless nothing else would be left. */
  private static Optional<Byline> byline(
      String text, List<Span> paragraphs, Optional<LanguagePack> pack) {
    if (pack.isEmpty() || paragraphs.isEmpty()) {
      return Optional.empty();
    }
    Span first = paragraphs.get(0);
    Optional<Byline> byline = Byline.read(text, first, pack.get());
    if (byline.isEmpty()) {
      return byline;
    }
    Span rest = new Span(byline.get().span().end(), first.end()).stripped(text);
    if (rest.length() > LONGEST_AFFILIATION) {
      paragraphs.set(0, rest);
    } else if (paragraphs.size() > 1) {
      paragraphs.remove(0);
    } else {
      return Optional.empty();
    }
    return byline;
  }

  private Optional<Dateline> dateline(
      String text, List<Span> paragraphs, Optional<LanguagePack> pack) {
    if (pack.isEmpty() || paragraphs.isEmpty()) {
      return Optional.empty();
    }
    Span where = new Span(paragraphs.get(0).start(), last(paragraphs).end());
    return datelines.read(text, where, pack.get());
  }

  private static Optional<Article.Title> title(Payload payload, Draft draft, Top top) {
    Payload.Declared declared = payload.declared();
    if (declared.title().isPresent() && !declared.title().get().isBlank()) {
      String title = declared.title().get();
      Optional<Span> span = top.title.filter(s -> s.in(draft.text()).equals(title.strip()));
      if (span.isPresent() || top.title.isEmpty()) {
        return Optional.of(new Article.Title(title, span));
      }
    }
    return top.title
        .map(span -> new Article.Title(span.in(draft.text()), Optional.of(span)))
        .or(() -> payload.hinted().title().map(t -> new Article.Title(t, Optional.empty())));
  }

  private static Publication publication(
      Payload payload, StatedFacts facts, Top top, DateForms forms) {
    List<StatedFacts.StatedDate> stated = new ArrayList<>();
    payload
        .declared()
        .published()
        .ifPresent(d -> stated.add(new StatedFacts.StatedDate("option", d)));
    facts.dates().stream().filter(d -> !d.hint()).forEach(stated::add);
    payload.hinted().published().ifPresent(d -> stated.add(new StatedFacts.StatedDate("feed", d)));
    top.dateline
        .flatMap(Dateline::date)
        .ifPresent(d -> stated.add(new StatedFacts.StatedDate("dateline", d.toString())));
    Optional<String> url = url(payload, facts);
    url.flatMap(UrlDate::of).ifPresent(d -> stated.add(new StatedFacts.StatedDate("url", d)));
    facts.dates().stream().filter(StatedFacts.StatedDate::hint).forEach(stated::add);
    url.flatMap(UrlDate::inNumber)
        .ifPresent(d -> stated.add(new StatedFacts.StatedDate("url", d, true)));
    return Publication.of(stated, forms);
  }

  private static DateForms forms(Language language, Optional<LanguagePack> pack) {
    boolean dayFirst = pack.flatMap(p -> p.setting("date-order")).filter("mdy"::equals).isEmpty();
    return new DateForms(Locale.forLanguageTag(language.tag()), dayFirst);
  }

  private static Span body(String text, Top top) {
    if (top.paragraphs.isEmpty()) {
      return new Span(text.length(), text.length());
    }
    int end = last(top.paragraphs).end();
    int start = top.paragraphs.get(0).start();
    if (top.dateline.isPresent()) {
      start = Math.min(end, top.dateline.get().span().end());
    }
    Span rest = new Span(start, end).stripped(text);
    return new Span(rest.start(), Math.max(rest.start(), end));
  }

  private static Span last(List<Span> paragraphs) {
    return paragraphs.get(paragraphs.size() - 1);
  }
}
