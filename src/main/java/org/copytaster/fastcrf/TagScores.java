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

  /**
   * For two tags their row of {@link #weights}: one of their own, or that of the later tag where no
   * feature has both.
   */
  private final int[] rows;

  /** Weights by row and tag, and what e to their power is. */
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
    this.rows = new int[names.size() * names.size()];
    List<double[]> sums = new ArrayList<>();
    for (String second : names) {
      sums.add(sums(Hash.of(second), Hash.EMPTY));
    }
    for (int i = 0; i < rows.length; i++) {
      int second = i % names.size();
      long both = Hash.of(names.get(i / names.size()) + "!" + names.get(second));
      rows[i] = hasBoth(both) ? sums.size() : second;
      if (rows[i] == sums.size()) {
        sums.add(sums(Hash.of(names.get(second)), both));
      }
    }
    this.weights = sums.stream().flatMapToDouble(Arrays::stream).toArray();
    this.powers = Arrays.stream(weights).map(w -> w == 0 ? 1 : Math.exp(w)).toArray();
  }

  private boolean hasBoth(long both) {
    return model.templates().stream()
        .filter(template -> template.kind() == Template.Kind.LAST_TAGS)
        .anyMatch(template -> model.rows().find(template.number(), both) != Table.NONE);
  }

  private double[] sums(long second, long both) {
    double[] sums = new double[tags];
    for (Template template : model.templates()) {
      if (template.kind() == Template.Kind.LAST_TAG) {
        model.rows().add(model.rows().find(template.number(), second), sums);
      } else if (template.kind() == Template.Kind.LAST_TAGS) {
        model.rows().add(model.rows().find(template.number(), both), sums);
      }
    }
    return sums;
  }

  /** Whether some feature asks for both of two tags, one after the other. */
  boolean hasBoth(int first, int second) {
    return rows[first * (tags + 1) + second] != second;
  }

  /** One word of a sentence, its tags scored after any two others. */
  final class Position {

    private final TagWord[] sentence;
    private final TagWord border;
    private final double[] sums = new double[tags];
    private final double[] shares = new double[tags];
    private final double[] totals = new double[weights.length / tags];
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
      Arrays.fill(totals, Double.NaN);
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
      int place = rows[first * (tags + 1) + second];
      row = place * tags;
      if (Double.isNaN(totals[place])) {
        double sum = 0;
        for (int i = 0; i < tags; i++) {
          sum += powers[row + i] * shares[i];
        }
        totals[place] = highest + Math.log(sum);
      }
      total = totals[place];
    }

    /**
     * Goes on from there to each of some tags: keeps the better way to it, of equal ones that by
     * the first tag.
     *
     * @param score of the way so far
     * @param by the place of the first of the two tags before, which the trace keeps
     * @param from the place of the second one
     */
    void extend(double score, int by, int[] to, int from, double[] best, int[] trace) {
      for (int b = 0; b < to.length; b++) {
        int at = from * to.length + b;
        double way = score + (weights[row + to[b]] + sums[to[b]] - total);
        if (way > best[at] || way == best[at] && by < trace[at]) {
          best[at] = way;
          trace[at] = by;
        }
      }
    }
  }
}
