-- Places by name, made by "hearsay knowledge import". Version 1.
-- id: number in GeoNames. kind: org.hearsay.place.Toponym.Kind. country: ISO 3166-1 alpha-3, empty for none.
-- division: first-level division as GeoNames numbers them. population: 0 where it is not known.
CREATE TABLE place (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT NOT NULL, division TEXT NOT NULL,
  population INTEGER NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL);
-- key: a name as org.hearsay.knowledge.PlaceNames writes it.
-- standing: 3 its main name, 2 in use in some language, 0 only listed.
CREATE TABLE name (key TEXT NOT NULL, place INTEGER NOT NULL, standing INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
-- What it was made of, in the order of the imports.
CREATE TABLE source (file TEXT NOT NULL, lines INTEGER NOT NULL, kept INTEGER NOT NULL, bad INTEGER NOT NULL);
