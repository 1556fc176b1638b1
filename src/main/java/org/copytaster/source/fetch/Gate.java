package org.copytaster.source.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.copytaster.value.Failure;

/**
 * Says where a request may go: to public addresses at the ports of the web, and to what the user
 * allowed by name. It is asked before every request, the ones for robots.txt and after redirects
 * too, and its answer is the addresses to connect to: no name is looked up a second time, so a
 * server of names that answers differently then gains nothing.
 */
final class Gate {

  /** A host the user allowed, at one port, or at the ports of the web. */
  record Allowed(String host, Optional<Integer> port) {

    /**
     * Reads {@code HOST} or {@code HOST:PORT}.
     *
     * @throws IllegalArgumentException with a sentence, if it is neither
     */
    static Allowed of(String text) {
      try {
        Target target = Target.of("http://" + text + "/");
        boolean bare =
            target.authority().equals(target.host()) && !text.strip().endsWith(":" + target.port());
        if (text.matches("(?s).*[/?#].*")) {
          throw new IllegalArgumentException(text + " is no host: write HOST or HOST:PORT");
        }
        return new Allowed(target.host(), bare ? Optional.empty() : Optional.of(target.port()));
      } catch (FetchException e) {
        throw new IllegalArgumentException(text + " is no host: write HOST or HOST:PORT", e);
      }
    }

    boolean opens(Target target, Set<Integer> usual) {
      return host.equals(target.host())
          && port.map(p -> p == target.port()).orElse(usual.contains(target.port()));
    }
  }

  static final Set<Integer> WEB_PORTS = Set.of(80, 443);

  private final Set<Integer> ports;
  private final List<Allowed> allowed;
  private final Resolver resolver;

  Gate(Set<Integer> ports, List<Allowed> allowed, Resolver resolver) {
    this.ports = Set.copyOf(ports);
    this.allowed = List.copyOf(allowed);
    this.resolver = resolver;
  }

  /**
   * All addresses of {@code target}'s host, each of them checked.
   *
   * @throws FetchException if there are none, or one of them is closed
   */
  List<InetAddress> addresses(Target target, Budget budget) throws FetchException {
    boolean open = allowed.stream().anyMatch(host -> host.opens(target, ports));
    if (!open && !ports.contains(target.port())) {
      throw blocked(target, "port " + target.port() + " is not one of the web");
    }
    List<InetAddress> addresses = look(target, budget);
    for (InetAddress address : addresses) {
      if (!open && !PublicAddress.is(address)) {
        throw blocked(target, address.getHostAddress() + " is no public address");
      }
    }
    return addresses;
  }

  private static FetchException blocked(Target target, String why) {
    return FetchException.lasting(
        Failure.Code.FETCH_BLOCKED_ADDRESS,
        Target.cut(target.toString())
            + " is not fetched, "
            + why
            + "; --allow-host "
            + target.host()
            + ":"
            + target.port()
            + " opens it");
  }

  /** The system's look-up knows no deadline, so it waits in a thread of its own. */
  private List<InetAddress> look(Target target, Budget budget) throws FetchException {
    Optional<InetAddress> literal = Host.address(target.host());
    if (literal.isPresent()) {
      return List.of(literal.get());
    }
    FutureTask<List<InetAddress>> task = new FutureTask<>(() -> resolver.resolve(target.host()));
    Thread thread = new Thread(task, "look-up");
    thread.setDaemon(true);
    thread.start();
    try {
      List<InetAddress> found = task.get(budget.left().toNanos(), TimeUnit.NANOSECONDS);
      if (found.isEmpty()) {
        throw unknown(target);
      }
      return found;
    } catch (TimeoutException e) {
      throw budget.over(target);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.passing(Failure.Code.FETCH_FAILED, "the run was stopped");
    } catch (ExecutionException e) {
      throw unknown(target);
    }
  }

  private static FetchException unknown(Target target) {
    return FetchException.passing(
        Failure.Code.FETCH_UNKNOWN_HOST, "there is no host " + target.host());
  }
}
