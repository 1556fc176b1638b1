package org.copytaster.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.value.Language;

/** What is known of one language: its folder in models, and the shared files beside it. */
public final class LanguagePack {

  private final Models models;
  private final Language language;
  private final Map<String, Row> settings = new HashMap<>();
  private final WordClasses words;

  private LanguagePack(Models models, Language language) {
    this.models = models;
    this.language = language;
    for (Row row : models.file(language.primary() + "/language.tsv").rows()) {
      settings.put(row.field(0, "setting"), row);
    }
    this.words = WordClasses.read(folder("words"));
  }

  /** The pack of {@code language}'s primary subtag; none if models has no folder for it. */
  public static Optional<LanguagePack> load(Models models, Language language) {
    return models.find(language.primary() + "/language.tsv").isPresent()
        ? Optional.of(new LanguagePack(models, new Language(language.primary())))
        : Optional.empty();
  }

  public Language language() {
    return language;
  }

  public Models models() {
    return models;
  }

  /** The sets of words of {@code words/}. */
  public WordClasses words() {
    return words;
  }

  /** The value of a line of {@code language.tsv}. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name)).map(row -> row.field(1, "value"));
  }

  /** The language's file {@code name}: {@code numbers.tsv}; an error if there is none. */
  public KnowledgeFile file(String name) {
    return models.file(language.primary() + "/" + name);
  }

  public Optional<KnowledgeFile> find(String name) {
    return models.find(language.primary() + "/" + name);
  }

  /** The files directly in the language's folder {@code name}. */
  public List<KnowledgeFile> folder(String name) {
    return models.folder(language.primary() + "/" + name);
  }
}
