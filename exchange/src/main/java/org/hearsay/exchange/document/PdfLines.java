package org.hearsay.exchange.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the printed lines out of a PDF, in reading order. */
final class PdfLines extends PDFTextStripper {
  /** More drawing than the text of any report takes; what goes on is refused. */
  private static final int MAX_OPERATORS = 5_000_000;

  private static final int MAX_CHARACTERS = 2_000_000;

  private final List<PdfLine> lines = new ArrayList<>();
  private final List<TextPosition> positions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int operators;
  private int characters;

  private PdfLines() {
    setLineSeparator("\n");
  }

  /** Says that a document draws without end. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1;
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines stripper = new PdfLines();
    stripper.getText(document);
    stripper.flush();
    return stripper.lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MAX_OPERATORS) {
      throw new TooMuchException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    characters++;
    if (characters <= MAX_CHARACTERS) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writeString(String words, List<TextPosition> at) {
    text.append(words);
    positions.addAll(at);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
  }

  private void flush() {
    String words =
        text.toString()
            .replaceAll("[\\p{Cntrl}\\u00AD\\u200B\\uFEFF\\uFFFD]", "")
            .replaceAll("[\\s\\u00A0]+", " ")
            .strip();
    if (!words.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.get(0);
      TextPosition last = positions.get(positions.size() - 1);
      lines.add(
          new PdfLine(
              getCurrentPageNo() - 1,
              first.getYDirAdj(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getFontSizeInPt(),
              words));
    }
    text.setLength(0);
    positions.clear();
  }
}
