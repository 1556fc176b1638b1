package org.copytaster.store;

/**
 * How a story stands in a job.
 *
 * @param ended whether it has its record or its failure
 * @param starts how often it was begun since it last ended
 * @param crashes how often the process that read it was seen to die of it
 */
public record Standing(boolean ended, int starts, int crashes) {

  /** Of a story that the job has not met. */
  public static final Standing NEW = new Standing(false, 0, 0);
}
