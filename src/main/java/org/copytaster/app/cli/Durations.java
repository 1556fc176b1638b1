package org.copytaster.app.cli;

import java.time.Duration;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time as people write it: {@code 90s}, {@code 5m}, {@code 1h}. */
final class Durations implements ITypeConverter<Duration> {

  private static final Map<Character, Integer> SECONDS = Map.of('s', 1, 'm', 60, 'h', 3_600);

  @Override
  public Duration convert(String text) {
    int last = text.length() - 1;
    if (last >= 1 && last <= 6 && SECONDS.containsKey(text.charAt(last))) {
      String number = text.substring(0, last);
      if (number.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(number) > 0) {
        return Duration.ofSeconds((long) Integer.parseInt(number) * SECONDS.get(text.charAt(last)));
      }
    }
    throw new TypeConversionException("'" + text + "' is no time: write 90s, 5m or 1h");
  }
}
