/**
 * Numbers and what they count.
 *
 * <p>{@link org.copytaster.extract.figures.AmountExtractor} reads every number with its hedge and
 * percent word. {@link org.copytaster.extract.figures.FigureExtractor} then asks, number by number:
 * does a rule refuse it (an age, a price)? does a rule of some kind take it? does it continue a
 * list whose first member was taken? And of each that was taken: what does the text say about it?
 * All kinds and rules are data.
 */
package org.copytaster.extract.figures;
