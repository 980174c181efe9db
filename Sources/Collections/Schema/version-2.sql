-- Version 2: what makes counting and comparing take no longer in a large collection.

-- claims by number of type, polarity and modality; entities by kind; evidence by the time that it tells; reports by outlet
-- and by date. What is not told is counted under a name of its own: untimed, unsigned, undated.
CREATE TABLE counts (
  what TEXT NOT NULL,
  name TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (what, name)
) WITHOUT ROWID;

INSERT INTO counts SELECT 'claim', type_id || ' ' || polarity || ' ' || modality, count(*) FROM claims GROUP BY 2;
INSERT INTO counts SELECT 'kind', kind, count(*) FROM entities GROUP BY 2;
INSERT INTO counts SELECT iif(time_iso IS NULL, 'untimed', 'time'), ifnull(time_iso, ''), count(*) FROM evidence GROUP BY 1, 2;
INSERT INTO counts SELECT iif(outlet IS NULL, 'unsigned', 'outlet'), ifnull(outlet, ''), count(*) FROM reports GROUP BY 1, 2;
INSERT INTO counts SELECT iif(date IS NULL, 'undated', 'date'), ifnull(date, ''), count(*) FROM reports GROUP BY 1, 2;

CREATE TRIGGER claim_comes AFTER INSERT ON claims BEGIN
  INSERT INTO counts VALUES ('claim', NEW.type_id || ' ' || NEW.polarity || ' ' || NEW.modality, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER claim_goes AFTER DELETE ON claims BEGIN
  UPDATE counts SET count = count - 1
  WHERE what = 'claim' AND name = OLD.type_id || ' ' || OLD.polarity || ' ' || OLD.modality;
END;

CREATE TRIGGER entity_comes AFTER INSERT ON entities BEGIN
  INSERT INTO counts VALUES ('kind', NEW.kind, 1) ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER entity_changes AFTER UPDATE OF kind ON entities WHEN NEW.kind <> OLD.kind BEGIN
  INSERT INTO counts VALUES ('kind', NEW.kind, 1) ON CONFLICT DO UPDATE SET count = count + 1;
  UPDATE counts SET count = count - 1 WHERE what = 'kind' AND name = OLD.kind;
END;
CREATE TRIGGER entity_goes AFTER DELETE ON entities BEGIN
  UPDATE counts SET count = count - 1 WHERE what = 'kind' AND name = OLD.kind;
END;

CREATE TRIGGER evidence_comes AFTER INSERT ON evidence BEGIN
  INSERT INTO counts VALUES (iif(NEW.time_iso IS NULL, 'untimed', 'time'), ifnull(NEW.time_iso, ''), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER evidence_goes AFTER DELETE ON evidence BEGIN
  UPDATE counts SET count = count - 1
  WHERE what = iif(OLD.time_iso IS NULL, 'untimed', 'time') AND name = ifnull(OLD.time_iso, '');
END;

CREATE TRIGGER report_comes AFTER INSERT ON reports BEGIN
  INSERT INTO counts VALUES (iif(NEW.outlet IS NULL, 'unsigned', 'outlet'), ifnull(NEW.outlet, ''), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
  INSERT INTO counts VALUES (iif(NEW.date IS NULL, 'undated', 'date'), ifnull(NEW.date, ''), 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER report_goes AFTER DELETE ON reports BEGIN
  UPDATE counts SET count = count - 1
  WHERE what = iif(OLD.outlet IS NULL, 'unsigned', 'outlet') AND name = ifnull(OLD.outlet, '');
  UPDATE counts SET count = count - 1
  WHERE what = iif(OLD.date IS NULL, 'undated', 'date') AND name = ifnull(OLD.date, '');
END;

-- Of a sentence that is found by its words the claims are asked first.
DROP INDEX evidence_sentence;
CREATE INDEX evidence_sentence ON evidence (sentence_id, claim_id);

-- Digests of 64 bits (Schema/StableDigest.swift): ends of the keys of both ends and the name of the type, telling of speakers,
-- object and time, digest of an entity's key. The buckets, by the last 16 bits of ends or digest, have one for all claims in
-- all their different tellings, or all keys, that fall there: where two collections have the same, they tell the same.
ALTER TABLE claims ADD COLUMN ends INTEGER NOT NULL DEFAULT 0;
ALTER TABLE evidence ADD COLUMN telling INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entities ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;
CREATE TABLE buckets (
  what TEXT NOT NULL,
  bucket INTEGER NOT NULL,
  digest INTEGER NOT NULL,
  PRIMARY KEY (what, bucket)
) WITHOUT ROWID;
DROP INDEX evidence_claim;
CREATE INDEX evidence_claim ON evidence (claim_id, telling);
