package org.hearsay.exchange.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.exchange.Formats;
import org.hearsay.report.Publication;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E-mails as the command line reads them. */
class MailFormatTest {
  private static final String HEADER =
      """
      From: "Ministry of Harbours, Press Office" <press@harbours.example>
      To: news@courier.example
      Subject: Re: =?utf-8?Q?Ferry_to_D=C3=B8vra_stopped?=
      Date: Mon, 6 May 2024 07:08:09 +0200 (CEST)
      Message-ID: <77@harbours.example>
      MIME-Version: 1.0
      """;

  private static final String TEXT =
      """
      The Ministry of Harbours has stopped the ferry to Dovra from Tuesday, after
      inspectors found cracks in both ramps.

      "Nobody may cross until they are mended," Minister Ida Brandt said.

      --\s
      Press Office, Quay Street 4
      """;

  private static final String MULTIPART =
      HEADER
          + """
            Content-Type: multipart/mixed; boundary=outer

            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/html; charset=utf-8

            <p>The ministry stopped the ferry on Tuesday for want of sound ramps, it said.</p>
            --inner
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The ministry stopped the ferry to D=F8vra on Tuesday after inspectors found cra=
            cks in both ramps.
            --inner--
            --outer
            Content-Type: application/pdf; name="ramps.pdf"
            Content-Disposition: attachment; filename="ramps.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0=
            --outer--
            """;

  private final List<ReadResult> results = new ArrayList<>();

  private List<ReadResult> read(String mail, String name) throws IOException {
    new ReportReader(results::add, Formats.all())
        .read(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)), name);
    return results;
  }

  private Report one(String mail) throws IOException {
    ReadResult result = read(mail, "a.eml").get(0);
    assertTrue(result instanceof Read, result.toString());
    return ((Read) result).report();
  }

  @Test
  void aMessageIsAReport() throws IOException {
    Report report = one(HEADER + "\n" + TEXT);
    assertEquals(
        "Ferry to Døvra stopped\n\n"
            + "The Ministry of Harbours has stopped the ferry to Dovra from Tuesday, after"
            + " inspectors found cracks in both ramps.\n\n"
            + "\"Nobody may cross until they are mended,\" Minister Ida Brandt said.",
        report.text());
    assertEquals(Optional.of("Ferry to Døvra stopped"), report.metadata().title());
    assertEquals(Optional.of("Ministry of Harbours, Press Office"), report.metadata().outlet());
    assertEquals(
        Optional.of(new Publication("2024-05-06T07:08:09+02:00", Publication.Basis.METADATA)),
        report.metadata().published());
    assertEquals("77@harbours.example", report.id());
  }

  @Test
  void plainTextGoesBeforeHtmlAndAttachmentsAreNamed() throws IOException {
    Report report = one(MULTIPART);
    assertTrue(
        report
            .text()
            .endsWith("ferry to Døvra on Tuesday after inspectors found cracks in both ramps."),
        report.text());
    assertEquals("{\"attachments\":[\"ramps.pdf\"]}", report.extra());
  }

  @Test
  void htmlIsReadWhereThereIsNoPlainText() throws IOException {
    Report report =
        one(
            HEADER
                + "Content-Type: text/html; charset=windows-1252\n\n"
                + "<html><body><p>The ministry stopped the ferry on Tuesday for want of ramps.</p>"
                + "<p>It said they would be mended by June.</p><p><a href=x>Unsubscribe</a></p>");
    assertTrue(
        report.text().endsWith("for want of ramps.\n\nIt said they would be mended by June."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ana Prill <a@b.example> | Ana Prill | ",
        "\"Ana Prill, Town News\" <a@b.example> | Ana Prill | Town News",
        "\"Ana Prill (Town News)\" <a@b.example> | Ana Prill | Town News",
        "Town Council <a@b.example> |  | Town Council",
        "Ana Prill via News List <a@b.example> | Ana Prill | ",
        "a@b.example |  | ",
      })
  void sendersArePersonsOrOutlets(String from, String byline, String outlet) throws IOException {
    Report report = one("From: " + from + "\nMIME-Version: 1.0\nSubject: Ferry\n\n" + TEXT);
    assertEquals(Optional.ofNullable(byline), report.metadata().byline());
    assertEquals(Optional.ofNullable(outlet), report.metadata().outlet());
  }

  @Test
  void aMailboxIsManyReportsAndABadOneLosesNoOther() throws IOException {
    String from = "From press@harbours.example Mon May  6 07:08:09 2024\n";
    String mailbox =
        from
            + HEADER
            + "\n"
            + TEXT
            + ">From now on there is no ferry.\n\n"
            + from
            + "Subject: empty\n\n\n"
            + from
            + HEADER.replace("77@", "78@")
            + "\n"
            + TEXT;
    read(mailbox, "box");
    assertEquals(3, results.size());
    assertTrue(results.get(0) instanceof Read);
    assertEquals(
        new Unreadable("box message 2", "expected an e-mail with a text, found none"),
        results.get(1));
    assertTrue(results.get(2) instanceof Read r && r.where().equals("box message 3"));
  }

  @Test
  void textsThatHaveHeadersAreNoMail() throws IOException {
    String text = "Title: Ferry stopped\nDate: 6 May 2024\n\nThe ministry stopped the ferry.\n";
    assertTrue(read(text, "a.txt").get(0) instanceof Read r && r.report().text().equals(text));
  }

  @Test
  void whatNeverEndsIsRefusedOrRead() throws IOException {
    StringBuilder nested = new StringBuilder(HEADER);
    for (int i = 0; i < 5000; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      nested.append(i).append("\n");
    }
    assertEquals(
        new Unreadable("a.eml", "expected an e-mail of at most 50 multiparts, found more"),
        read(nested.toString(), "a.eml").get(0));
    results.clear();
    read(HEADER + "X: y\n".repeat(100_000) + "\n" + TEXT, "b.eml");
    assertTrue(results.get(0) instanceof Unreadable, results.get(0).toString());
    results.clear();
    read(HEADER.replace("77@", "79@") + "\n" + "word ".repeat(300_000), "c.eml");
    assertTrue(results.get(0) instanceof Read);
    results.clear();
    read(HEADER + "\n" + "a".repeat(MailReader.MAX_BYTES), "d.eml");
    assertTrue(results.get(0) instanceof Unreadable u && u.problem().contains("at most 33554432"));
  }

  @Test
  void mutatedMailsAreReadOrRefused() throws IOException {
    Random random = new Random(20240506);
    byte[] seed = MULTIPART.getBytes(StandardCharsets.UTF_8);
    int read = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] mail = seed.clone();
      for (int k = random.nextInt(6); k >= 0; k--) {
        int at = random.nextInt(mail.length);
        if (random.nextBoolean()) {
          mail[at] = (byte) random.nextInt(256);
        } else {
          int from = random.nextInt(mail.length);
          int length = Math.min(random.nextInt(60), mail.length - Math.max(at, from));
          System.arraycopy(mail, from, mail, at, length);
        }
      }
      List<ReadResult> found = new ArrayList<>();
      new MailFormat().read(new ByteArrayInputStream(mail), "a.eml", found::add);
      assertEquals(1, found.size());
      read += found.get(0) instanceof Read ? 1 : 0;
    }
    assertTrue(read > 500, read + " read");
  }
}
