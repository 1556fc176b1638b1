package org.copytaster.fastcrf;

import java.io.IOException;
import java.util.ArrayList;
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

  static final long NULL = 0;

  private final Bytes in;
  private final List<SerialClass> descs = new ArrayList<>();
  private final Map<Long, String> texts = new HashMap<>();
  private final Map<Long, int[]> ints = new HashMap<>();
  private final SerialHandles handles = new SerialHandles();
  private boolean keepTexts;

  private SerialSink sink = new SerialSink() {};
  private String fieldName = "";

  SerialReader(Bytes in) throws IOException {
    this.in = in;
    if (in.u2() != 0xACED || in.u2() != 5) {
      throw new IOException("not a stream of Java's serialization");
    }
  }

  /** Reads one object and tells {@code to} of its parts. */
  long read(SerialSink to, boolean keepTexts) throws IOException {
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

  /** Begins an array and gives its type, as {@code [[F} of rows of floats. */
  String array() throws IOException {
    int token = in.u1();
    if (token != 0x75) {
      throw new IOException("an array was expected, not " + token);
    }
    String type = desc(in.u1()).name();
    handles.add(NULL);
    return type;
  }

  private long content(int token) throws IOException {
    switch (token) {
      case 0x70:
        return NULL;
      case 0x71:
        return handles.get(in.i4());
      case 0x73:
        return object();
      case 0x74:
        return string(in.u2());
      case 0x75:
        return elements();
      case 0x7E:
        desc(in.u1());
        int constant = handles.add(NULL);
        return handles.set(constant, content(in.u1()));
      default:
        throw new IOException("unknown mark in the stream: " + token);
    }
  }

  private long string(int length) throws IOException {
    int handle = handles.add(NULL);
    long hash;
    if (keepTexts) {
      String text = in.text(length);
      hash = Hash.of(text);
      texts.put(hash, text);
    } else {
      hash = in.hash(length);
    }
    return handles.set(handle, hash);
  }

  /** A description of a class, new or one of before. */
  private SerialClass desc(int token) throws IOException {
    if (token == 0x71) {
      return descs.get((int) handles.get(in.i4()));
    }
    if (token != 0x72) {
      throw new IOException("a class was expected, not " + token);
    }
    String name = in.text(in.u2());
    in.i8();
    int place = descs.size();
    handles.add(place);
    descs.add(null);
    int flags = in.u1();
    SerialClass.Field[] fields = new SerialClass.Field[in.u2()];
    for (int i = 0; i < fields.length; i++) {
      char type = (char) in.u1();
      fields[i] = new SerialClass.Field(type, in.text(in.u2()).intern());
      if (type == '[' || type == 'L') {
        content(in.u1());
      }
    }
    annotation(Optional.empty());
    int parent = in.u1();
    SerialClass desc =
        new SerialClass(
            name,
            flags,
            List.of(fields),
            parent == 0x70 ? Optional.empty() : Optional.of(desc(parent)));
    descs.set(place, desc);
    return desc;
  }

  private long object() throws IOException {
    SerialClass desc = desc(in.u1());
    int handle = handles.add(NULL);
    handles.set(handle, handle);
    if (desc.isInteger()) {
      return handles.set(handle, in.i4());
    }
    sink.object(handle, desc.name());
    String outer = fieldName;
    parts(desc, handle);
    fieldName = outer;
    return handle;
  }

  private void parts(SerialClass desc, int handle) throws IOException {
    if (desc.parent().isPresent()) {
      parts(desc.parent().get(), handle);
    }
    if (!desc.isSerializable()) {
      throw new IOException(desc.name() + " was written in a way of its own");
    }
    String outer = fieldName;
    for (SerialClass.Field field : desc.fields()) {
      fieldName = field.name();
      sink.field(handle, desc.name(), field.name(), part(field.type()));
    }
    fieldName = outer;
    if (desc.writesMore()) {
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

  private long elements() throws IOException {
    SerialClass desc = desc(in.u1());
    int handle = handles.add(NULL);
    handles.set(handle, handle);
    int size = in.i4();
    char type = desc.name().charAt(1);
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
  private void annotation(Optional<SerialClass> of) throws IOException {
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
