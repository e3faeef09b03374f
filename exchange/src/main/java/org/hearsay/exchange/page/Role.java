package org.hearsay.exchange.page;

/** What an element of a page is for, as the names of its classes say. */
enum Role {
  /** Holds the main text. */
  BODY,
  /** Stands between headline and text and belongs to the text. */
  DECK,
  /** Holds the headline. */
  HEADLINE,
  /** A label within a headline. */
  LABEL,
  BYLINE,
  DATE,
  /** No part of the report, unless it holds much of the running text. */
  CLUTTER,
  /** What readers wrote, or what lies over the page; never part of the report. */
  COMMENTS
}
