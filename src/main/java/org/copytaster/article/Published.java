package org.copytaster.article;

import java.time.LocalDate;

/**
 * When a story was published.
 *
 * @param value a date ({@code 2020-10-06}) or a date-time with offset
 * @param date the day in it: the reference of relative dates
 * @param from option | json-ld | meta | feed | dateline | url | text
 */
public record Published(String value, LocalDate date, String from) {}
