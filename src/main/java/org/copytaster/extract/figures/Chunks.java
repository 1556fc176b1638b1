package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.document.Category;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.document.Sentence;
import org.copytaster.document.Token;
import org.copytaster.lexicon.WordClasses;
import org.copytaster.pattern.SentenceView;
import org.copytaster.pattern.SentenceView.Chunk;
import org.copytaster.value.EntityType;
import org.copytaster.value.Span;

/** Lays numbers, names and times of a document over its sentences, as patterns want them. */
final class Chunks {

  /** The class of words that can hold a share, votes or seats without being a name. */
  static final String HOLDER = "holder";

  /** In tokens: the part of a sentence that is read at a time; none of real news is so long. */
  private static final int MOST_TOKENS = 200;

  /** In tokens: the end of such a part in which a punctuation mark is looked for to cut at. */
  private static final int CUT_WITHIN = 40;

  private final Document document;
  private final WordClasses words;
  private final List<Mention.Name> names;
  private final List<Mention.Time> times;

  Chunks(Document document, WordClasses words) {
    this.document = document;
    this.words = words;
    this.names = document.mentions(Mention.Name.class);
    this.times = document.mentions(Mention.Time.class);
  }

  /** The chunk of a mention in its sentence. */
  static Chunk chunk(Document document, Sentence sentence, char sort, Span span) {
    Span range = document.tokenRange(span);
    return new Chunk(sort, range.start() - sentence.first(), range.end() - sentence.first());
  }

  /** Every sentence of the document with its chunks. */
  List<SentenceView> views(List<Mention.Amount> amounts) {
    return document.sentences().stream()
        .flatMap(sentence -> parts(sentence).stream())
        .map(sentence -> view(sentence, within(amounts, sentence)))
        .toList();
  }

  /** The sentence itself; an endless one cut, so that no cost grows with its square. */
  private List<Sentence> parts(Sentence sentence) {
    if (sentence.size() <= MOST_TOKENS) {
      return List.of(sentence);
    }
    List<Sentence> parts = new ArrayList<>();
    int first = sentence.first();
    while (first < sentence.end()) {
      int end = cut(first, sentence.end());
      Span span =
          new Span(
              document.tokens().get(first).span().start(),
              document.tokens().get(end - 1).span().end());
      parts.add(new Sentence(sentence.index(), first, end, span, sentence.paragraph()));
      first = end;
    }
    return parts;
  }

  private int cut(int first, int end) {
    int most = Math.min(end, first + MOST_TOKENS);
    for (int at = most; at < end && at > most - CUT_WITHIN; at--) {
      if (document.tokens().get(at - 1).is(Category.PUNCT)) {
        return at;
      }
    }
    return most;
  }

  private SentenceView view(Sentence sentence, List<Mention.Amount> amounts) {
    List<Chunk> chunks = new ArrayList<>();
    boolean[] named = new boolean[sentence.size()];
    for (Mention.Amount amount : amounts) {
      Chunk number = chunk(document, sentence, 'N', amount.span());
      chunks.add(number);
      if (amount.quantity().isPercent()) {
        chunks.add(new Chunk('Q', number.start(), number.end()));
      }
    }
    for (Mention.Name name : within(names, sentence)) {
      char sort = name.type() == EntityType.PLACE ? 'P' : 'X';
      Chunk chunk = chunk(document, sentence, sort, name.span());
      add(chunks, chunk);
      for (int i = chunk.start(); i < chunk.end(); i++) {
        named[i] = true;
      }
    }
    for (Mention.Time time : within(times, sentence)) {
      Chunk chunk = chunk(document, sentence, 'T', time.span());
      add(chunks, chunk);
      for (int i = chunk.start(); i < chunk.end(); i++) {
        named[i] = true;
      }
    }
    properNouns(sentence, named, chunks);
    SentenceView plain = new SentenceView(document, sentence, words, List.of());
    words
        .id(HOLDER)
        .ifPresent(
            id ->
                plain.phrases(id).stream()
                    .filter(
                        p ->
                            p[0] > 0 && plain.token(p[1] - 1).isCapitalized()
                                || !isVerb(plain.token(p[1] - 1)))
                    .filter(p -> !describesName(plain, p[1]))
                    .forEach(p -> chunks.add(new Chunk('X', p[0], p[1]))));
    return new SentenceView(document, sentence, words, chunks);
  }

  /** Whether the word before the position is an adjective of the name there: liberal Horizonte. */
  private static boolean describesName(SentenceView view, int position) {
    return view.token(position - 1).is(Category.ADJ)
        && !view.token(position - 1).isCapitalized()
        && position < view.size()
        && view.token(position).isCapitalized();
  }

  private static boolean isVerb(Token token) {
    return token.is(Category.VERB) || token.is(Category.PART);
  }

  private static void add(List<Chunk> chunks, Chunk chunk) {
    if (chunk.end() > chunk.start()) {
      chunks.add(chunk);
    }
  }

  /** Runs of proper nouns that no name covers count as names: the lists know few parties. */
  private void properNouns(Sentence sentence, boolean[] named, List<Chunk> chunks) {
    int start = -1;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean proper = i < sentence.size() && !named[i] && isProper(sentence, i);
      if (proper && start < 0) {
        start = i;
      } else if (!proper && start >= 0) {
        chunks.add(new Chunk('X', start, i));
        start = -1;
      }
    }
  }

  private boolean isProper(Sentence sentence, int position) {
    Token token = document.tokens().get(sentence.first() + position);
    return token.is(Category.PROPN)
        || (token.isCapitalized()
            && position > 0
            && (token.is(Category.WORD) || token.is(Category.NOUN)));
  }

  /** The mentions, sorted by place, that lie in the sentence. */
  <M extends Mention> List<M> within(List<M> mentions, Sentence sentence) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < sentence.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < mentions.size() && mentions.get(end).span().end() <= sentence.span().end()) {
      end++;
    }
    return mentions.subList(low, end);
  }
}
