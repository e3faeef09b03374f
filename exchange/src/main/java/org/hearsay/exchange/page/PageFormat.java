package org.hearsay.exchange.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.ReportFormat;

/** Saved web pages: files that begin as HTML does, or are named .html, .htm, .xhtml. */
public final class PageFormat implements ReportFormat {
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?i)^[\\s\\u00EF\\u00BB\\u00BF]*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,4000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)[\\s>]",
          Pattern.DOTALL);

  private static final Pattern NAME = Pattern.compile(".*\\.x?html?(?:\\.gz)?");

  @Override
  public boolean matches(byte[] head, String name) {
    // Latin-1 shows the tags of any charset that has ASCII in it; UTF-16 has a NUL between.
    String begin = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    boolean tag = begin.indexOf('<') >= 0 && head[0] != 0x1F;
    return BEGIN.matcher(begin.replaceFirst("^(?:\\u00FF\\u00FE|\\u00FE\\u00FF)", "")).find()
        || tag && NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  @Override
  public void read(InputStream in, String name, Consumer<ReadResult> results) throws IOException {
    byte[] bytes = in.readNBytes(PageReader.MAX_BYTES + 1);
    results.accept(result(bytes, name));
  }

  private static ReadResult result(byte[] bytes, String name) {
    try {
      return new Read(name, PageReader.read(bytes, Optional.empty(), Optional.empty()));
    } catch (UnreadablePageException e) {
      return new Unreadable(name, e.problem());
    }
  }
}
