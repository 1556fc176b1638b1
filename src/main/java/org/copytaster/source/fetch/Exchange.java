package org.copytaster.source.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.copytaster.value.Failure;

/**
 * One request and its answer over a connection of its own (HTTP/1.1, closed at the end).
 *
 * <p>Java's own HttpClient is not used: it looks up the host itself, so that the address which was
 * checked need not be the one it connects to; given the address instead of the name it checks the
 * certificate against the address; and it has no bound on the time of a body. Here the connection
 * goes to a checked address, while the request and the certificate are for the name.
 */
final class Exchange implements Sender {

  private final Limits limits;
  private final Supplier<SSLSocketFactory> secure;
  private final String agent;

  Exchange(Limits limits, Supplier<SSLSocketFactory> secure, String agent) {
    this.limits = limits;
    this.secure = secure;
    this.agent = agent;
  }

  @Override
  public Response send(Request request, List<InetAddress> addresses, Budget budget)
      throws FetchException {
    Socket plain = connected(request.target(), addresses, budget);
    try (Alarm total = new Alarm(plain, budget.left())) {
      Duration first = Duration.ofMillis(budget.millis(limits.headers()));
      try (Alarm early = new Alarm(plain, first)) {
        return answer(request, plain, budget, early);
      } catch (IOException e) {
        if (total.rung()) {
          throw budget.over(request.target());
        }
        throw broken(request.target(), e);
      }
    } finally {
      Alarm.closeQuietly(plain);
    }
  }

  private Response answer(Request request, Socket plain, Budget budget, Alarm early)
      throws IOException, FetchException {
    Target target = request.target();
    try {
      Socket socket = target.secure() ? secured(plain, target) : plain;
      socket.getOutputStream().write(text(request).getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
      Head head = Head.read(in);
      early.close();
      if (!Response.isContent(head.status())) {
        return new Response(target, head.status(), head.headers(), new byte[0]);
      }
      plain.setSoTimeout(budget.millis(limits.window()));
      byte[] body = new Body(limits, request, head.headers()).read(in);
      return new Response(target, head.status(), head.headers(), body);
    } catch (IOException e) {
      if (early.rung()) {
        throw budget.left().isZero()
            ? budget.over(target)
            : FetchException.passing(
                Failure.Code.FETCH_TIMEOUT,
                target + " sent no whole header within " + limits.headers().toSeconds() + " s");
      }
      throw e;
    }
  }

  private Socket connected(Target target, List<InetAddress> addresses, Budget budget)
      throws FetchException {
    IOException last = new IOException("it has no address");
    for (InetAddress address : addresses) {
      Socket socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(
            new InetSocketAddress(address, target.port()), budget.millis(limits.connect()));
        if (!address.equals(socket.getInetAddress())) {
          throw new IOException("the system connected elsewhere");
        }
        socket.setTcpNoDelay(true);
        return socket;
      } catch (IOException e) {
        Alarm.closeQuietly(socket);
        last = e;
      }
      if (budget.left().isZero()) {
        break;
      }
    }
    if (last instanceof SocketTimeoutException) {
      throw FetchException.passing(
          Failure.Code.FETCH_TIMEOUT,
          target.origin()
              + " accepted no connection within "
              + limits.connect().toSeconds()
              + " s");
    }
    throw broken(target, last);
  }

  /** The certificate must be for the name, although the connection was made to an address. */
  private Socket secured(Socket plain, Target target) throws IOException {
    String name = target.host().replace("[", "").replace("]", "");
    SSLSocket socket = (SSLSocket) secure.get().createSocket(plain, name, target.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private String text(Request request) {
    StringBuilder text = new StringBuilder();
    text.append("GET ").append(request.target().path()).append(" HTTP/1.1\r\n");
    text.append("Host: ").append(request.target().authority()).append("\r\n");
    text.append("User-Agent: ").append(agent).append("\r\n");
    text.append("Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n");
    text.append("Accept-Encoding: gzip\r\n");
    request
        .fields()
        .forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
    return text.append("Connection: close\r\n\r\n").toString();
  }

  private static FetchException broken(Target target, IOException e) {
    if (e instanceof SocketTimeoutException) {
      return FetchException.passing(
          Failure.Code.FETCH_TIMEOUT, target + " sends too slowly to wait for it");
    }
    boolean untrusted = e instanceof SSLException;
    return new FetchException(
        Failure.Code.FETCH_FAILED,
        !untrusted,
        target + " cannot be had: " + (untrusted ? "no trusted connection: " : "") + why(e));
  }

  private static String why(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("the connection broke");
  }
}
