package org.copytaster.time;

import org.copytaster.lexicon.Row;

/**
 * A rule of the grammar: a line of {@code rules.tsv}.
 *
 * @param category what it makes; {@code time} is what the grammar finds, others are parts of it
 * @param onset of the pattern
 */
record Rule(String name, String category, Node pattern, Onset onset, Frame meaning, Row row) {}
