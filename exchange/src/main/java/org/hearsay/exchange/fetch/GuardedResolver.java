package org.hearsay.exchange.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up, and refuses those that lead to an address which is not public. Connections are
 * made to the very addresses that it gives, so that no second answer can lead elsewhere.
 */
final class GuardedResolver implements DnsResolver {
  private final boolean privateAddresses;
  private final DnsResolver names;

  GuardedResolver(boolean privateAddresses, DnsResolver names) {
    this.privateAddresses = privateAddresses;
    this.names = names;
  }

  /** A name that leads to an address which is not public. */
  static final class RefusedAddress extends UnknownHostException {
    private static final long serialVersionUID = 1;

    RefusedAddress(String host, InetAddress address) {
      super("expected a public address, found " + address.getHostAddress() + " for " + host);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    for (InetAddress address : addresses) {
      if (!privateAddresses && !Networks.isPublic(address)) {
        throw new RefusedAddress(host, address);
      }
    }
    return addresses;
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Stream.of(resolve(host)).map(a -> new InetSocketAddress(a, port)).toList();
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
