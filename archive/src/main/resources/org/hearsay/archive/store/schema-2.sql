-- The archive of Hearsay, what schema 2 has more: answers without looking at all that there is.
-- Where a happening stands in lists, as one number (see Standing), and what it is entered under in facet.
ALTER TABLE happening ADD COLUMN standing INTEGER;
ALTER TABLE happening ADD COLUMN entry BLOB;
-- Of the place, degrees; without them its country alone is known, or nothing.
ALTER TABLE happening ADD COLUMN latitude REAL;
ALTER TABLE happening ADD COLUMN longitude REAL;
ALTER TABLE happening ADD COLUMN precision TEXT;
ALTER TABLE happening ADD COLUMN spot INTEGER NOT NULL DEFAULT 0;
DROP INDEX happening_since;
CREATE INDEX happening_since ON happening(since, standing, spot) WHERE standing IS NOT NULL;

CREATE INDEX happening_forward ON happening(forward) WHERE forward IS NOT NULL;

-- What happenings are found by: hashes of a type, a country, a place, an outlet, a party, a pair of countries; 0 for all.
CREATE TABLE facet (
  facet INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  happening INTEGER NOT NULL,
  side INTEGER NOT NULL,            -- of a party: 1 actor, 2 recipient, 3 both; of a pair: 1 the first acts, 2 the second, 3 both
  spot INTEGER NOT NULL,            -- hash of the place on the map; 0 where none is known
  PRIMARY KEY (facet, standing, happening)
) WITHOUT ROWID;

-- Who is named: public persons, offices, organizations, states. Private persons are not here.
CREATE TABLE actor (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,         -- as in entity
  backward TEXT NOT NULL,           -- the words of the key, the last first
  reports INTEGER NOT NULL,
  statements INTEGER NOT NULL
);
CREATE INDEX actor_backward ON actor(backward);
CREATE TABLE actor_word (word TEXT NOT NULL, actor INTEGER NOT NULL, PRIMARY KEY (word, actor)) WITHOUT ROWID;
ALTER TABLE claim ADD COLUMN actor INTEGER;
ALTER TABLE claim ADD COLUMN moment INTEGER NOT NULL DEFAULT 0;
CREATE INDEX claim_actor ON claim(actor, moment DESC, report) WHERE actor IS NOT NULL;

-- Reports that count, by their day of publication.
CREATE TABLE report_day (day TEXT PRIMARY KEY, reports INTEGER NOT NULL) WITHOUT ROWID;
-- What there is, counted.
CREATE TABLE holding (what TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX report_outlet ON report(outlet) WHERE status = 'kept' AND replaced_by IS NULL;
CREATE INDEX report_leader ON report(id) WHERE unique_text = id;
CREATE INDEX report_replaced ON report(id) WHERE replaced_by IS NOT NULL;
CREATE INDEX report_retracted ON report(id) WHERE status = 'retracted';
