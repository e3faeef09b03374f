package org.hearsay.exchange.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.hearsay.exchange.page.PageReader;

/**
 * What an e-mail holds.
 *
 * @param paragraphs of the plain text, else of the HTML
 * @param attachments names, or types where they have none
 */
record MailParts(List<String> paragraphs, List<String> attachments) {
  private static final int MAX_DEPTH = 20;

  MailParts {
    paragraphs = List.copyOf(paragraphs);
    attachments = List.copyOf(attachments);
  }

  /** The parts as they are found; the first plain text and the first HTML count. */
  private static final class Collected {
    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
  }

  static MailParts of(Message message) {
    Collected collected = new Collected();
    collect(message, collected, 0);
    List<String> paragraphs =
        collected.plain.stream().map(PlainText::paragraphs).findFirst().orElse(List.of());
    if (paragraphs.isEmpty()) {
      paragraphs =
          collected.html.stream().map(PageReader::paragraphs).findFirst().orElse(List.of());
    }
    return new MailParts(paragraphs, collected.attachments);
  }

  private static void collect(Entity entity, Collected to, int depth) {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      if (depth < MAX_DEPTH) {
        multipart.getBodyParts().forEach(part -> collect(part, to, depth + 1));
      }
      return;
    }
    String type = entity.getMimeType();
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (!attached && type.equals("text/plain") && body instanceof SingleBody text) {
      add(to.plain, text, entity);
    } else if (!attached && type.equals("text/html") && body instanceof SingleBody text) {
      add(to.html, text, entity);
    } else {
      to.attachments.add(entity.getFilename() == null ? type : entity.getFilename());
    }
  }

  private static void add(List<String> texts, SingleBody body, Entity entity) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      body.writeTo(bytes);
      String text = bytes.toString(charset(entity.getCharset()));
      if (!text.isBlank()) {
        texts.add(text);
      }
    } catch (IOException e) {
      throw new AssertionError("a body in memory can be read", e);
    }
  }

  private static Charset charset(String name) {
    try {
      // Mail that says Latin-1 or ASCII means Windows' superset, as pages do.
      return name.matches("(?i)us-ascii|iso-8859-1")
          ? Charset.forName("windows-1252")
          : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
