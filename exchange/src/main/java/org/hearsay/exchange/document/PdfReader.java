package org.hearsay.exchange.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.hearsay.report.Timestamps;

/** Reads a PDF as a report. */
final class PdfReader {
  static final int MAX_BYTES = 32 << 20;

  private static final int MAX_PAGES = 200;
  private static final int MIN_WORDS = 20;

  /** The date of a release stands in its first lines, or its dateline. */
  private static final int DATED = 6;

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:microsoft (?:word|powerpoint).*|untitled.*|document\\d*|.*\\.(?:docx?|odt|rtf|pdf|indd|pages)|slide \\d+|print.*)");

  private PdfReader() {}

  static Report read(byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length > MAX_BYTES) {
      throw refused("a file of at most " + MAX_BYTES + " bytes", "more");
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > MAX_PAGES) {
        throw refused("at most " + MAX_PAGES + " pages", String.valueOf(pages));
      }
      return report(document, PdfText.of(PdfLines.of(document)));
    } catch (InvalidPasswordException e) {
      throw refused("a PDF that can be opened", "one with a password");
    } catch (PdfLines.TooMuchException e) {
      throw refused("a PDF with a report", "one that draws without end");
    } catch (IOException | RuntimeException e) {
      // PDFBox answers broken files with any kind of exception.
      throw refused("a PDF", "a broken one: " + e.getMessage());
    }
  }

  private static UnreadableDocumentException refused(String expected, String found) {
    return new UnreadableDocumentException("expected " + expected + ", found " + found);
  }

  private static Report report(PDDocument document, PdfText text)
      throws UnreadableDocumentException {
    String body = String.join("\n\n", text.paragraphs());
    if (body.split("\\s+").length < MIN_WORDS) {
      throw refused("a PDF with text", "none (scanned pages have none)");
    }
    Optional<String> title =
        Optional.ofNullable(document.getDocumentInformation().getTitle())
            .map(String::strip)
            .filter(t -> !NO_TITLE.matcher(t).matches() && stands(t, text));
    Optional<String> headline = text.headline().or(() -> title);
    String whole =
        headline.filter(h -> !body.startsWith(h)).map(h -> h + "\n\n" + body).orElse(body);
    Report report = Report.of(Report.of(whole).id(), whole, metadata(headline, Optional.empty()));
    if (report.metadata().published().isPresent()) {
      return report;
    }
    Optional<Publication> day =
        stated(text.paragraphs())
            .map(d -> new Publication(d, Publication.Basis.TEXT))
            .or(() -> made(document).map(d -> new Publication(d, Publication.Basis.METADATA)));
    return Report.of(report.id(), whole, metadata(headline, day));
  }

  private static boolean stands(String title, PdfText text) {
    String all = String.join(" ", text.paragraphs()) + " " + text.headline().orElse("");
    return !title.isEmpty()
        && all.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
  }

  private static Metadata metadata(Optional<String> title, Optional<Publication> published) {
    Metadata none = Metadata.NONE;
    return new Metadata(
        title,
        none.byline(),
        none.dateline(),
        none.agencies(),
        none.outlet(),
        none.url(),
        none.language(),
        published,
        none.retrieved());
  }

  private static Optional<String> stated(List<String> paragraphs) {
    return paragraphs.stream()
        .limit(DATED)
        .map(p -> p.length() > 200 ? p.substring(0, 200) : p)
        .flatMap(p -> Timestamps.read(p).stream())
        .findFirst();
  }

  private static Optional<String> made(PDDocument document) {
    Calendar made = document.getDocumentInformation().getCreationDate();
    return Optional.ofNullable(made)
        .map(m -> LocalDate.ofInstant(m.toInstant(), ZoneId.of("UTC")).toString())
        .filter(d -> d.length() == 10);
  }
}
