package org.copytaster.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a relative expression is seen from.
 *
 * @param day when the story was published; absent if nobody knows
 * @param narrative the story's own time so far
 * @param tense of the clause that holds the expression
 */
public record Reference(Optional<LocalDate> day, Narrative narrative, Tense tense) {

  public static Reference on(LocalDate day) {
    return new Reference(Optional.of(day), Narrative.NONE, Tense.PAST);
  }

  public Reference with(Narrative other) {
    return new Reference(day, other, tense);
  }

  public Reference with(Tense other) {
    return new Reference(day, narrative, other);
  }

  /** The story's own time after an expression that was resolved from here. */
  public Narrative after(Resolution resolution) {
    return narrative.after(resolution, this);
  }

  boolean isPast() {
    return tense == Tense.PAST;
  }

  /** The story's day if it named one, else the day of publication. */
  Optional<LocalDate> storyDay() {
    return narrative.day().or(() -> day);
  }
}
