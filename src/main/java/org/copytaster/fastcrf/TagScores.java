package org.copytaster.fastcrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How likely the tags of a word are after two others. */
final class TagScores {

  private static final int COMPANY_WITHIN = 3;

  private final TagModel model;
  private final List<Template> common = new ArrayList<>();
  private final List<Template> rare = new ArrayList<>();
  private final int tags;

  /** Weights by the two tags before and the tag, and what e to their power is. */
  private final double[] weights;

  private final double[] powers;

  TagScores(TagModel model, String nothing) {
    this.model = model;
    this.tags = model.tags().size();
    for (Template template : model.templates()) {
      boolean others =
          template.ofOneWord() && template.position() != 0
              || template.kind() == Template.Kind.CLUSTERS
              || template.kind() == Template.Kind.COMPANY;
      if (others) {
        (template.rare() ? rare : common).add(template);
      }
    }
    List<String> names = new ArrayList<>(model.tags());
    names.add(nothing);
    this.weights = new double[names.size() * names.size() * tags];
    this.powers = new double[weights.length];
    double[] sums = new double[tags];
    for (int first = 0; first < names.size(); first++) {
      for (int second = 0; second < names.size(); second++) {
        Arrays.fill(sums, 0);
        addTags(names.get(first), names.get(second), sums);
        System.arraycopy(sums, 0, weights, row(first, second), tags);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      powers[i] = weights[i] == 0 ? 1 : Math.exp(weights[i]);
    }
  }

  private void addTags(String first, String second, double[] sums) {
    for (Template template : model.templates()) {
      if (template.kind() == Template.Kind.LAST_TAG) {
        model.rows().add(model.rows().find(template.number(), Hash.of(second)), sums);
      } else if (template.kind() == Template.Kind.LAST_TAGS) {
        long name = Hash.of(first + "!" + second);
        model.rows().add(model.rows().find(template.number(), name), sums);
      }
    }
  }

  private int row(int first, int second) {
    return (first * (tags + 1) + second) * tags;
  }

  /** One word of a sentence, its tags scored after any two others. */
  final class Position {

    private final TagWord[] sentence;
    private final TagWord border;
    private final double[] sums = new double[tags];
    private final double[] shares = new double[tags];
    private double highest;
    private int row;
    private double total;

    Position(TagWord[] sentence, TagWord border) {
      this.sentence = sentence;
      this.border = border;
    }

    private TagWord word(int at) {
      return at >= 0 && at < sentence.length ? sentence[at] : border;
    }

    void moveTo(int at) {
      TagWord word = sentence[at];
      Arrays.fill(sums, 0);
      add(common, at);
      if (word.rare()) {
        add(rare, at);
        for (int capital : at == 0 ? word.first() : word.later()) {
          model.rows().add(capital, sums);
        }
      }
      highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < tags; i++) {
        sums[i] += word.own()[i];
        highest = Math.max(highest, sums[i]);
      }
      for (int i = 0; i < tags; i++) {
        shares[i] = Math.exp(sums[i] - highest);
      }
    }

    private void add(List<Template> templates, int at) {
      for (Template template : templates) {
        model.rows().add(find(template, at), sums);
      }
    }

    private int find(Template template, int at) {
      switch (template.kind()) {
        case CLUSTERS:
          long name = Hash.EMPTY;
          for (int i = template.position(); i <= template.detail(); i++) {
            name = word(at + i).cluster().after(name);
            name = i < template.detail() ? Hash.append(name, '|') : name;
          }
          return model.rows().find(template.number(), name);
        case COMPANY:
          boolean near = false;
          for (int i = 0; i <= COMPANY_WITHIN && sentence[at].upper(); i++) {
            near |= word(at + i).company();
          }
          return near ? model.rows().find(template.number(), Hash.of("1")) : Table.NONE;
        default:
          return word(at + template.position()).rows()[template.number()];
      }
    }

    /** Puts two tags before the word. */
    void after(int first, int second) {
      row = row(first, second);
      double sum = 0;
      for (int i = 0; i < tags; i++) {
        sum += powers[row + i] * shares[i];
      }
      total = highest + Math.log(sum);
    }

    /** The logarithm of the tag's probability there. */
    double score(int tag) {
      return weights[row + tag] + sums[tag] - total;
    }
  }
}
