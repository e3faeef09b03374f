-- People in public office, made by "hearsay knowledge import". Version 1.
-- id: number in Wikidata, without the Q.
CREATE TABLE holder (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- country: ISO 3166-1 alpha-3, empty for none. sector: org.hearsay.entity.Sector. begin, end: months, YYYY-MM; end empty while held.
CREATE TABLE office (
  holder INTEGER NOT NULL, role TEXT NOT NULL, begin TEXT NOT NULL, country TEXT NOT NULL, sector TEXT NOT NULL, end TEXT NOT NULL,
  PRIMARY KEY (holder, role, begin, country)) WITHOUT ROWID;
-- key: a name as org.hearsay.knowledge.PersonNames writes it. outline: org.hearsay.entity.Spelling's, empty for a surname alone.
CREATE TABLE name (
  key TEXT NOT NULL, holder INTEGER NOT NULL, outline TEXT NOT NULL, PRIMARY KEY (key, holder)) WITHOUT ROWID;
CREATE INDEX name_by_outline ON name (outline) WHERE outline <> '';
-- What it was made of, in the order of the imports.
CREATE TABLE source (file TEXT NOT NULL, lines INTEGER NOT NULL, kept INTEGER NOT NULL, bad INTEGER NOT NULL);
