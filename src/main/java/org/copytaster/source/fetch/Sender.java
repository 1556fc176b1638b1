package org.copytaster.source.fetch;

import java.net.InetAddress;
import java.util.List;

/** Sends one request to one of the addresses that the gate let through. */
@FunctionalInterface
interface Sender {

  /**
   * The answer, whole.
   *
   * @throws FetchException if none came
   */
  Response send(Request request, List<InetAddress> addresses, Budget budget) throws FetchException;
}
