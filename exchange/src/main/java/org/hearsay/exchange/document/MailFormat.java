package org.hearsay.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.ReportFormat;

/**
 * E-mails: one message (RFC 5322) or a mailbox of many (RFC 4155), of which each message is a
 * report: the subject its title, the sender its byline or outlet, the plain text its text, else the
 * HTML. Attachments are not read; their names stand in the report's extra fields.
 */
public final class MailFormat implements ReportFormat {
  private static final Pattern MAILBOX = Pattern.compile("From \\S{1,200} {1,4}\\S.{8,80}\\R");

  /** Header lines, among them one that only mail servers write. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?is)(?:[\\w-]{1,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+){0,60}?(?:mime-version|message-id|received|return-path|delivered-to):.*");

  @Override
  public boolean matches(byte[] head, String name) {
    String begin = new String(head, StandardCharsets.ISO_8859_1);
    boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.(?:eml|mbox|mbx)(?:\\.gz)?");
    boolean zipped = head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
    return named && !zipped && head.length > 0
        || MAILBOX.matcher(begin).lookingAt()
        || MESSAGE.matcher(begin).matches();
  }

  @Override
  public void read(InputStream in, String name, Consumer<ReadResult> results) throws IOException {
    Mailbox mailbox = new Mailbox(in);
    int number = 0;
    for (byte[] message = mailbox.next(); message.length > 0; message = mailbox.next()) {
      number++;
      String where = mailbox.isMany() ? name + " message " + number : name;
      results.accept(result(message, where));
    }
    if (number == 0) {
      results.accept(new Unreadable(name, "expected an e-mail, found nothing"));
    }
  }

  private static ReadResult result(byte[] message, String where) {
    try {
      return new Read(where, MailReader.read(message));
    } catch (UnreadableDocumentException e) {
      return new Unreadable(where, e.problem());
    }
  }
}
