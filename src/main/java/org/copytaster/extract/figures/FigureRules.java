package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.lexicon.FigureKinds;
import org.copytaster.lexicon.KnowledgeFile;
import org.copytaster.lexicon.LanguagePack;
import org.copytaster.lexicon.Row;
import org.copytaster.pattern.PatternCompiler;
import org.copytaster.pattern.PatternIndex;
import org.copytaster.pattern.SentenceView;
import org.copytaster.value.FigureKind;

/**
 * The rules of a language: a file for each kind in figures/, and beside them what refuses a number,
 * what continues a list or takes up a count, what a bare number of an election belongs to, and what
 * says more of a figure.
 */
final class FigureRules {

  /** A rule with the kind it recognises. */
  record KindRule(FigureKind kind, Rule rule) {}

  private final List<KindRule> kinds;
  private final Map<String, Rule.Marks> marks;
  private final List<Rule> refusals;
  private final List<Rule> lists;
  private final List<Rule> continuations;
  private final List<Rule> references;
  private final List<Rule> flags;
  private final List<Rule> bare;
  private final FigureKinds known;
  private final Indexes indexes;

  FigureRules(LanguagePack pack, FigureKinds kinds) {
    this.kinds = new ArrayList<>();
    this.marks = new HashMap<>();
    PatternCompiler compiler = new PatternCompiler(pack);
    Map<String, KnowledgeFile> files = new LinkedHashMap<>();
    pack.folder("figures").forEach(file -> files.put(file.name(), file));
    for (KnowledgeFile file : files.values()) {
      FigureKind kind =
          kinds
              .find(file.name())
              .orElseThrow(
                  () ->
                      new Row(file.path(), 1, List.of())
                          .error("there is no models/kinds/" + file.name() + ".tsv"));
      Rule.read(file, compiler).forEach(rule -> this.kinds.add(new KindRule(kind, rule)));
      for (Row row : file.rows()) {
        if (row.field(0, "name").equals("like")) {
          borrow(row, kind, files, compiler);
        }
      }
    }
    this.kinds.forEach(k -> marks.put(k.kind().id() + "/" + k.rule().name(), k.rule().marks()));
    refusals = optional(pack, "refusals.rules", compiler);
    lists = optional(pack, "lists.rules", compiler);
    continuations = optional(pack, "continuations.rules", compiler);
    references = optional(pack, "references.rules", compiler);
    flags = optional(pack, "flags.rules", compiler);
    bare = optional(pack, "bare.rules", compiler);
    known = kinds;
    indexes =
        new Indexes(
            new PatternIndex<>(this.kinds, k -> k.rule().pattern()),
            index(refusals),
            index(lists),
            index(continuations),
            index(references),
            index(bare));
  }

  /** A line {@code like <kind> <marks>}: the other kind's rules hold here too, with these marks. */
  private void borrow(
      Row row, FigureKind kind, Map<String, KnowledgeFile> files, PatternCompiler compiler) {
    KnowledgeFile other = files.get(row.field(1, "kind"));
    if (other == null) {
      throw row.error("there are no rules of the kind " + row.field(1, "kind"));
    }
    Rule.Marks marks = Rule.Marks.parse(row, row.field(2, "marks"));
    Rule.read(other, compiler).stream()
        .filter(rule -> !rule.marks().has(Rule.OWN))
        .forEach(rule -> kinds.add(new KindRule(kind, rule.with(marks))));
  }

  private static List<Rule> optional(LanguagePack pack, String file, PatternCompiler compiler) {
    return pack.find(file).map(found -> Rule.read(found, compiler)).orElse(List.of());
  }

  private FigureRules(FigureRules all, SentenceView view) {
    marks = all.marks;
    indexes = all.indexes;
    kinds = indexes.kinds.in(view);
    refusals = indexes.refusals.in(view);
    lists = indexes.lists.in(view);
    continuations = indexes.continuations.in(view);
    references = indexes.references.in(view);
    bare = indexes.bare.in(view);
    flags = all.flags;
    known = all.known;
  }

  private record Indexes(
      PatternIndex<KindRule> kinds,
      PatternIndex<Rule> refusals,
      PatternIndex<Rule> lists,
      PatternIndex<Rule> continuations,
      PatternIndex<Rule> references,
      PatternIndex<Rule> bare) {}

  private static PatternIndex<Rule> index(List<Rule> rules) {
    return new PatternIndex<>(rules, Rule::pattern);
  }

  /** The rules that can match somewhere in a sentence. */
  FigureRules in(SentenceView view) {
    return new FigureRules(this, view);
  }

  List<KindRule> kinds() {
    return kinds;
  }

  /** The marks of a figure's rule: of {@code injured/shot}. */
  Optional<Rule.Marks> marks(String rule) {
    return Optional.ofNullable(marks.get(rule));
  }

  List<Rule> refusals() {
    return refusals;
  }

  List<Rule> lists() {
    return lists;
  }

  List<Rule> continuations() {
    return continuations;
  }

  List<Rule> references() {
    return references;
  }

  List<Rule> flags() {
    return flags;
  }

  List<Rule> bare() {
    return bare;
  }

  /** The kind of an id, if the models have one. */
  Optional<FigureKind> kind(String id) {
    return known.find(id);
  }
}
