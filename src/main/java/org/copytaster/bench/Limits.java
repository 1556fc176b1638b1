package org.copytaster.bench;

/**
 * How much a benchmark reads.
 *
 * @param tokens that are measured at most; a third as many are read before, to warm up
 * @param seconds after which no further round begins
 * @param peer whether CoreNLP's own pipeline reads a tenth of them, too
 */
public record Limits(int tokens, int seconds, boolean peer) {}
