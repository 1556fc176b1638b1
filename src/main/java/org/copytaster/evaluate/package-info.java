/**
 * How well records state what people found in the same stories.
 *
 * <p>{@link org.copytaster.evaluate.Evaluator} reads a gold file and a file of records line by
 * line, {@code StoryScorer} pairs the figures of one story and counts, {@code Bootstrap} says how
 * far the counts would move on other stories. Nothing here knows how records are made.
 */
package org.copytaster.evaluate;
