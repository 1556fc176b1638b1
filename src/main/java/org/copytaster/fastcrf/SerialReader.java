package org.copytaster.fastcrf;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads what Java's serialization wrote, without making its objects: a model of a million small
 * objects becomes a few arrays. A string stands for its {@link Hash}, an {@code Integer} for its
 * value, any other object for its handle.
 */
final class SerialReader {

  /** Takes what is read, as it is read. */
  interface Sink {
    /** An object begins. */
    default void object(long object, String type) {}

    /** One field of an object; {@code value} as {@link SerialReader#read} would return it. */
    default void field(long object, String type, String name, long value) {}

    /** One element of an array of objects. */
    default void element(long array, long value) {}

    /** One element of the collection in the field {@code name}. */
    default void item(String name, long value) {}

    /** One entry of the map in the field {@code name}. */
    default void entry(String name, long key, long value) {}
  }

  static final long NULL = 0;

  private record Field(char type, String name) {}

  private record Desc(String name, int flags, Field[] fields, int parent) {}

  private static final int BASE_HANDLE = 0x7e0000;
  private static final int SERIALIZABLE = 2;
  private static final int WRITE_METHOD = 1;

  private final Bytes in;
  private final Map<Integer, Desc> descs = new HashMap<>();
  private final Map<Long, String> texts = new HashMap<>();
  private final Map<Long, int[]> ints = new HashMap<>();
  private long[] handles = new long[1 << 16];
  private int used;
  private boolean keepTexts;
  private float[] row = new float[0];

  private Sink sink = new Sink() {};
  private String fieldName = "";

  SerialReader(Bytes in) throws IOException {
    this.in = in;
    if (in.u2() != 0xACED || in.u2() != 5) {
      throw new IOException("not a stream of Java's serialization");
    }
  }

  /** Reads one object and tells {@code to} of its parts. */
  long read(Sink to, boolean keepTexts) throws IOException {
    this.sink = to;
    this.keepTexts = keepTexts;
    return content(in.u1());
  }

  /** The text of a string that was read while texts were kept. */
  String text(long hash) {
    String text = texts.get(hash);
    if (text == null) {
      throw new IllegalStateException("no text was kept for the string " + hash);
    }
    return text;
  }

  int[] ints(long handle) {
    return ints.get(handle);
  }

  /** An {@code int} written next to the objects. */
  int readInt() throws IOException {
    if (in.u1() != 0x77 || in.u1() != 4) {
      throw new IOException("an int was expected");
    }
    return in.i4();
  }

  /** Takes the rows of a {@code float[][]}. */
  interface Rows {
    void size(int rows);

    void row(int index, float[] values, int length) throws IOException;
  }

  void readFloats(Rows rows) throws IOException {
    Desc desc = array(in.u1());
    boolean doubles = desc.name.equals("[[D");
    int size = in.i4();
    newHandle(NULL);
    rows.size(size);
    for (int i = 0; i < size; i++) {
      array(in.u1());
      int length = in.i4();
      newHandle(NULL);
      if (row.length < length) {
        row = new float[length];
      }
      for (int k = 0; k < length; k++) {
        row[k] = doubles ? (float) Double.longBitsToDouble(in.i8()) : Float.intBitsToFloat(in.i4());
      }
      rows.row(i, row, length);
    }
  }

  double[] readDoubles() throws IOException {
    array(in.u1());
    double[] values = new double[in.i4()];
    newHandle(NULL);
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.longBitsToDouble(in.i8());
    }
    return values;
  }

  private Desc array(int token) throws IOException {
    if (token != 0x75) {
      throw new IOException("an array was expected, not " + token);
    }
    return descs.get(desc(in.u1()));
  }

  private int newHandle(long value) {
    if (used == handles.length) {
      handles = Arrays.copyOf(handles, used * 2);
    }
    handles[used] = value;
    return used++;
  }

  private long content(int token) throws IOException {
    switch (token) {
      case 0x70:
        return NULL;
      case 0x71:
        return handles[in.i4() - BASE_HANDLE];
      case 0x72:
        return desc(token);
      case 0x73:
        return object();
      case 0x74:
        return string(in.u2());
      case 0x75:
        return array();
      case 0x7E:
        desc(in.u1());
        int constant = newHandle(NULL);
        handles[constant] = content(in.u1());
        return handles[constant];
      default:
        throw new IOException("unknown mark in the stream: " + token);
    }
  }

  private long string(int length) throws IOException {
    int handle = newHandle(NULL);
    long hash;
    if (keepTexts) {
      String text = in.text(length);
      hash = Hash.of(text);
      texts.put(hash, text);
    } else {
      hash = in.hash(length);
    }
    handles[handle] = hash;
    return hash;
  }

  private int desc(int token) throws IOException {
    if (token == 0x70) {
      return -1;
    }
    if (token == 0x71) {
      return in.i4() - BASE_HANDLE;
    }
    if (token != 0x72) {
      throw new IOException("a class was expected, not " + token);
    }
    String name = in.text(in.u2());
    in.i4();
    in.i4();
    int handle = newHandle(NULL);
    int flags = in.u1();
    Field[] fields = new Field[in.u2()];
    for (int i = 0; i < fields.length; i++) {
      char type = (char) in.u1();
      fields[i] = new Field(type, in.text(in.u2()));
      if (type == '[' || type == 'L') {
        content(in.u1());
      }
    }
    annotation(false);
    descs.put(handle, new Desc(name, flags, fields, desc(in.u1())));
    return handle;
  }

  private long object() throws IOException {
    Desc desc = descs.get(desc(in.u1()));
    int handle = newHandle(NULL);
    handles[handle] = handle;
    sink.object(handle, desc.name);
    String outer = fieldName;
    long value = parts(desc, handle);
    fieldName = outer;
    handles[handle] = value;
    return value;
  }

  private long parts(Desc desc, int handle) throws IOException {
    long value = desc.parent < 0 ? handle : parts(descs.get(desc.parent), handle);
    if ((desc.flags & SERIALIZABLE) == 0) {
      throw new IOException(desc.name + " was written in a way of its own");
    }
    String outer = fieldName;
    for (Field field : desc.fields) {
      fieldName = field.name;
      long part = part(field.type);
      sink.field(handle, desc.name, field.name, part);
      if (desc.name.equals("java.lang.Integer")) {
        value = part;
      }
    }
    fieldName = outer;
    if ((desc.flags & WRITE_METHOD) != 0) {
      annotation(desc.name.endsWith("HashMap") || desc.name.endsWith("Hashtable"));
    }
    return value;
  }

  private long part(char type) throws IOException {
    switch (type) {
      case 'B', 'Z':
        return in.u1();
      case 'C', 'S':
        return in.u2();
      case 'I', 'F':
        return in.i4();
      case 'J', 'D':
        return in.i8();
      default:
        return content(in.u1());
    }
  }

  private long array() throws IOException {
    Desc desc = descs.get(desc(in.u1()));
    int handle = newHandle(NULL);
    handles[handle] = handle;
    int size = in.i4();
    char type = desc.name.charAt(1);
    int[] values = new int[type == 'I' ? size : 0];
    for (int i = 0; i < size; i++) {
      long value = part(type);
      if (type == 'I') {
        values[i] = (int) value;
      } else if (type == 'L' || type == '[') {
        sink.element(handle, value);
      }
    }
    ints.put((long) handle, values);
    return handle;
  }

  /** What a class wrote itself; of a map its keys and values by turns. */
  private void annotation(boolean map) throws IOException {
    long key = NULL;
    boolean second = false;
    for (int token = in.u1(); token != 0x78; token = in.u1()) {
      if (token == 0x77) {
        in.skip(in.u1());
      } else if (token == 0x7A) {
        in.skip(in.i4());
      } else {
        String outer = fieldName;
        boolean kept = keepTexts;
        keepTexts |= map && second;
        long value = content(token);
        keepTexts = kept;
        fieldName = outer;
        if (!map) {
          sink.item(fieldName, value);
        } else if (second) {
          sink.entry(fieldName, key, value);
        }
        key = value;
        second = !second;
      }
    }
  }
}
