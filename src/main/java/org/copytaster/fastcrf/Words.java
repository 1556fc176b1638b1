package org.copytaster.fastcrf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text as the features of one model see them. */
final class Words {

  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  private static final Piece WORD = Piece.of("-WORD|C");
  private static final Piece BEFORE = Piece.of("-PW|C");
  private static final Piece AFTER = Piece.of("-NW|C");
  private static final Piece AFTER_SHAPE = Piece.of("-NW_CTYPE|C");
  private static final Piece SOMEWHERE_BEFORE = Piece.of("-DISJP|C");
  private static final Piece SOMEWHERE_AFTER = Piece.of("-DISJN|C");
  private static final Piece PAIR = Piece.of("-PSEQW|CpC");
  private static final Piece PAIR_BEFORE = Piece.of("-PSEQpW|CpC");
  private static final Piece TWO_WORDS = Piece.of("-PSEQW2|CpC");
  private static final Piece DASH = Piece.of("-");
  private static final Piece HASH = Piece.of("#");
  private static final Piece N_GRAM = Piece.of("#|C");

  private final CrfModel model;
  private final Rows rows;
  private final Cache<Word> words = new Cache<>(this::make);
  private final Cache<Shape> shapes;
  private final List<Cluster> clusters;
  private final Cluster unknown;
  private final Set<String> lowerCase;
  private final int everywhere;
  private final int always;
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
    this.always = rows.find("PSEQ|CpC");
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
    String word = model.settings().american() ? American.of(text) : text;
    String name = WordShapeClassifier.wordShape(word, model.settings().wordShape(), lowerCase);
    return word(word, shapes.get(name), cluster(word));
  }

  private Cluster cluster(String word) {
    String key =
        WordShapeClassifier.wordShape(
            word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int number = model.clusters().of(key);
    return number == Table.NONE ? unknown : clusters.get(number);
  }

  private Word word(String word, Shape shape, Cluster cluster) {
    long hash = Hash.of(word);
    int classes = model.classes().size();
    double[] own = new double[classes];
    rows.add(cluster.own(), own, classes);
    rows.add(WORD.after(hash), own);
    rows.add(everywhere, own, classes);
    rows.add(shape.own(), own, classes);
    if (model.settings().titles() && TITLE.matcher(word).matches()) {
      rows.add(title, own, classes);
    }
    addNGrams(word, own);
    double[] before = new double[classes];
    rows.add(BEFORE.after(hash), before);
    rows.add(cluster.before(), before, classes);
    rows.add(shape.before(), before, classes);
    double[] after = new double[classes];
    rows.add(AFTER.after(hash), after);
    rows.add(cluster.after(), after, classes);
    rows.add(shape.after(), after, classes);
    int pairs = model.pairs().size();
    double[] pairOwn = new double[pairs];
    rows.add(always, pairOwn, pairs);
    rows.add(PAIR.after(hash), pairOwn);
    rows.add(cluster.pairOwn(), pairOwn, pairs);
    rows.add(shape.pairOwn(), pairOwn, pairs);
    rows.add(shape.pairOwn2(), pairOwn, pairs);
    double[] pairBefore = new double[pairs];
    rows.add(PAIR_BEFORE.after(hash), pairBefore);
    rows.add(cluster.pairBefore(), pairBefore, pairs);
    rows.add(shape.pairBefore(), pairBefore, pairs);
    Piece piece = new Piece(hash, Hash.shift(word.length()));
    return new Word(
        piece,
        shape,
        cluster,
        own,
        before,
        after,
        rows.find(SOMEWHERE_BEFORE.after(hash)),
        rows.find(SOMEWHERE_AFTER.after(hash)),
        pairOwn,
        pairBefore,
        piece.then(AFTER_SHAPE),
        DASH.then(piece).then(TWO_WORDS),
        Word.Look.of(word));
  }

  /** Its beginnings and ends; a short word is both and counts once. */
  private void addNGrams(String word, double[] sums) {
    String marked = "<" + word + ">";
    int length = marked.length();
    int most = model.settings().longestNGram();
    int longest = most < 0 ? length : Math.min(most, length);
    Piece beginning = HASH.then(Piece.of(marked.charAt(0)));
    Piece end = Piece.of(marked.charAt(length - 1));
    for (int i = 2; i <= longest; i++) {
      beginning = beginning.then(Piece.of(marked.charAt(i - 1)));
      end = Piece.of(marked.charAt(length - i)).then(end);
      rows.add(N_GRAM.after(beginning.hash()), sums);
      long whole = HASH.then(end).hash();
      if (whole != beginning.hash()) {
        rows.add(N_GRAM.after(whole), sums);
      }
    }
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
