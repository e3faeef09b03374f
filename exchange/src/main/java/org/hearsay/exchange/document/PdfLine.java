package org.hearsay.exchange.document;

/**
 * A printed line of a PDF.
 *
 * @param page from 0
 * @param top distance from the upper edge of the page, in points
 * @param left distance from the left edge, in points
 * @param right where it ends
 * @param size of its letters, in points
 */
record PdfLine(int page, float top, float left, float right, float size, String text) {}
