package org.copytaster.article.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlDateTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2020/10/06/storm, 2020-10-06",
    "https://example.org/storm-2020-10-06.html, 2020-10-06",
    "https://example.org/2020/10/6/storm, 2020-10-06",
    "https://example.org/article/A2020100612300005196, none",
    "https://archive.example/web/20220101120000/http://example.org/2020/10/06/storm, 2020-10-06",
    "https://archive.example/web/20220101120000/http://example.org/storm, none"
  })
  void theDayInAnAddress(String url, String expected) {
    assertEquals(expected, UrlDate.of(url).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/article/A2020100612300005196, 2020-10-06",
    "https://example.org/article/20201006, 2020-10-06",
    "https://example.org/article/2020139912300005196, none",
    "https://example.org/article/202010069912, none"
  })
  void theDayInANumber(String url, String expected) {
    assertEquals(expected, UrlDate.inNumber(url).orElse("none"));
  }
}
