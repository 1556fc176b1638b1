package org.copytaster.record;

/**
 * A place in the story.
 *
 * @param start first position, in Unicode code points of {@code article.text}
 * @param end position after the last
 * @param text exactly the characters between
 */
public record Evidence(int start, int end, String text) {}
