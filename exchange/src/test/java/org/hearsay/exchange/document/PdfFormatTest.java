package org.hearsay.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.hearsay.exchange.Formats;
import org.hearsay.report.Publication;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.junit.jupiter.api.Test;

/** PDF files, made here by PDFBox, as the command line reads them. */
class PdfFormatTest {
  private static final String HEAD = "Ministry of Harbours";

  private final List<ReadResult> results = new ArrayList<>();

  /** Lines of one size at one distance; an empty one leaves a gap. */
  private static void write(PDPageContentStream page, float top, float size, String... lines)
      throws IOException {
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA), size);
    page.newLineAtOffset(72, top);
    for (String line : lines) {
      page.showText(line);
      page.newLineAtOffset(0, -size * 1.2f);
    }
    page.endText();
  }

  private static PDDocument release(String date) throws IOException {
    PDDocument document = new PDDocument();
    for (int i = 0; i < 2; i++) {
      document.addPage(new PDPage());
    }
    try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
      write(page, 750, 9, HEAD);
      write(page, 720, 20, "Ferry to Dovra stopped after", "cracks found in both ramps");
      write(
          page,
          650,
          11,
          date,
          "",
          "The Ministry of Harbours has stopped the ferry to Dovra from Tuesday after in-",
          "spectors found cracks in both ramps of the landing stage.",
          "",
          "\"Nobody may cross until they are mended,\" Minister Ida Brandt said. The ferry",
          "carries some 900 people a day, most of them to the hospital and to the");
      write(page, 40, 9, "Page 1 of 2");
    }
    try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(1))) {
      write(page, 750, 9, HEAD);
      write(page, 700, 11, "schools on the mainland.", "", "Work is to begin in June.");
      write(page, 40, 9, "Page 2 of 2");
    }
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    made.setTimeInMillis(1_700_000_000_000L);
    document.getDocumentInformation().setCreationDate(made);
    document.getDocumentInformation().setTitle("Microsoft Word - ferry.docx");
    return document;
  }

  private static byte[] bytes(PDDocument document) {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadResult read(byte[] pdf) throws IOException {
    results.clear();
    new ReportReader(results::add, Formats.all()).read(new ByteArrayInputStream(pdf), "a.pdf");
    assertEquals(1, results.size());
    return results.get(0);
  }

  private Report report(PDDocument document) throws IOException {
    ReadResult result = read(bytes(document));
    assertTrue(result instanceof Read, result.toString());
    return ((Read) result).report();
  }

  @Test
  void linesAreJoinedToParagraphsWithoutHeadsAndPageNumbers() throws IOException {
    Report report = report(release("6 May 2024"));
    assertEquals(
        """
        Ferry to Dovra stopped after cracks found in both ramps

        6 May 2024

        The Ministry of Harbours has stopped the ferry to Dovra from Tuesday after inspectors found cracks in both ramps of the landing stage.

        "Nobody may cross until they are mended," Minister Ida Brandt said. The ferry carries some 900 people a day, most of them to the hospital and to the schools on the mainland.

        Work is to begin in June.""",
        report.text());
    assertEquals(
        Optional.of("Ferry to Dovra stopped after cracks found in both ramps"),
        report.metadata().title());
  }

  @Test
  void theTextsDateGoesBeforeThatOfTheFile() throws IOException {
    assertEquals(
        Optional.of(new Publication("2024-05-06", Publication.Basis.TEXT)),
        report(release("6 May 2024")).metadata().published());
    assertEquals(
        Optional.of(new Publication("2023-11-14", Publication.Basis.METADATA)),
        report(release("For immediate release")).metadata().published());
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    assertEquals(
        new Unreadable("a.pdf", "expected a PDF with text, found none (scanned pages have none)"),
        read(bytes(blank(1))));
    assertEquals(
        new Unreadable("a.pdf", "expected at most 200 pages, found 201"), read(bytes(blank(201))));
    PDDocument locked = release("6 May 2024");
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "user", new AccessPermission());
    policy.setEncryptionKeyLength(128);
    locked.protect(policy);
    assertEquals(
        new Unreadable("a.pdf", "expected a PDF that can be opened, found one with a password"),
        read(bytes(locked)));
    ReadResult broken = read("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII));
    assertTrue(
        broken instanceof Unreadable u && u.problem().startsWith("expected a PDF, found a broken"),
        broken.toString());
  }

  private static PDDocument blank(int pages) {
    PDDocument document = new PDDocument();
    for (int i = 0; i < pages; i++) {
      document.addPage(new PDPage());
    }
    return document;
  }

  /** A page whose drawing is small when packed and large when not. */
  @Test
  void packedDrawingWithoutEndIsRefused() throws IOException {
    PDDocument document = blank(1);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] drawing = "q Q ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 400; i++) {
        out.write(drawing);
      }
    }
    document.getPage(0).setContents(stream);
    assertEquals(
        new Unreadable("a.pdf", "expected a PDF with a report, found one that draws without end"),
        read(bytes(document)));
  }

  @Test
  void mutatedFilesAreReadOrRefused() throws IOException {
    byte[] seed = bytes(release("6 May 2024"));
    Random random = new Random(20240507);
    int read = 0;
    for (int i = 0; i < 300; i++) {
      byte[] pdf = seed.clone();
      for (int k = random.nextInt(6); k >= 0; k--) {
        pdf[8 + random.nextInt(pdf.length - 8)] = (byte) random.nextInt(256);
      }
      read += read(pdf) instanceof Read ? 1 : 0;
    }
    assertTrue(read > 0 && read < 300, read + " read");
  }
}
