package org.copytaster.source.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.copytaster.source.Arrival;
import org.copytaster.source.Payloads;
import org.copytaster.value.Failure;
import org.junit.jupiter.api.Test;

/** Small files that would unpack to large ones: a failure each, in little memory. */
class ArchiveBombTest {

  private static List<Arrival> open(byte[] bytes) {
    List<Arrival> arrivals = new ArrayList<>();
    assertTimeout(
        Duration.ofSeconds(10),
        () ->
            Containers.open(
                Payloads.of("c", bytes),
                arrival -> {
                  // a story's bytes are not kept: nothing but the reader may fill the memory
                  arrivals.add(
                      arrival instanceof Arrival.Story
                          ? new Arrival.Broken(
                              arrival.origin(),
                              new Failure("read", Failure.Code.INTERNAL, false, "a story"))
                          : arrival);
                }));
    return arrivals;
  }

  private static long bombs(List<Arrival> arrivals) {
    return arrivals.stream()
        .filter(a -> ((Arrival.Broken) a).failure().code() == Failure.Code.PARSE_BOMB)
        .count();
  }

  private static byte[] noise(int bytes) {
    byte[] noise = new byte[bytes];
    new Random(7).nextBytes(noise);
    return noise;
  }

  @Test
  void aFileOfZerosIsRefused() throws IOException {
    byte[] zeros = Packed.gzipOfZeros(30);
    List<Arrival> arrivals = open(zeros);
    assertEquals(1, arrivals.size());
    assertEquals(1, bombs(arrivals));
    assertEquals(1, bombs(open(Packed.gzip(zeros))));
    assertEquals(1, bombs(open(Packed.zip(Map.of("a.txt", new byte[4 << 20])))));
    assertEquals(1, bombs(open(Packed.gzip(Packed.tar(Map.of("a.txt", new byte[4 << 20]))))));
  }

  @Test
  void membersThatLieInOnePlaceAreRefusedTogether() throws IOException {
    byte[] once = noise(1 << 20);
    byte[] zip = overlapping(once, 200);
    List<Arrival> arrivals = open(zip);
    assertEquals(1, bombs(arrivals));
    assertTrue(arrivals.size() <= 66, () -> arrivals.size() + " members were read");
  }

  /** A zip file whose directory names one stored member many times. */
  private static byte[] overlapping(byte[] content, int times) throws IOException {
    byte[] zip = Packed.zip(Map.of("a.bin", content));
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    int directory = text.lastIndexOf("PK\u0001\u0002");
    int end = text.lastIndexOf("PK\u0005\u0006");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(zip, 0, directory);
    for (int i = 0; i < times; i++) {
      out.write(zip, directory, end - directory);
    }
    ByteBuffer tail = ByteBuffer.wrap(zip, end, zip.length - end).slice();
    tail.order(ByteOrder.LITTLE_ENDIAN);
    tail.putShort(8, (short) times).putShort(10, (short) times);
    tail.putInt(12, (end - directory) * times);
    out.write(zip, end, zip.length - end);
    return out.toByteArray();
  }

  @Test
  void depthAndNumberAreLimited() throws IOException {
    byte[] nested = Packed.bytes("A ferry ran aground.");
    for (int i = 0; i < 10; i++) {
      nested = Packed.zip(Map.of("in", nested));
    }
    List<Arrival> deep = open(nested);
    assertEquals(1, deep.size());
    assertEquals(1, bombs(deep));
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 1_100; i++) {
      many.put(i + ".txt", new byte[] {'a'});
    }
    List<Arrival> wide = open(Packed.zip(many));
    assertEquals(1_001, wide.size());
    assertEquals(1, bombs(wide));
    assertEquals(1, bombs(open(Packed.zip(Map.of("in.zip", Packed.zip(many))))));
  }

  @Test
  void aNameWithoutEndIsRefused() throws IOException {
    List<Arrival> arrivals = open(Packed.tarOfName(3 << 20));
    assertEquals(1, arrivals.size());
    assertEquals(1, bombs(arrivals));
  }

  @Test
  void aPageOfAWebArchiveMayNotUnpackWithoutEndEither() throws IOException {
    byte[] bomb =
        Packed.page(
            "https://example.org/1",
            "200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
            Packed.gzipOfZeros(30));
    assertEquals(1, bombs(open(bomb)));
  }

  @Test
  void memoryStaysFlat() throws IOException {
    byte[] zeros = Packed.gzipOfZeros(40);
    open(zeros);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();
    open(zeros);
    open(overlapping(noise(1 << 20), 200));
    System.gc();
    long growth = runtime.totalMemory() - runtime.freeMemory() - before;
    assertTrue(growth < 64L << 20, () -> (growth >> 20) + " MB are still held");
  }
}
