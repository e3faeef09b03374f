package org.hearsay.exchange.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;

/** Reads one e-mail as a report. */
final class MailReader {
  static final int MAX_BYTES = 32 << 20;

  private static final int MIN_WORDS = 10;

  /** Mail has dates since RFC 822. */
  private static final int FIRST_YEAR = 1982;

  private static final int LAST_YEAR = 2100;
  private static final int MAX_BOUNDARIES = 50;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxHeaderCount(1000)
          .setMaxHeaderLen(100_000)
          .setMaxLineLen(-1)
          .setMalformedHeaderStartsBody(false)
          .build();

  private MailReader() {}

  static Report read(byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableDocumentException(
          "expected an e-mail of at most " + MAX_BYTES + " bytes, found more");
    }
    Message message = message(bytes);
    MailParts parts = MailParts.of(message);
    String body = String.join("\n\n", parts.paragraphs());
    if (body.split("\\s+").length < MIN_WORDS) {
      String attachments =
          parts.attachments().isEmpty() ? "" : " beside " + String.join(", ", parts.attachments());
      throw new UnreadableDocumentException(
          "expected an e-mail with a text, found none" + attachments);
    }
    return report(message, parts, body);
  }

  private static Message message(byte[] bytes) throws UnreadableDocumentException {
    // The library opens a stream within a stream for each level, so depth is bounded before.
    if (boundaries(bytes) > MAX_BOUNDARIES) {
      throw new UnreadableDocumentException(
          "expected an e-mail of at most " + MAX_BOUNDARIES + " multiparts, found more");
    }
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(CONFIG);
    try {
      return builder.parseMessage(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UnreadableDocumentException("expected an e-mail, found " + e.getMessage());
    }
  }

  private static int boundaries(byte[] bytes) {
    byte[] word = {'b', 'o', 'u', 'n', 'd', 'a', 'r', 'y', '='};
    int count = 0;
    int matched = 0;
    for (byte b : bytes) {
      int lower = b >= 'A' && b <= 'Z' ? b + 32 : b;
      matched = lower == word[matched] ? matched + 1 : lower == word[0] ? 1 : 0;
      if (matched == word.length) {
        count++;
        matched = 0;
      }
    }
    return count;
  }

  private static Report report(Message message, MailParts parts, String body) {
    Optional<String> subject =
        Optional.ofNullable(message.getSubject())
            .map(
                s -> s.replaceAll("\\s+", " ").replaceAll("(?i)^(?:(?:re|fwd?|aw|wg)\\s?: ?)+", ""))
            .map(String::strip)
            .filter(s -> !s.isEmpty());
    String text = subject.filter(s -> !body.startsWith(s)).map(s -> s + "\n\n" + body).orElse(body);
    Sender sender = sender(message);
    Metadata none = Metadata.NONE;
    Metadata known =
        new Metadata(
            subject,
            sender.person(),
            none.dateline(),
            none.agencies(),
            sender.outlet(),
            none.url(),
            none.language(),
            published(message).map(p -> new Publication(p, Publication.Basis.METADATA)),
            none.retrieved());
    Optional<String> id =
        header(message, "Message-ID")
            .map(i -> i.replaceAll("[<>\\s]", ""))
            .filter(i -> !i.isEmpty());
    Report report = Report.of(id.orElseGet(() -> Report.of(text).id()), text, known);
    return new Report(
        report.id(), report.text(), report.metadata(), report.layout(), extra(parts.attachments()));
  }

  private static Sender sender(Message message) {
    Optional<String> organization =
        header(message, "Organization").or(() -> header(message, "Organisation"));
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return new Sender(Optional.empty(), organization);
    }
    Mailbox from = message.getFrom().get(0);
    return Sender.of(from.getName() == null ? "" : from.getName(), organization);
  }

  private static Optional<String> header(Message message, String name) {
    Field field = message.getHeader().getField(name);
    return field == null || field.getBody() == null || field.getBody().isBlank()
        ? Optional.empty()
        : Optional.of(field.getBody().strip());
  }

  /** In the sender's own zone where the header says it. */
  private static Optional<String> published(Message message) {
    Optional<OffsetDateTime> stated = header(message, "Date").flatMap(MailReader::rfc);
    Date date = message.getDate();
    return stated
        .or(() -> Optional.ofNullable(date).map(d -> d.toInstant().atOffset(ZoneOffset.UTC)))
        .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() < LAST_YEAR)
        .map(d -> d.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }

  private static Optional<OffsetDateTime> rfc(String date) {
    try {
      String bare = date.replaceAll("\\s*\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
      return Optional.of(OffsetDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String extra(List<String> attachments) {
    ObjectNode extra = new ObjectMapper().createObjectNode();
    if (!attachments.isEmpty()) {
      attachments.forEach(extra.putArray("attachments")::add);
    }
    return extra.toString();
  }
}
