package org.copytaster.source.fetch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import javax.net.ServerSocketFactory;

/** A server on the loopback address that answers as it is told to, also against the protocol. */
final class TestServer implements AutoCloseable {

  /** Writes an answer, or something that is none. */
  @FunctionalInterface
  interface Answer {
    void write(OutputStream out, String request) throws IOException, InterruptedException;
  }

  private final ServerSocket listener;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  TestServer() throws IOException {
    this(ServerSocketFactory.getDefault());
  }

  TestServer(ServerSocketFactory sockets) throws IOException {
    listener =
        sockets.createServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    daemon(this::listen);
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "test server");
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        daemon(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      requests.add(request.toString());
      String path = request.toString().split(" ")[1];
      answers
          .getOrDefault(path, answers.getOrDefault("*", status(404)))
          .write(socket.getOutputStream(), request.toString());
    } catch (IOException | InterruptedException | ArrayIndexOutOfBoundsException e) {
      // the client went away, which is what most tests are about
      return;
    }
  }

  int port() {
    return listener.getLocalPort();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  TestServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** The requests so far, robots.txt left out. */
  List<String> requests() {
    return requests.stream().filter(r -> !r.startsWith("GET /robots.txt ")).toList();
  }

  List<String> paths() {
    return requests().stream().map(r -> r.split(" ")[1]).toList();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  static Answer raw(String text) {
    return (out, request) -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer status(int status, String... fields) {
    return answer(status, new byte[0], fields);
  }

  static Answer page(String text, String... fields) {
    return answer(200, text.getBytes(StandardCharsets.UTF_8), fields);
  }

  static Answer redirect(String location) {
    return status(302, "Location: " + location);
  }

  static Answer answer(int status, byte[] body, String... fields) {
    return (out, request) -> {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Some words\r\n");
      for (String field : fields) {
        head.append(field).append("\r\n");
      }
      head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
      out.write(head.toString().getBytes(StandardCharsets.UTF_8));
      out.write(body);
    };
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
