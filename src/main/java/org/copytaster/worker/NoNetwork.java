package org.copytaster.worker;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Refuses every connection, since Java asks for the way before it opens one. */
final class NoNetwork extends ProxySelector {

  @Override
  public List<Proxy> select(URI uri) {
    throw new IllegalArgumentException("a child does not connect to anything");
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException e) {
    // none is tried
  }
}
