package org.copytaster.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-10-06 | 2020-10-06",
        "20201006 | 2020-10-06",
        "2020/10/6 | 2020-10-06",
        "2020-10-06T12:30:00Z | 2020-10-06T12:30:00Z",
        "2020-10-06T12:30:00.123+0200 | 2020-10-06T12:30:00+02:00",
        "2020-10-06T12:30-05:00 | 2020-10-06T12:30:00-05:00",
        "2020-10-06 12:30:00 | 2020-10-06",
        "Tue, 06 Oct 2020 12:30:00 GMT | 2020-10-06T12:30:00Z",
        "1-MAR-1987 15:01:01.79 | 1987-03-01",
        "6 Oct 2020 | 2020-10-06",
        "06th October, 2020 | 2020-10-06",
        "October 6, 2020 | 2020-10-06",
        "Tuesday, Sept. 8, 2020 at 3:15 PM | 2020-09-08",
        "6 octobre 2020 | 2020-10-06",
        "06.10.2020 | 2020-10-06",
        "10/06/2020 | 2020-10-06",
        "26/10/2020 | 2020-10-26",
        "6.10.20 | 2020-10-06",
        "26.10.20, 12:30 | 2020-10-26",
        "26/10/20 | 2020-10-26",
        "'26 | 10 | 2020' | 2020-10-26",
        "2020年10月6日 | 2020-10-06",
        "2020년 10월 6일 | 2020-10-06",
        "Tue Oct 6 12:30:24 2020 | 2020-10-06",
        "soon | none",
        "31 February 2020 | none",
        "2020 | none",
        "99999999999999999999 | none"
      })
  void declaredDates(String stated, String expected) {
    String read =
        new DateForms(Locale.FRENCH, false)
            .read(stated)
            .map(DateForms.Stated::value)
            .orElse("none");
    assertEquals(expected, read);
  }
}
