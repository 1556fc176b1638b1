/**
 * Runs that lose nothing: every story of an input gets its one record or its one failure, whatever
 * ends the run in between, and the same command goes on where it was cut off.
 *
 * <p>{@link org.copytaster.job.Job} reads the sources, asks the {@link org.copytaster.store.Ledger}
 * what has ended already, and gives the rest to children ({@link org.copytaster.job.StoryChild}),
 * so that a story can take down no more than its own process.
 */
package org.copytaster.job;
