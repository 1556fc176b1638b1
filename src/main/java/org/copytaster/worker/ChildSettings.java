package org.copytaster.worker;

import java.time.Duration;

/**
 * What a child is and may use.
 *
 * @param main its program, which calls {@link ChildLoop#serve}
 * @param heapMegabytes the most memory for its objects; needing more ends it
 * @param deadline for one question, the start of the child included
 * @param mostAnswer bytes of one answer; making more ends it
 * @param mostQuestions after so many a new child takes its place
 */
public record ChildSettings(
    Class<?> main, int heapMegabytes, Duration deadline, int mostAnswer, int mostQuestions) {}
