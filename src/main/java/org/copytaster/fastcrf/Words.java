package org.copytaster.fastcrf;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text as the features of one model see them. */
final class Words {

  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");
  private static final AmericanizeFunction AMERICAN = new AmericanizeFunction();

  private final CrfModel model;
  private final Rows rows;
  private final Cache<Word> words = new Cache<>(this::make);
  private final Cache<Shape> shapes;
  private final List<Cluster> clusters;
  private final Cluster unknown;
  private final Set<String> lowerCase;
  private final int everywhere;
  private final int title;
  private final Word border;

  Words(CrfModel model, Rows rows) {
    this.model = model;
    this.rows = rows;
    this.shapes = new Cache<>(name -> Shape.of(name, name, rows));
    this.clusters =
        model.clusters().names().stream().map(name -> Cluster.of(name, name, rows)).toList();
    String other = model.settings().unknownCluster();
    this.unknown = Cluster.of(other, other, rows);
    this.lowerCase = new Known(model.lowerCaseWords());
    this.everywhere = rows.find("###|C");
    this.title = rows.find("IS_TITLE|C");
    this.border = word("", Shape.of("", "null", rows), Cluster.of("", "null", rows));
  }

  /** What stands beyond both ends of a sentence. */
  Word border() {
    return border;
  }

  Word get(String text) {
    return words.get(text);
  }

  private Word make(String text) {
    String word = model.settings().american() ? AMERICAN.apply(text) : text;
    String name = WordShapeClassifier.wordShape(word, model.settings().wordShape(), lowerCase);
    return word(word, shapes.get(name), cluster(word));
  }

  private Cluster cluster(String word) {
    String key =
        WordShapeClassifier.wordShape(
            word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = model.clusters().words().get(Hash.of(key));
    return number == Table.NONE ? unknown : clusters.get(number);
  }

  private Word word(String word, Shape shape, Cluster cluster) {
    int classes = model.classes().size();
    double[] own = new double[classes];
    rows.add(cluster.own(), own, classes);
    rows.add(rows.find(word + "-WORD|C"), own, classes);
    rows.add(everywhere, own, classes);
    rows.add(shape.own(), own, classes);
    if (model.settings().titles() && TITLE.matcher(word).matches()) {
      rows.add(title, own, classes);
    }
    nGrams(word).forEach(part -> rows.add(rows.find("#" + part + "#|C"), own, classes));
    double[] before = new double[classes];
    rows.add(rows.find(word + "-PW|C"), before, classes);
    rows.add(cluster.before(), before, classes);
    rows.add(shape.before(), before, classes);
    double[] after = new double[classes];
    rows.add(rows.find(word + "-NW|C"), after, classes);
    rows.add(cluster.after(), after, classes);
    rows.add(shape.after(), after, classes);
    return new Word(
        Piece.of(word),
        shape,
        cluster,
        own,
        before,
        after,
        rows.find(word + "-DISJP|C"),
        rows.find(word + "-DISJN|C"),
        rows.find(word + "-PSEQW|CpC"),
        rows.find(word + "-PSEQpW|CpC"),
        Piece.of(word + "-NW_CTYPE|C"),
        Piece.of("-" + word + "-PSEQW2|CpC"),
        Word.Look.of(word));
  }

  /** Its beginnings and ends; a short word is both and counts once. */
  private Set<String> nGrams(String word) {
    String marked = "<" + word + ">";
    int length = marked.length();
    int most = model.settings().longestNGram();
    int longest = most < 0 ? length : Math.min(most, length);
    Set<String> parts = new LinkedHashSet<>();
    for (int i = 2; i <= longest; i++) {
      parts.add(marked.substring(0, i));
      parts.add(marked.substring(length - i));
    }
    return parts;
  }

  /** The words that stood in small letters in the training texts. */
  private static final class Known extends AbstractSet<String> {

    private final Table table;

    Known(Table table) {
      this.table = table;
    }

    @Override
    public boolean contains(Object word) {
      return table.get(Hash.of((String) word)) != Table.NONE;
    }

    @Override
    public int size() {
      return table.size();
    }

    @Override
    public Iterator<String> iterator() {
      return Collections.emptyIterator();
    }
  }
}
