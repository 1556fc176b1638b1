package org.copytaster.time;

/** Which of two numbers in {@code 06/10/2020} is the day. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST;

  public DateOrder other() {
    return this == DAY_FIRST ? MONTH_FIRST : DAY_FIRST;
  }
}
