/**
 * Dates and times of a document: the grammar of {@link org.copytaster.time} applied to its title
 * and paragraphs, with the tense of each sentence and the time that the story itself has reached.
 */
package org.copytaster.extract.times;
