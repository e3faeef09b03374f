package org.hearsay.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a web archive to measure by. Pages have one of four layouts, 120 to 900 words, and as much
 * around them as pages have (menus, scripts, related links): 60 kB on average. Each is a member of
 * its own; seeded.
 */
final class WarcMaker {
  private static final int AROUND = 45_000;
  private static final String[] ENGLISH = {
    "the", "of", "and", "to", "in", "said", "that", "on", "was", "were", "by", "with", "for", "at"
  };
  private static final String[] LAYOUTS = {
    "<article><h1>%s</h1><p class='byline'>By %s</p>%s</article>",
    "<div class='post'><h2 class='entry-title'>%s</h2><span>%s</span><div class='entry-content'>%s</div></div>",
    "<main><div id='story'><h1>%s</h1><div>%s</div><section>%s</section></div></main>",
    "<table><tr><td><h1>%s</h1><i>%s</i>%s</td></tr></table>"
  };

  /** Shorter lines are titles and such. */
  private static final int LEAST = 120;

  /** Menus and links say the same on many pages. */
  private static final int LABELS = 200;

  private final Random random;
  private final List<String> paragraphs;
  private final List<String> labels;

  private WarcMaker(long seed, List<String> paragraphs) {
    random = new Random(seed);
    this.paragraphs = List.copyOf(paragraphs);
    labels = Stream.generate(() -> sentence(5)).limit(LABELS).toList();
  }

  /**
   * Makes it.
   *
   * @param paragraphs of which pages are made; made-up words with some English ones if there are
   *     none
   */
  static void write(Path file, int pages, List<String> paragraphs) throws IOException {
    WarcMaker maker = new WarcMaker(1, paragraphs);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < pages; i++) {
        maker.write(i, out);
      }
    }
  }

  /** The paragraphs of the text files of a folder. */
  static List<String> paragraphs(Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String paragraph : Files.readString(file).split("\\n\\s*\\n", -1)) {
          if (paragraph.length() > LEAST) {
            all.add(paragraph.replaceAll("\\s+", " ").strip());
          }
        }
      }
    }
    return all;
  }

  /** One page, as many as are made first. */
  static String page(List<String> paragraphs) {
    return new WarcMaker(1, paragraphs).page(0);
  }

  private void write(int number, OutputStream out) throws IOException {
    byte[] page = page(number).getBytes(StandardCharsets.UTF_8);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + new java.util.UUID(1, number)
            + ">\r\nWARC-Date: "
            + Instant.ofEpochSecond(1_900_000_000L + number)
            + "\r\nWARC-Target-URI: https://outlet"
            + number % 300
            + ".example/"
            + number
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + page.length)
            + "\r\n\r\n";
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(member)) {
      zip.write((header + http).getBytes(StandardCharsets.US_ASCII));
      zip.write(page);
      zip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    member.writeTo(out);
  }

  private String page(int number) {
    String title = sentence(8);
    StringBuilder body = new StringBuilder();
    int words = 120 + (int) Math.min(780, Math.abs(random.nextGaussian()) * 440);
    for (int made = 0; made < words; ) {
      String paragraph = paragraph();
      body.append("<p>").append(paragraph).append("</p>\n");
      made += paragraph.split(" ", -1).length;
    }
    String story =
        String.format(Locale.ROOT, LAYOUTS[number % LAYOUTS.length], title, "Ona Brill", body);
    return "<!DOCTYPE html><html><head><title>"
        + title
        + " - Outlet</title><meta property='article:published_time' content='2031-03-04T05:06:07Z'>"
        + "<script>"
        + noise(AROUND / 3)
        + "</script></head><body><nav>"
        + links(AROUND / 3)
        + "</nav>"
        + story
        + "<aside class='related'>"
        + links(AROUND / 3)
        + "</aside><footer>All rights reserved.</footer></body></html>";
  }

  private String paragraph() {
    return paragraphs.isEmpty()
        ? sentence(20) + sentence(20) + sentence(20)
        : paragraphs.get(random.nextInt(paragraphs.size()));
  }

  private String sentence(int words) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < words; i++) {
      String word = i % 2 == 0 ? word() : ENGLISH[random.nextInt(ENGLISH.length)];
      made.append(
          i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
      made.append(i == words - 1 ? ". " : " ");
    }
    return made.toString();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      word.append("bcdfghklmnprstvwzjxq".charAt(random.nextInt(20)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  private String links(int length) {
    StringBuilder made = new StringBuilder("<ul>");
    while (made.length() < length) {
      made.append("<li class='item'><a href='/")
          .append(word())
          .append("'>")
          .append(labels.get(random.nextInt(LABELS)));
      made.append("</a></li>\n");
    }
    return made.append("</ul>").toString();
  }

  private String noise(int length) {
    StringBuilder made = new StringBuilder("var x=[");
    while (made.length() < length) {
      made.append(random.nextInt(100)).append(',');
    }
    return made.append("0];").toString();
  }
}
