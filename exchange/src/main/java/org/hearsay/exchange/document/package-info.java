/**
 * Press releases as they are sent: e-mails ({@link org.hearsay.exchange.document.MailFormat}) and
 * PDF files ({@link org.hearsay.exchange.document.PdfFormat}). Both read with the libraries on
 * which Apache Tika's parsers stand, mime4j and PDFBox: Tika's own events no longer say how large a
 * line is printed.
 */
@NullMarked
package org.hearsay.exchange.document;

import org.jspecify.annotations.NullMarked;
