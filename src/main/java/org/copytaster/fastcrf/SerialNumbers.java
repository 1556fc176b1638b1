package org.copytaster.fastcrf;

import java.io.IOException;

/** Arrays of numbers out of a stream of Java's serialization. */
final class SerialNumbers {

  private static final String ROWS_OF_DOUBLES = "[[D";

  private final Bytes in;
  private final SerialReader reader;

  SerialNumbers(Bytes in, SerialReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /** Takes rows of numbers one by one. */
  interface Rows {
    void size(int rows);

    /** The first {@code length} values count; the array is used again for the next row. */
    void row(int index, float[] values, int length) throws IOException;
  }

  /** Reads a {@code float[][]}, or a {@code double[][]} as one. */
  void floats(Rows rows) throws IOException {
    boolean doubles = reader.array().equals(ROWS_OF_DOUBLES);
    int size = in.i4();
    rows.size(size);
    float[] row = new float[1 << 8];
    for (int i = 0; i < size; i++) {
      reader.array();
      int length = in.i4();
      if (row.length < length) {
        row = new float[length];
      }
      for (int k = 0; k < length; k++) {
        row[k] = doubles ? (float) Double.longBitsToDouble(in.i8()) : Float.intBitsToFloat(in.i4());
      }
      rows.row(i, row, length);
    }
  }

  double[] doubles() throws IOException {
    reader.array();
    double[] values = new double[in.i4()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.longBitsToDouble(in.i8());
    }
    return values;
  }
}
