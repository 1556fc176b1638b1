package org.copytaster.value;

/** The four types of TIMEX3 (ISO-TimeML); their names are the record's. */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
