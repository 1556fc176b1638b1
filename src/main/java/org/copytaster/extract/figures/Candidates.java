package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Category;
import org.copytaster.document.Token;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;

/** Who in a sentence can hold a share, votes or seats, and which of them most likely does. */
final class Candidates {

  /** In tokens: an insertion behind a name that a verb may follow. */
  private static final int ASIDE = 16;

  /** What may follow a subject. */
  private static final Set<Category> PREDICATE =
      Set.of(Category.VERB, Category.AUX, Category.ADV, Category.PART);

  private final SentenceView view;
  private final WordClasses words;
  private final List<Chunk> chunks;

  Candidates(SentenceView view, WordClasses words) {
    this.view = view;
    this.words = words;
    this.chunks = new ArrayList<>();
    int end = 0;
    for (Chunk chunk :
        view.chunks('X').stream()
            .sorted(
                Comparator.comparingInt(Chunk::start)
                    .thenComparing(Comparator.comparingInt(Chunk::end).reversed()))
            .toList()) {
      boolean adjacent = !chunks.isEmpty() && chunk.start() == end;
      if (chunk.start() < end || (adjacent && endsWith("seat", chunk.end()))) {
        continue;
      }
      if (adjacent && isNoun(chunks.get(chunks.size() - 1))) {
        chunks.remove(chunks.size() - 1);
        adjacent = false;
      }
      if (!adjacent) {
        chunks.add(chunk);
      }
      end = chunk.end();
    }
  }

  /** Whether the words can hold a share without being a name: {@code president}. */
  private boolean isNoun(Chunk chunk) {
    return endsWith(Chunks.HOLDER, chunk.end());
  }

  /**
   * Of those between two positions: the last that a predicate follows, else the first that is no
   * attribute of a noun, else the first. Sources, insertions and what a preposition governs are
   * out.
   */
  Optional<Chunk> best(int from, int to) {
    List<Chunk> fit =
        chunks.stream()
            .filter(c -> c.start() >= from && c.end() <= to)
            .filter(c -> !isGoverned(from == 0 ? "governs" : "inside", c.start()))
            .filter(c -> !isSource(c) && !isInBrackets(c, to))
            .toList();
    return last(fit.stream().filter(c -> isSubject(c, to)).toList())
        .or(() -> fit.stream().filter(c -> !isAttribute(c)).findFirst())
        .or(() -> fit.stream().findFirst());
  }

  /** The first that a clause can be about. */
  Optional<Chunk> first(int from, int to) {
    return chunks.stream()
        .filter(c -> c.start() >= from && c.end() <= to)
        .filter(c -> !isGoverned("governs", c.start()) && !isSource(c))
        .findFirst();
  }

  private static Optional<Chunk> last(List<Chunk> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }

  /** Whether a word of the class stands from {@code position} on. */
  private boolean startsWith(String wordClass, int position) {
    return words.id(wordClass).stream()
        .flatMap(id -> view.phrases(id).stream())
        .anyMatch(p -> p[0] == position);
  }

  private boolean endsWith(String wordClass, int position) {
    return words.id(wordClass).stream()
        .flatMap(id -> view.phrases(id).stream())
        .anyMatch(p -> p[1] == position);
  }

  /** Whether a preposition stands before the noun phrase that has a word at {@code position}. */
  boolean isGoverned(String by, int position) {
    int at = position;
    boolean phrase = true;
    while (phrase && at > 0) {
      if (endsWith("share-of", at)) {
        return false;
      }
      boolean article = isAny(at - 1, Category.DET);
      if (article || isAny(at - 1, Category.ADJ, Category.NOUN, Category.PROPN)) {
        at--;
      } else {
        phrase = false;
      }
      phrase &= !article;
    }
    return endsWith(by, at) && !endsWith("share-of", at);
  }

  private boolean isSource(Chunk chunk) {
    int at = chunk.end();
    return startsWith("survey-noun", at)
        || startsWith("survey-noun", at + 1) && isAny(at, Category.NOUN, Category.OTHER)
        || startsWith("source-verb", at);
  }

  private boolean isInBrackets(Chunk chunk, int to) {
    for (int i = chunk.start() - 1; i >= Math.max(0, chunk.start() - ASIDE); i--) {
      String form = view.token(i).form();
      if (form.equals(")")) {
        return false;
      }
      if (form.equals("(")) {
        return closing(chunk.end(), to, ")") >= 0;
      }
    }
    return false;
  }

  private boolean isSubject(Chunk chunk, int to) {
    int at = afterAside(chunk, to);
    return at == to
        || startsWith("holds-by", at)
        || PREDICATE.stream().anyMatch(category -> isAny(at, category));
  }

  private int afterAside(Chunk chunk, int to) {
    int at = chunk.end();
    String open = at < to ? view.token(at).form() : "";
    int close =
        open.equals(",")
            ? closing(at + 1, to, ",")
            : open.equals("(") ? closing(at + 1, to, ")") : -1;
    return close < 0 ? at : close + 1;
  }

  private int closing(int from, int to, String sign) {
    for (int i = from; i < Math.min(to, from + ASIDE); i++) {
      if (view.token(i).form().equals(sign)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAttribute(Chunk chunk) {
    return isAny(chunk.end(), Category.NOUN);
  }

  private boolean isAny(int position, Category... categories) {
    if (position < 0 || position >= view.size()) {
      return false;
    }
    Token token = view.token(position);
    for (Category category : categories) {
      if (token.is(category)) {
        return true;
      }
    }
    return false;
  }
}
