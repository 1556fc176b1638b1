/**
 * The grammar of dates and times, and what they mean seen from a reference day.
 *
 * <p>{@link org.copytaster.time.TimeGrammar} cuts a text into words, numbers and signs ({@code
 * Scan}) and lets the rules of {@code dates/rules.tsv} look for expressions in it. Words and rules
 * say what they mean as a frame of named values ({@code month=10 day=4}); the frames of an
 * expression's parts join. {@link org.copytaster.time.Resolver} turns the frame into a value by one
 * of five mechanisms: fields of the calendar, a shift from another time, a length, a set, or a
 * vague reference. Nothing here knows a word of any language, and nothing remembers a text.
 */
package org.copytaster.time;
