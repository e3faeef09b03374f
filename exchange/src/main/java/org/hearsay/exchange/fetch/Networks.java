package org.hearsay.exchange.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Lexicon;

/** Tells public addresses from all others ({@code networks.tsv}). */
final class Networks {
  private static final List<Network> NOT_PUBLIC =
      Lexicon.read(Networks.class, "networks.tsv", 2).stream().map(Network::of).toList();

  private static final int IPV4 = 4;
  private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};
  private static final byte[] COMPATIBLE = new byte[12];
  private static final byte[] TRANSLATED = {0, 0x64, -1, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};
  private static final byte[] SIX_TO_FOUR = {0x20, 0x02};

  private Networks() {}

  private record Network(List<Byte> address, int bits) {
    static Network of(Lexicon.Row row) {
      String[] parts = row.text(0).split("/", 2);
      try {
        // Only digits stand there, so that no name is looked up.
        byte[] address = InetAddress.getByName(parts[0]).getAddress();
        Byte[] boxed = new Byte[address.length];
        Arrays.setAll(boxed, i -> address[i]);
        return new Network(List.of(boxed), Integer.parseInt(parts[1]));
      } catch (UnknownHostException | RuntimeException e) {
        throw row.error("expected address/length, found \"" + row.text(0) + "\"");
      }
    }

    boolean holds(byte[] other) {
      if (other.length != address.size()) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if (((other[bit / 8] ^ address.get(bit / 8)) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** Whether an address is on the public internet. */
  static boolean isPublic(InetAddress address) {
    return isPublic(address.getAddress());
  }

  private static boolean isPublic(byte[] address) {
    if (NOT_PUBLIC.stream().anyMatch(n -> n.holds(address))) {
      return false;
    }
    if (address.length == IPV4) {
      return true;
    }
    if (begins(address, SIX_TO_FOUR)) {
      return isPublic(Arrays.copyOfRange(address, 2, 6));
    }
    return List.of(MAPPED, COMPATIBLE, TRANSLATED).stream()
        .filter(prefix -> begins(address, prefix))
        .allMatch(prefix -> isPublic(Arrays.copyOfRange(address, 12, 16)));
  }

  private static boolean begins(byte[] address, byte[] prefix) {
    return Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
  }
}
