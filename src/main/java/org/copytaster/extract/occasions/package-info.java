/**
 * When and where what a figure counts happened.
 *
 * <p>{@link org.copytaster.extract.occasions.OccasionExtractor} takes the figures as they are and
 * gives each the day, or the stretch of days, and the place of its event, its election or its poll:
 * first one that its own sentence names, then one that holds on from the sentences before. Days of
 * publication and of statements date nothing. The words that tell one from the other are data.
 */
package org.copytaster.extract.occasions;
