-- A collection of reports, version 1. docs/collections.md says what each table is for.

-- What was added: a file, a line of one, a record of an archive. Its bytes are not kept, only their fingerprint.
CREATE TABLE inputs (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  line INTEGER,
  sha256 TEXT NOT NULL UNIQUE
);

-- What was read of it as one graph: one report, or several that were merged before they were added.
CREATE TABLE readings (
  id INTEGER PRIMARY KEY,
  input_id INTEGER NOT NULL REFERENCES inputs (id) ON DELETE CASCADE,
  sha256 TEXT NOT NULL UNIQUE
);
CREATE INDEX readings_input ON readings (input_id);

CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  reading_id INTEGER NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  outlet TEXT,
  date TEXT,
  sha256 TEXT NOT NULL,
  origin_sha256 TEXT,
  origin_format TEXT,
  link TEXT
);
CREATE INDEX reports_reading ON reports (reading_id);
CREATE INDEX reports_name ON reports (name);
CREATE INDEX reports_sha256 ON reports (sha256);

-- The texts, in whose UTF-8 bytes places are counted; none of a report that came as a graph.
CREATE TABLE texts (
  report_id INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
  headline TEXT,
  byline TEXT,
  text TEXT NOT NULL
);

-- Countries, officials, persons, organisations and places as all reports together tell of them.
CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '[]',
  iso3 TEXT,
  country TEXT,
  offices TEXT NOT NULL DEFAULT '[]',
  sort TEXT,
  function TEXT
);

-- The same as one reading tells of them.
CREATE TABLE mentions (
  reading_id INTEGER NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
  entity_id INTEGER NOT NULL REFERENCES entities (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL DEFAULT '[]',
  iso3 TEXT,
  country TEXT,
  offices TEXT NOT NULL DEFAULT '[]',
  sort TEXT,
  function TEXT,
  PRIMARY KEY (reading_id, entity_id)
) WITHOUT ROWID;
CREATE INDEX mentions_entity ON mentions (entity_id);

-- What an entity can be asked for by, in small letters without accents; rank 0 is the identifier, 1 the name, 2 an alias,
-- 3 a surname, 4 what a body is.
CREATE TABLE spellings (
  spelling TEXT NOT NULL,
  rank INTEGER NOT NULL,
  entity_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  PRIMARY KEY (spelling, rank, entity_id)
) WITHOUT ROWID;
CREATE INDEX spellings_entity ON spellings (entity_id);

-- Whoever is another, told of all reports together; found out anew when reports have come or gone (see state).
CREATE TABLE identities (
  entity_id INTEGER PRIMARY KEY REFERENCES entities (id) ON DELETE CASCADE,
  same_as_id INTEGER NOT NULL REFERENCES entities (id) ON DELETE CASCADE
);
CREATE INDEX identities_same_as ON identities (same_as_id);

CREATE TABLE types (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  class TEXT,
  quad TEXT,
  symmetric INTEGER NOT NULL
);
CREATE UNIQUE INDEX types_all ON types (name, ifnull(class, ''), symmetric);

-- Who did what to whom, and how it is said.
CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES entities (id),
  type_id INTEGER NOT NULL REFERENCES types (id),
  target_id INTEGER NOT NULL REFERENCES entities (id),
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL
);
CREATE UNIQUE INDEX claims_source ON claims (source_id, type_id, target_id, polarity, modality);
CREATE INDEX claims_target ON claims (target_id);

-- The sentences that claims rest on.
CREATE TABLE sentences (
  id INTEGER PRIMARY KEY,
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  start_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  quote TEXT NOT NULL
);
CREATE INDEX sentences_report ON sentences (report_id);

-- The words of the sentences in small letters without accents, by the sentence's id.
CREATE VIRTUAL TABLE sentence_words USING fts5 (words, content='', tokenize='unicode61');

-- What a sentence says of a claim; speakers is a JSON array of keys of entities, the innermost first.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  claim_id INTEGER NOT NULL REFERENCES claims (id),
  sentence_id INTEGER NOT NULL REFERENCES sentences (id) ON DELETE CASCADE,
  cue_start_byte INTEGER NOT NULL,
  cue_end_byte INTEGER NOT NULL,
  speakers TEXT,
  object TEXT,
  time TEXT,
  time_iso TEXT,
  confidence REAL,
  known INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX evidence_claim ON evidence (claim_id);
CREATE INDEX evidence_sentence ON evidence (sentence_id);

-- change counts what was added and removed; identities_change is the count for which identities are right,
-- identities_readings how many readings there were, and identities_by the program that found them out.
CREATE TABLE state (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO state VALUES ('change', '0');

-- The names that go for entities when those who are one are taken as one.
CREATE VIEW names AS
SELECT e.id AS entity_id, m.key, m.kind, m.name
FROM entities e
LEFT JOIN identities i ON i.entity_id = e.id
JOIN entities m ON m.id = ifnull(i.same_as_id, e.id);

-- A row for each claim.
CREATE VIEW edges AS
SELECT c.id AS claim_id, s.key AS source_key, s.name AS source, t.name AS type, t.class, t.quad,
  g.key AS target_key, g.name AS target, t.symmetric, c.polarity, c.modality,
  (SELECT max(v.confidence) FROM evidence v WHERE v.claim_id = c.id) AS confidence,
  (SELECT count(DISTINCT n.report_id) FROM evidence v JOIN sentences n ON n.id = v.sentence_id
    WHERE v.claim_id = c.id) AS reports
FROM claims c
JOIN types t ON t.id = c.type_id
JOIN names s ON s.entity_id = c.source_id
JOIN names g ON g.entity_id = c.target_id;

-- A row for each piece of evidence, with all that is told of it.
CREATE VIEW quotes AS
SELECT v.id AS evidence_id, v.claim_id, s.name AS source, t.name AS type, t.class, t.quad, g.name AS target, c.polarity,
  c.modality, v.object, v.time, v.time_iso, v.speakers, v.confidence, n.id AS sentence_id, n.quote, n.start_byte, n.end_byte,
  v.cue_start_byte, v.cue_end_byte, r.id AS report_id, r.name AS report, r.outlet, r.date
FROM evidence v
JOIN sentences n ON n.id = v.sentence_id
JOIN reports r ON r.id = n.report_id
JOIN claims c ON c.id = v.claim_id
JOIN types t ON t.id = c.type_id
JOIN names s ON s.entity_id = c.source_id
JOIN names g ON g.entity_id = c.target_id;
