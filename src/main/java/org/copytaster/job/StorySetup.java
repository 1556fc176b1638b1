package org.copytaster.job;

import java.util.Optional;

/**
 * What the reader of a story is made of.
 *
 * @param models a folder of knowledge laid over the built-in one, as an absolute path
 * @param explains whether numbers that are no figures are listed too
 */
public record StorySetup(Optional<String> models, boolean explains) {}
