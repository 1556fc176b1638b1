package org.copytaster.article.page;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;

/**
 * The rows of a page that its framework sends in small pieces, each a call {@code
 * self.__next_f.push([1,"…"])}: {@code id:JSON} up to a line's end, or {@code id:Tlength,text} with
 * the length in bytes of UTF-8, in hex.
 */
final class FlightRows {

  private static final String CALL = "self.__next_f.push(";
  private static final int HEX = 16;

  private FlightRows() {}

  /** The values of all rows, JSON or text; empty if the scripts are of another kind. */
  static List<String> of(List<String> scripts) {
    StringBuilder stream = new StringBuilder();
    for (String script : scripts) {
      String data = script.strip();
      if (data.startsWith(CALL)) {
        stream.append(piece(data.substring(CALL.length(), data.lastIndexOf(')'))));
      }
    }
    return rows(stream.toString());
  }

  private static String piece(String arguments) {
    try {
      return Json.loose(arguments) instanceof List<?> list
              && list.size() > 1
              && list.get(1) instanceof String text
          ? text
          : "";
    } catch (BadJsonException e) {
      return "";
    }
  }

  private static List<String> rows(String stream) {
    List<String> rows = new ArrayList<>();
    int at = 0;
    while (at < stream.length()) {
      int value = stream.indexOf(':', at) + 1;
      if (value == 0) {
        break;
      }
      int comma = stream.indexOf(',', value);
      int end = stream.indexOf('\n', value);
      if (stream.startsWith("T", value) && comma > 0 && isHex(stream, value + 1, comma)) {
        int bytes = Integer.parseInt(stream, value + 1, comma, HEX);
        end = end(stream, comma + 1, bytes);
        rows.add(stream.substring(comma + 1, end));
        at = end;
      } else {
        end = end < 0 ? stream.length() : end;
        rows.add(stream.substring(value, end));
        at = end + 1;
      }
    }
    return rows;
  }

  private static boolean isHex(String text, int from, int to) {
    return to > from
        && to - from < 8
        && text.substring(from, to).chars().allMatch(c -> Character.digit(c, HEX) >= 0);
  }

  /** Where a text of so many bytes ends. */
  private static int end(String text, int from, int bytes) {
    int left = bytes;
    int at = from;
    while (at < text.length() && left > 0) {
      int c = text.codePointAt(at);
      left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      at += Character.charCount(c);
    }
    return at;
  }
}
