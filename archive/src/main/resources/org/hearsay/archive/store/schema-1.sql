-- The archive of Hearsay, schema 1. Times are ISO 8601; booleans 0 or 1; JSON columns say so.
-- A report as it was coded. A corrected text under the same URL or id is a new version; the older one points to it.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,               -- the id that the report came with
  version INTEGER NOT NULL,
  replaced_by INTEGER,              -- the newer version
  status TEXT NOT NULL,             -- kept, retracted
  sha256 TEXT NOT NULL,             -- of the text
  title TEXT NOT NULL,
  outlet TEXT,
  url TEXT,
  published TEXT,                   -- as given
  moment INTEGER,                   -- published, seconds since 1970
  agency TEXT,                      -- the news agency that it credits
  own_reporter INTEGER NOT NULL,    -- the text shows a reporter of the outlet on the spot
  unique_text INTEGER,              -- report that leads those with the same words
  copied REAL,                      -- share of its words that stand in runs that the leader has
  story INTEGER,
  text TEXT NOT NULL,
  coded BLOB NOT NULL               -- the coded report, JSON, gzip
);
CREATE INDEX report_name ON report(name);
CREATE INDEX report_url ON report(url) WHERE url IS NOT NULL;
CREATE INDEX report_unique_text ON report(unique_text);
CREATE INDEX report_story ON report(story);
CREATE INDEX report_moment ON report(moment);
CREATE VIRTUAL TABLE report_text USING fts5(title, text, content='report', content_rowid='id', tokenize='unicode61 remove_diacritics 2');

-- Sampled hashes of four words in a row: what finds copies.
CREATE TABLE fingerprint (hash INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (hash, report)) WITHOUT ROWID;

-- In how many reports a term stands, and the terms that mark a report: what finds stories.
CREATE TABLE term (term INTEGER PRIMARY KEY, reports INTEGER NOT NULL);
CREATE TABLE mark (term INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (term, report)) WITHOUT ROWID;
CREATE TABLE profile (report INTEGER PRIMARY KEY, terms BLOB NOT NULL);
CREATE TABLE story (id INTEGER PRIMARY KEY);

-- Actors and speakers. Private persons have no name here.
CREATE TABLE entity (
  report INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT,
  key TEXT,                         -- the name as it is searched: lower case, Latin, without accents
  type TEXT NOT NULL,
  country TEXT,
  public INTEGER,
  PRIMARY KEY (report, id)
) WITHOUT ROWID;
CREATE INDEX entity_key ON entity(key) WHERE key IS NOT NULL;

-- What reports attribute.
CREATE TABLE claim (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL,
  name TEXT NOT NULL,               -- the attribution's id in its report
  kind TEXT NOT NULL,               -- direct, indirect, mixed
  source TEXT,                      -- words; empty for private persons
  source_entity TEXT,
  source_type TEXT NOT NULL,
  content TEXT NOT NULL,
  denied INTEGER NOT NULL,
  within TEXT,
  confidence REAL NOT NULL
);
CREATE INDEX claim_report ON claim(report);
-- What reports tell.
CREATE TABLE mention (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL,
  name TEXT NOT NULL,               -- the event's id in its report
  happening INTEGER,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  trigger TEXT NOT NULL,
  sentence TEXT NOT NULL,
  place TEXT,
  country TEXT,
  since TEXT,                       -- first and last day it may have been
  until TEXT,
  facts TEXT NOT NULL,              -- JSON: parties, terms, voices, quantities
  confidence REAL NOT NULL
);
CREATE INDEX mention_report ON mention(report);
CREATE INDEX mention_happening ON mention(happening);

CREATE TABLE happening (
  id INTEGER PRIMARY KEY,
  forward INTEGER,                  -- the happening that it went into
  type TEXT NOT NULL,
  label TEXT NOT NULL,
  since TEXT,
  until TEXT,
  country TEXT,
  place TEXT,
  score REAL NOT NULL,
  status TEXT NOT NULL,
  articles INTEGER NOT NULL,
  unique_texts INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  origins INTEGER NOT NULL,         -- at least
  denying INTEGER NOT NULL,         -- of the origins
  actors TEXT NOT NULL,             -- countries and names, between bars
  recipients TEXT NOT NULL,
  stale INTEGER NOT NULL            -- its counts are to be made again
);
CREATE INDEX happening_since ON happening(since);
CREATE INDEX happening_stale ON happening(stale) WHERE stale = 1;
CREATE TABLE happening_key (key INTEGER NOT NULL, happening INTEGER NOT NULL, PRIMARY KEY (key, happening)) WITHOUT ROWID;

-- What persons set right; applied again after recoding.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  report TEXT NOT NULL,             -- the id that the report came with
  record TEXT NOT NULL,             -- event or attribution
  anchor INTEGER NOT NULL,          -- code point at which its trigger or content begins
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX correction_report ON correction(report);
-- What was suppressed: hashes only, so that it does not come back.
CREATE TABLE tombstone (kind TEXT NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (kind, hash));
