package org.copytaster.fastcrf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SerialReaderTest {

  private static Bytes written(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
    }
    return new Bytes(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void entriesOfAMapAreTold() throws IOException {
    Map<String, Integer> map = new HashMap<>();
    map.put("naïve", 1);
    map.put("Ελλάδα", 2);
    map.put("a\u0000b", 300);
    Map<Long, Long> read = new HashMap<>();
    int[] sizes = {0};
    new SerialReader(written(map))
        .read(
            new SerialSink() {
              @Override
              public void size(String name, int entries) {
                sizes[0] += entries;
              }

              @Override
              public void entry(String name, long key, long value) {
                read.put(key, value);
              }
            },
            false);
    assertEquals(3, sizes[0]);
    assertEquals(
        Map.of(Hash.of("naïve"), 1L, Hash.of("Ελλάδα"), 2L, Hash.of("a\u0000b"), 300L), read);
  }

  @Test
  void aStringThatIsWrittenTwiceIsTheSame() throws IOException {
    String text = "Oslo";
    SerialReader reader = new SerialReader(written(text, text));
    SerialSink nobody = new SerialSink() {};
    assertEquals(reader.read(nobody, true), reader.read(nobody, false));
    assertEquals(text, reader.text(Hash.of(text)));
  }

  @Test
  void rowsOfNumbersAreReadAsFloats() throws IOException {
    List<String> read = new ArrayList<>();
    SerialNumbers.Rows rows =
        new SerialNumbers.Rows() {
          @Override
          public void size(int rows) {
            read.add(rows + " rows");
          }

          @Override
          public void row(int index, float[] values, int length) {
            read.add(index + Arrays.toString(Arrays.copyOf(values, length)));
          }
        };
    Bytes floats = written((Object) new float[][] {{1.5f, -2}, {}});
    new SerialNumbers(floats, new SerialReader(floats)).floats(rows);
    Bytes doubles = written((Object) new double[][] {{0.25}});
    new SerialNumbers(doubles, new SerialReader(doubles)).floats(rows);
    assertEquals(List.of("2 rows", "0[1.5, -2.0]", "1[]", "1 rows", "0[0.25]"), read);
    Bytes row = written(new double[] {1, 2});
    assertArrayEquals(new double[] {1, 2}, new SerialNumbers(row, new SerialReader(row)).doubles());
  }
}
