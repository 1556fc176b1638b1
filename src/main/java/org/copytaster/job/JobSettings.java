package org.copytaster.job;

import java.nio.file.Path;

/**
 * How a job is run.
 *
 * @param folder where it keeps everything
 * @param configuration program, knowledge and options in one word: another one reads all anew
 * @param threads stories read at the same time
 * @param diskFloor bytes; with less free space than that the job stops
 */
public record JobSettings(Path folder, String configuration, int threads, long diskFloor) {}
