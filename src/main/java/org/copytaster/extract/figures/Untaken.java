package org.copytaster.extract.figures;

import java.util.function.Supplier;
import org.copytaster.document.Mention;

/** Hears of each number that is no figure; the reason is made only where somebody wants it. */
@FunctionalInterface
interface Untaken {

  Untaken UNHEARD = (amount, reason) -> {};

  void hear(Mention.Amount amount, Supplier<Reason> reason);
}
