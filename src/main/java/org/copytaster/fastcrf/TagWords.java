package org.copytaster.fastcrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text as the tagger's features see them. */
final class TagWords {

  private final TagModel model;
  private final Cache<TagWord> words = new Cache<>(this::make);

  TagWords(TagModel model) {
    this.model = model;
  }

  TagWord get(String word) {
    return words.get(word);
  }

  private TagWord make(String text) {
    String word = model.american() ? American.of(text) : text;
    Dictionary.Entry entry = model.dictionary().get(word);
    boolean rare = entry.seen() < model.rareBelow();
    String cluster = cluster(word);
    List<Template> templates = model.templates();
    double[] own = new double[model.tags().size()];
    int[] rows = new int[templates.size()];
    for (Template template : templates) {
      rows[template.number()] = Table.NONE;
      if (template.ofOneWord() && (template.position() != 0 || rare || !template.rare())) {
        int row = row(template, word, cluster);
        if (template.position() == 0) {
          model.rows().add(row, own);
        } else {
          rows[template.number()] = row;
        }
      }
    }
    return new TagWord(
        model.possible(entry),
        rare,
        own,
        rows,
        capitals(word, true),
        capitals(word, false),
        startsUpper(word),
        model.companies().get(Hash.of(word)) != Table.NONE,
        Piece.of(cluster));
  }

  private String cluster(String word) {
    int number = model.clusters().of(word.toLowerCase(Locale.ROOT));
    return number == Table.NONE ? model.unknownCluster() : model.clusters().names().get(number);
  }

  private int row(Template template, String word, String cluster) {
    return template
        .value(word, cluster)
        .map(value -> model.rows().find(template.number(), Hash.of(value)))
        .orElse(Table.NONE);
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private int[] capitals(String word, boolean first) {
    List<Integer> rows = new ArrayList<>();
    for (Template template : model.templates()) {
      String value =
          switch (template.kind()) {
            case FIRST_AND_KNOWN_IN_SMALL -> first ? tagInSmall(word) : "";
            case LATER_AND_KNOWN_IN_SMALL -> first ? "" : tagInSmall(word);
            case FIRST_AND_UPPER_CASE -> first && Template.Letters.of(word).upper() ? "1" : "";
            default -> "";
          };
      if (!value.isEmpty()) {
        int row = model.rows().find(template.number(), Hash.of(value));
        if (row != Table.NONE) {
          rows.add(row);
        }
      }
    }
    return rows.stream().mapToInt(Integer::intValue).toArray();
  }

  private String tagInSmall(String word) {
    return startsUpper(word) ? model.dictionary().get(word.toLowerCase(Locale.ROOT)).first() : "";
  }
}
