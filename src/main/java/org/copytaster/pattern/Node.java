package org.copytaster.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.document.Category;
import org.copytaster.document.Token;
import org.copytaster.pattern.SentenceView.Chunk;

/** An element of a pattern; matching goes on with the continuation, in either direction. */
sealed interface Node {

  /** What is left to match after an element has taken its tokens. */
  interface Rest {
    boolean match(int position);
  }

  boolean match(Run run, int position, Rest rest);

  /** What a sentence must have, if this is to match in it. */
  default List<Need> needs() {
    return List.of();
  }

  /** Takes one token that a test accepts. */
  abstract static sealed class One implements Node permits Word, OfCategory {
    abstract boolean accepts(Token token);

    @Override
    public final boolean match(Run run, int position, Rest rest) {
      int at = run.tokenBeside(position);
      return at >= 0 && accepts(run.view().token(at)) && rest.match(run.step(position, 1));
    }
  }

  /** A literal word. */
  final class Word extends One {
    private final String form;

    Word(String form) {
      this.form = form.toLowerCase(Locale.ROOT);
    }

    @Override
    boolean accepts(Token token) {
      return token.form().equals(form);
    }

    @Override
    public List<Need> needs() {
      return List.of(Need.ofWord(form));
    }
  }

  /** Any token of a category. */
  final class OfCategory extends One {
    private final Category category;

    OfCategory(Category category) {
      this.category = category;
    }

    @Override
    boolean accepts(Token token) {
      return token.is(category);
    }
  }

  /** A word or phrase of a class, its last token of a category if one is given; longer first. */
  record OfClass(int wordClass, Optional<Category> category) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      run.count();
      boolean forward = run.forward();
      List<int[]> phrases =
          forward
              ? run.view().phrasesFrom(wordClass, position)
              : run.view().phrasesUntil(wordClass, position);
      for (int i = phrases.size() - 1; i >= 0; i--) {
        int[] phrase = phrases.get(i);
        boolean fits = category.isEmpty() || run.view().token(phrase[1] - 1).is(category.get());
        if (fits && rest.match(forward ? phrase[1] : phrase[0])) {
          return true;
        }
      }
      return false;
    }

    @Override
    public List<Need> needs() {
      return List.of(Need.ofClass(wordClass));
    }
  }

  /** A chunk of one of several sorts. */
  record OfChunk(String sorts) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      List<Chunk> chunks =
          run.forward() ? run.view().chunksFrom(position) : run.view().chunksUntil(position);
      for (Chunk chunk : chunks) {
        if (sorts.indexOf(chunk.sort()) >= 0
            && rest.match(run.forward() ? chunk.end() : chunk.start())) {
          return true;
        }
      }
      return false;
    }

    @Override
    public List<Need> needs() {
      return List.of(Need.ofSorts(sorts));
    }
  }

  /**
   * Up to {@code most} tokens, fewest first, none of the barrier class; unless {@code wide}, none a
   * number or a finite verb either.
   */
  record Gap(int most, int barrier, boolean wide) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      int at = position;
      for (int taken = 0; ; taken++) {
        if (rest.match(at)) {
          return true;
        }
        int beside = run.tokenBeside(at);
        if (taken == most
            || beside < 0
            || (!wide
                && (run.view().isNumber(beside) || run.view().token(beside).is(Category.VERB)))
            || run.isOf(barrier, beside)
            || run.spent()) {
          return false;
        }
        at = run.step(at, 1);
      }
    }
  }

  /** A word or phrase of a class anywhere in the sentence; takes no token. */
  record Somewhere(int wordClass) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      return run.view().has(wordClass) && rest.match(position);
    }
  }

  /** The border of the sentence. */
  record Border() implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      return run.tokenBeside(position) < 0 && rest.match(position);
    }
  }

  /** Takes nothing, and only if {@code inner} does not match here. */
  record Not(Node inner) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      return !inner.match(run, position, p -> true) && rest.match(position);
    }
  }

  /** Elements one after the other, in the direction of matching. */
  record Sequence(List<Node> nodes) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      return from(0, run, position, rest);
    }

    private boolean from(int index, Run run, int position, Rest rest) {
      return index == nodes.size()
          ? rest.match(position)
          : nodes.get(index).match(run, position, p -> from(index + 1, run, p, rest));
    }

    @Override
    public List<Need> needs() {
      return Need.ofAll(nodes);
    }
  }

  /** The first of several that lets the rest match. */
  record Choice(List<Node> nodes) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      for (Node node : nodes) {
        if (node.match(run, position, rest)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public List<Need> needs() {
      return Need.ofChoice(nodes);
    }
  }

  /** Between {@code least} and {@code most} times, as many as possible first. */
  record Repeat(Node inner, int least, int most) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      return times(0, run, position, rest);
    }

    private boolean times(int done, Run run, int position, Rest rest) {
      if (run.spent()) {
        return false;
      }
      return (done < most
              && inner.match(run, position, p -> p != position && times(done + 1, run, p, rest)))
          || (done >= least && rest.match(position));
    }

    @Override
    public List<Need> needs() {
      return least > 0 ? inner.needs() : List.of();
    }
  }

  /** Remembers where {@code inner} matched. */
  record Capture(String name, Node inner) implements Node {
    @Override
    public boolean match(Run run, int position, Rest rest) {
      return inner.match(
          run,
          position,
          p -> {
            int depth = run.remember(name, Math.min(position, p), Math.max(position, p));
            if (rest.match(p)) {
              return true;
            }
            run.forget(depth);
            return false;
          });
    }

    @Override
    public List<Need> needs() {
      return inner.needs();
    }
  }
}
