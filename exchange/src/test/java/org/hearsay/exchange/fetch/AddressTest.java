package org.hearsay.exchange.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  private static final FetchOptions PUBLIC_ONLY =
      new FetchOptions("desk@karsa.example", false, 1 << 20, Duration.ofSeconds(20), Duration.ZERO);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "::10.1.2.3",
        "64:ff9b::127.0.0.1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "febf::1",
        "fec0::1",
        "ff02::1"
      })
  void addressesThatAreNotPublicAreRefused(String address) throws IOException {
    InetAddress ip = InetAddress.getByName(address);
    assertEquals(false, Networks.isPublic(ip), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.1.1.1",
        "128.0.0.1", "169.253.1.1", "172.15.1.1", "172.32.0.1", "192.167.1.1", "198.20.0.1",
        "223.255.255.255", "2606:4700::1111", "2a00:1450::1", "64:ff9b::101:101", "2002:101:101::1"
      })
  void publicAddressesAreNot(String address) throws IOException {
    assertTrue(Networks.isPublic(InetAddress.getByName(address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/a", "http://localhost:%d/a", "http://2130706433:%d/a",
        "http://0x7f000001:%d/a", "http://0177.0.0.1:%d/a", "http://127.1:%d/a",
        "http://[::1]:%d/a", "http://[::ffff:127.0.0.1]:%d/a", "http://[::ffff:7f00:1]:%d/a",
        "http://0.0.0.0:%d/a", "http://0:%d/a", "http://localhost.:%d/a"
      })
  void noWritingOfAPrivateAddressIsFetched(String form) throws Exception {
    try (Site site = new Site();
        Fetcher fetcher = site.fetcher(PUBLIC_ONLY)) {
      site.on("/a", 200, "Secret.");
      URI url = URI.create(String.format(form, site.url("/").getPort()));
      assertThrows(FetchException.class, () -> fetcher.fetch(url, Validators.NONE), form);
      assertTrue(site.requests.isEmpty(), site.requests.toString());
    }
  }

  @Test
  void theRefusalNamesTheAddress() throws Exception {
    try (Site site = new Site();
        Fetcher fetcher = site.fetcher(PUBLIC_ONLY)) {
      FetchException e =
          assertThrows(FetchException.class, () -> fetcher.fetch(site.url("/a"), Validators.NONE));
      assertEquals("expected a public address, found 127.0.0.1 for 127.0.0.1", e.problem());
      assertTrue(e.isLasting());
    }
  }

  /** DNS rebinding: the first answer is public, later ones are not. */
  @Test
  void aNameThatChangesItsAddressIsLookedAtEachTime() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    DnsResolver turning =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws java.net.UnknownHostException {
            asked.incrementAndGet();
            return InetAddress.getAllByName("127.0.0.1");
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    try (Site site = new Site();
        Fetcher fetcher = new Fetcher(PUBLIC_ONLY, site.clock, time -> {}, turning)) {
      site.on("/a", 200, "Secret.");
      URI url = URI.create("http://karsa.example:" + site.url("/").getPort() + "/a");
      FetchException e =
          assertThrows(FetchException.class, () -> fetcher.fetch(url, Validators.NONE));
      assertEquals("expected a public address, found 127.0.0.1 for karsa.example", e.problem());
      assertTrue(site.requests.isEmpty());
      assertTrue(asked.get() > 0);
    }
  }
}
