-- What a follower of feeds remembers, version 1. Times are seconds since 1970.
CREATE TABLE feed (
  url TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT,                    -- Last-Modified as the server gave it
  every INTEGER,                    -- seconds between two changes, as the feed says
  next INTEGER NOT NULL             -- not before this it is fetched again
);
-- A report that a feed announced. It is done only when the archive has it.
CREATE TABLE item (
  url TEXT PRIMARY KEY,
  feed TEXT NOT NULL,
  state TEXT NOT NULL,              -- waiting, done, passed, failed
  reason TEXT,                      -- of passed and failed
  attempts INTEGER NOT NULL,
  next INTEGER NOT NULL,            -- not before this it is tried (again)
  seen INTEGER NOT NULL,            -- when the feed announced it
  title TEXT,
  author TEXT,
  outlet TEXT,
  published TEXT,
  content TEXT,                     -- HTML of the feed, until it is done
  report TEXT,                      -- its id in the archive
  bytes_sha256 TEXT,                -- of what was fetched
  retrieved INTEGER
);
CREATE INDEX item_waiting ON item(next) WHERE state = 'waiting';
