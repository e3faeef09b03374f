package org.hearsay.exchange.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.hearsay.exchange.content.ContentEncoding;

/** One request, one answer, within limits of size and time. Thread-safe. */
final class Transport implements AutoCloseable {
  private static final Timeout CONNECT = Timeout.ofSeconds(10);
  private static final int HEADERS = 200;
  private static final int HEADER_LENGTH = 16 << 10;

  private final FetchOptions options;
  private final Clock clock;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "hearsay-fetch-watch");
            thread.setDaemon(true);
            return thread;
          });

  Transport(FetchOptions options, Clock clock, DnsResolver names) {
    this.options = options;
    this.clock = clock;
    Timeout limit = Timeout.of(options.limit());
    Http1Config lines =
        Http1Config.custom().setMaxHeaderCount(HEADERS).setMaxLineLength(HEADER_LENGTH).build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedResolver(options.privateAddresses(), names))
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(lines).build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(limit)
                            .build())
                    .build())
            .setUserAgent(options.userAgent())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  /**
   * Gets what stands at a URL.
   *
   * @param bytes so much of it at most
   * @param cut whether more than that is left out; else it is an error
   */
  Answer get(URI url, Validators known, Duration limit, int bytes, boolean cut)
      throws FetchException {
    HttpGet request = new HttpGet(url);
    request.setHeader("Accept-Encoding", "gzip, deflate, br");
    known.etag().ifPresent(tag -> request.setHeader("If-None-Match", tag));
    known.lastModified().ifPresent(date -> request.setHeader("If-Modified-Since", date));
    long begin = System.nanoTime();
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> end =
        watch.schedule(
            () -> {
              late.set(true);
              request.abort();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      ClassicHttpResponse response = client.executeOpen(HttpHost.create(url), request, null);
      try {
        byte[] content = content(response, bytes, cut);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        return new Answer(response.getCode(), headers(response), content, clock.instant(), took);
      } finally {
        leave(request, response);
      }
    } catch (IOException | RuntimeException e) {
      if (late.get()) {
        throw FetchException.passing(
            "expected an answer in " + options.limit().toSeconds() + " s, gave up");
      }
      throw told(e);
    } finally {
      end.cancel(false);
    }
  }

  /** What is left of the answer is not waited for. */
  private static void leave(HttpGet request, ClassicHttpResponse response) {
    request.abort();
    try {
      response.close();
    } catch (IOException e) {
      // It was cut short.
    }
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(
          header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
    }
    return headers;
  }

  private static byte[] content(ClassicHttpResponse response, int most, boolean cut)
      throws IOException, FetchException {
    if (response.getEntity() == null) {
      return new byte[0];
    }
    byte[] packed = response.getEntity().getContent().readNBytes(most + 1);
    Header encoding = response.getFirstHeader("Content-Encoding");
    byte[] bytes = packed;
    if (encoding != null && packed.length <= most) {
      try (InputStream in =
          ContentEncoding.unpack(new ByteArrayInputStream(packed), encoding.getValue())) {
        bytes = in.readNBytes(most + 1);
      } catch (IOException | RuntimeException e) {
        throw FetchException.passing(
            "expected content in the encoding \""
                + encoding.getValue()
                + "\", found it cut off or damaged");
      }
    }
    if (bytes.length <= most) {
      return bytes;
    }
    if (cut) {
      return java.util.Arrays.copyOf(bytes, most);
    }
    throw FetchException.lasting(String.format("expected at most %d MB, found more", most >> 20));
  }

  private static FetchException told(Exception e) {
    if (e instanceof GuardedResolver.RefusedAddress) {
      return FetchException.lasting(String.valueOf(e.getMessage()));
    }
    if (e instanceof UnknownHostException) {
      return FetchException.passing("expected a host, found none of that name");
    }
    if (e instanceof SSLException) {
      return FetchException.passing("expected a safe connection, found: " + e.getMessage());
    }
    return FetchException.passing("expected an answer, found: " + e.getMessage());
  }

  @Override
  public void close() throws IOException {
    watch.shutdownNow();
    client.close();
  }
}
