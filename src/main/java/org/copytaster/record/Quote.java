package org.copytaster.record;

import java.util.Optional;

/**
 * Something somebody is quoted with.
 *
 * @param type direct (the span holds its marks) | indirect
 * @param closed whether a direct quotation has its closing mark
 */
public record Quote(
    int start,
    int end,
    String text,
    String type,
    Optional<Ref> speaker,
    Optional<String> cue,
    boolean closed) {}
