package org.copytaster.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.document.Document;
import org.copytaster.document.Mention;
import org.copytaster.extract.Extractor;
import org.copytaster.lexicon.LanguagePack;

/**
 * Says of every number of a story that is no figure why it is none: asks the two extractors that
 * decide for their reasons, and adds what stands where they do not look.
 */
public final class RejectionExtractor implements Extractor {

  private final NumberWords words;
  private final AmountExtractor amounts;
  private final FigureExtractor figures;

  public RejectionExtractor(LanguagePack pack, AmountExtractor amounts, FigureExtractor figures) {
    this.words = new NumberWords(pack);
    this.amounts = amounts;
    this.figures = figures;
  }

  @Override
  public Set<Class<? extends Mention>> finds() {
    return Set.of(Mention.Rejected.class);
  }

  @Override
  public Set<Class<? extends Mention>> needs() {
    return Set.of(Mention.Amount.class, Mention.Figure.class, Mention.Time.class);
  }

  @Override
  public List<Mention.Rejected> extract(Document document) {
    UnreadNumbers unread = new UnreadNumbers(document, words);
    List<Mention.Rejected> rejected =
        new ArrayList<>(unread.rejected(amounts.extract(document, unread)));
    figures.extract(document, (amount, reason) -> rejected.add(rejected(amount, reason.get())));
    return rejected;
  }

  private static Mention.Rejected rejected(Mention.Amount amount, Reason reason) {
    return new Mention.Rejected(
        amount.span(), Optional.of(amount.quantity()), reason.rule(), reason.detail());
  }
}
