package org.copytaster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copytaster.json.BadJsonException;
import org.copytaster.json.Json;

/**
 * The gate of this corpus, {@code corpus/gate.json}, and what the program reaches now. Whichever
 * test asks first measures everything and, with {@code -Dgate=raise} or {@code -Dgate=lower},
 * writes the file; so the order of the tests does not matter.
 */
final class CorpusGate {

  private static final Path FILE = Path.of("corpus", "gate.json");

  private static final class Measured {
    static final Gate GATE = measure();
  }

  private static final class Asked {
    static final Gate GATE = open(read(), System.getProperty("gate", ""));
  }

  private CorpusGate() {}

  /** What must be reached. */
  static Gate gate() {
    return Asked.GATE;
  }

  /** What is reached. */
  static Gate measured() {
    return Measured.GATE;
  }

  private static Gate open(Gate gate, String wish) {
    switch (wish) {
      case "":
        return gate;
      case "raise":
        return write(gate.raised(measured()));
      case "lower":
        return write(measured());
      default:
        throw new AssertionError("-Dgate=" + wish + ": it can be raise or lower");
    }
  }

  private static Gate read() {
    try {
      return Json.read(Files.readString(FILE), Gate.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadJsonException e) {
      throw new AssertionError(FILE + ": " + e.getMessage(), e);
    }
  }

  private static Gate write(Gate gate) {
    try {
      Files.writeString(FILE, Json.pretty(gate) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gate;
  }

  private static Gate measure() {
    TreeMap<String, BigDecimal> reached = new TreeMap<>();
    for (Path table : FigureTables.all()) {
      reached.put(FigureTables.name(table), BigDecimal.valueOf(FigureTables.read(table).right()));
    }
    LinkTable.measured()
        .right()
        .forEach((question, right) -> reached.put(question, BigDecimal.valueOf(right)));
    try {
      Map<String, Object> score = Json.object(StoryGold.evaluation().toJson());
      reached.put("stories/full_f1", share(score, "full", "f1"));
      reached.put("stories/detection_precision", share(score, "detection", "p"));
      for (Object flag : ((Map<?, ?>) score.get("flags")).keySet()) {
        reached.put("stories/" + flag, share(score, "flags", (String) flag));
      }
    } catch (BadJsonException e) {
      throw new AssertionError(e);
    }
    return new Gate(expectations(), reached);
  }

  private static BigDecimal share(Map<String, Object> score, String group, String name) {
    return new BigDecimal(((Map<?, ?>) score.get(group)).get(name).toString());
  }

  private static String expectations() {
    List<Path> files = new ArrayList<>(FigureTables.all());
    files.add(LinkTable.FILE);
    files.add(StoryGold.FILE);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        sha.update((file.toString().replace('\\', '/') + "\n").getBytes(StandardCharsets.UTF_8));
        for (String line : Files.readAllLines(file)) {
          // line by line: a checkout may have other line ends
          sha.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
