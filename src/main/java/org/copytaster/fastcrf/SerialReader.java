package org.copytaster.fastcrf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** How many entries of the map in the field {@code name} follow, where that is known. */
    default void size(String name, int entries) {}

    /** One entry of the map in the field {@code name}. */
    default void entry(String name, long key, long value) {}
  }

  static final long NULL = 0;

  private record Field(char type, String name) {}

  private record Desc(String name, int flags, Field[] fields, Optional<Desc> parent) {

    boolean isInteger() {
      return name.equals("java.lang.Integer");
    }

    boolean isMap() {
      return name.endsWith("HashMap") || name.endsWith("Hashtable");
    }
  }

  private static final int BASE_HANDLE = 0x7e0000;
  private static final int SERIALIZABLE = 2;
  private static final int WRITE_METHOD = 1;

  private final Bytes in;
  private final List<Desc> descs = new ArrayList<>();
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
    return desc(in.u1());
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

  /** A description of a class, new or one of before. */
  private Desc desc(int token) throws IOException {
    if (token == 0x71) {
      return descs.get((int) handles[in.i4() - BASE_HANDLE]);
    }
    if (token != 0x72) {
      throw new IOException("a class was expected, not " + token);
    }
    String name = in.text(in.u2());
    in.i8();
    int handle = newHandle(descs.size());
    descs.add(null);
    int flags = in.u1();
    Field[] fields = new Field[in.u2()];
    for (int i = 0; i < fields.length; i++) {
      char type = (char) in.u1();
      fields[i] = new Field(type, in.text(in.u2()).intern());
      if (type == '[' || type == 'L') {
        content(in.u1());
      }
    }
    annotation(Optional.empty());
    int parent = in.u1();
    Desc desc =
        new Desc(
            name, flags, fields, parent == 0x70 ? Optional.empty() : Optional.of(desc(parent)));
    descs.set((int) handles[handle], desc);
    return desc;
  }

  private long object() throws IOException {
    Desc desc = desc(in.u1());
    int handle = newHandle(NULL);
    handles[handle] = handle;
    if (desc.isInteger()) {
      handles[handle] = in.i4();
      return handles[handle];
    }
    sink.object(handle, desc.name);
    String outer = fieldName;
    parts(desc, handle);
    fieldName = outer;
    return handle;
  }

  private void parts(Desc desc, int handle) throws IOException {
    if (desc.parent.isPresent()) {
      parts(desc.parent.get(), handle);
    }
    if ((desc.flags & SERIALIZABLE) == 0) {
      throw new IOException(desc.name + " was written in a way of its own");
    }
    String outer = fieldName;
    for (Field field : desc.fields) {
      fieldName = field.name;
      sink.field(handle, desc.name, field.name, part(field.type));
    }
    fieldName = outer;
    if ((desc.flags & WRITE_METHOD) != 0) {
      annotation(Optional.of(desc));
    }
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
    Desc desc = desc(in.u1());
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
  private void annotation(Optional<Desc> of) throws IOException {
    boolean map = of.isPresent() && of.get().isMap();
    long key = NULL;
    boolean second = false;
    for (int token = in.u1(); token != 0x78; token = in.u1()) {
      if (token == 0x77) {
        int length = in.u1();
        if (map && length == 2 * Integer.BYTES) {
          in.i4();
          sink.size(fieldName, in.i4());
        } else {
          in.skip(length);
        }
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
