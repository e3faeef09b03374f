package org.hearsay.archive.happening;

/**
 * What speaks for or against a telling being of a happening. Unless said otherwise a value is the
 * share, from 0 to 1, of the happening's reports of which it holds, among those of which it can be
 * said at all: what most tellings leave open must not hide what one of them says.
 */
public enum Sign {
  /** Stands before all: 1. */
  BIAS,
  TYPE_OTHER,
  /** The same stem. */
  TRIGGER_SAME,
  /** Stems of one family. */
  TRIGGER_LIKE,
  /** 1 where any trigger is the same or like. */
  TRIGGER_BEST,
  /** The same, where the telling's report is of the story. */
  TRIGGER_STORY,
  /** The same, by the cosine of the likest sentence. */
  TRIGGER_WORDS,
  MODE_SAME,
  MODE_OTHER,
  /** Cosine of the sentences' words, on average. */
  WORDS,
  /** The same, of the likest sentence. */
  WORDS_BEST,
  /** Cosine of the names of the likest sentence. */
  NAMES_BEST,
  /** Both sentences have names, and none in common. */
  NAMES_OTHER,
  ACTORS_SAME,
  ACTORS_ALIKE,
  ACTORS_OTHER,
  RECIPIENTS_SAME,
  RECIPIENTS_ALIKE,
  RECIPIENTS_OTHER,
  /** The sentences name a place in common. */
  TOPONYMS_SAME,
  TOPONYMS_OTHER,
  /** The events' own places are the same. */
  PLACE_SAME,
  PLACE_OTHER,
  COUNTRY_OTHER,
  DAYS_OVERLAP,
  /** Days between the two, log(1 + days). */
  DAYS_APART,
  /** More than {@link Signs#FAR_DAYS} between the two. */
  DAYS_FAR,
  /** One is dated far before the report that gives the other no date. */
  DAYS_BEFORE_NEWS,
  /** One is told as history, the other as news. */
  HISTORY_OTHER,
  STATUS_OTHER,
  PUBLISHED_NEAR,
  /** Days between the publications, log(1 + days). */
  PUBLISHED_APART,
  NUMBERS_SAME,
  NUMBERS_OTHER,
  /** One is told as another of its kind ("a second", "a similar"), the other is not. */
  ANOTHER,
  /** 1 where the telling speaks of something known ("the attack"). */
  DEFINITE,
  /** The same, by log(1 + reports): what is known is what many tell. */
  DEFINITE_OFTEN,
  /** log(1 + reports) that tell the happening. */
  OFTEN,
  /** 1 where the telling's report is of the story. */
  STORY_SAME,
  /** 1 where the telling's own report tells the happening already. */
  REPORT_SAME
}
