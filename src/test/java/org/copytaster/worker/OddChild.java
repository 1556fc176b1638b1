package org.copytaster.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A child that does whatever a hostile file can make a parser do. */
final class OddChild {

  private static final List<byte[]> KEPT = new ArrayList<>();

  private OddChild() {}

  public static void main(String[] args) {
    ChildLoop.serve(OddChild::answer);
  }

  private static byte[] answer(byte[] question) throws IOException {
    String[] words = new String(question, StandardCharsets.UTF_8).split(" ", 2);
    switch (words[0]) {
      case "echo":
        return words[1].getBytes(StandardCharsets.UTF_8);
      case "size":
        return String.valueOf(question.length).getBytes(StandardCharsets.UTF_8);
      case "pid":
        return string(ProcessHandle.current().pid());
      case "folder":
        Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "left"), "over");
        return string(Path.of("").toAbsolutePath());
      case "memory":
        for (int size = 1 << 20; ; size *= 2) {
          KEPT.add(new byte[size]);
        }
      case "keep":
        KEPT.add(new byte[Integer.parseInt(words[1]) << 20]);
        return question;
      case "recursion":
        return answer(question);
      case "exit":
        System.exit(7);
        return question;
      case "loop":
        while (true) {
          Thread.onSpinWait();
        }
      case "noise":
        System.out.println("a line that a library prints");
        return string(System.in.read());
      case "garbage":
        garbage();
        return question;
      case "much":
        return new byte[Integer.parseInt(words[1])];
      case "start":
        return string(new ProcessBuilder("sleep", "600").start().pid());
      case "connect":
        return connect(Integer.parseInt(words[1]));
      default:
        throw new IllegalArgumentException(words[0]);
    }
  }

  private static byte[] string(Object value) {
    return String.valueOf(value).getBytes(StandardCharsets.UTF_8);
  }

  private static void garbage() throws IOException {
    // not closed: it is the child's own output
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    out.write("this is no frame at all, but long enough".getBytes(StandardCharsets.UTF_8));
  }

  /** The ways that succeeded. */
  private static byte[] connect(int port) {
    StringBuilder ways = new StringBuilder();
    try (Socket socket = new Socket("127.0.0.1", port)) {
      ways.append("socket ").append(socket.getPort());
    } catch (IOException | RuntimeException e) {
      // as it must be
    }
    try {
      new URL("http://127.0.0.1:" + port + "/").openStream().close();
      ways.append("page ");
    } catch (IOException | RuntimeException e) {
      // as it must be
    }
    try {
      InetAddress.getByName("example.org");
      ways.append("name ");
    } catch (IOException e) {
      // as it must be
    }
    return string(ways);
  }
}
