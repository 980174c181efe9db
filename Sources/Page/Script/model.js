// What the page knows, and the questions that everything else asks of it. Nothing here touches the page.

const { sources, entities, sides, claims, lines, paragraphs } = JSON.parse(document.getElementById("data").textContent);

const claimsOf = entities.map(() => []);
claims.forEach((claim, index) => {
  claimsOf[claim.source].push(index);
  if (claim.target !== claim.source) claimsOf[claim.target].push(index);
});

/** The other end of a claim, seen from one. */
function otherEnd(claim, entity) {
  return claim.source === entity ? claim.target : claim.source;
}

/** A name without case and accents, as it is searched for. */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** First and last day of an ISO 8601 day, month, year or interval; null where it is none. */
function days(iso) {
  if (!iso) return null;
  const [first, last] = iso.split("/");
  const start = /^\d{4}(-\d\d)?(-\d\d)?/.exec(first);
  if (!start) return null;
  const end = last && /^\d{4}/.test(last) ? last : start[0];
  const from = start[0] + ["-01-01", "", "", "-01", "", "", ""][start[0].length - 4];
  return { from, until: lastDay(end) };
}

function lastDay(text) {
  if (text.length >= 10) return text.slice(0, 10);
  if (text.length >= 7) {
    const [year, month] = text.split("-").map(Number);
    return `${text.slice(0, 7)}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
  }
  return `${text.slice(0, 4)}-12-31`;
}

/** The day of a piece of evidence: of what it tells where the text dates it, else of its report. */
function dayOf(evidence) {
  return days(evidence.iso) || days(sources[evidence.document].date);
}

claims.forEach((claim) => {
  claim.evidence.forEach((evidence) => { evidence.days = dayOf(evidence); });
  claim.reports = new Set(claim.evidence.map((evidence) => evidence.document)).size;
  // When it was done, as the earliest of its evidence tells; and the first report of it.
  const earliest = (values) => values.filter(Boolean).sort()[0] || "";
  claim.date = earliest(claim.evidence.map((evidence) => evidence.iso));
  claim.reported = earliest(claim.evidence.map((evidence) => sources[evidence.document].date));
  claim.day = earliest(claim.evidence.map((evidence) => evidence.days?.from));
});

/** Which claims pass: `choice` holds sets of allowed values, the least confidence and the days. */
function passes(claim, choice) {
  if (!choice.kind.has(entities[claim.source].kind) || !choice.kind.has(entities[claim.target].kind)) return false;
  if (!choice.type.has(claim.type) || !choice.quad.has(claim.quad) || !choice.told.has(claim.told)) return false;
  if (choice.side && !choice.side.has(claim.side)) return false;
  return claim.evidence.some((evidence) => evidencePasses(evidence, choice));
}

/** Whether a piece of evidence passes what is asked of evidence. */
function evidencePasses(evidence, choice) {
  if (!choice.source.has(String(evidence.document))) return false;
  if (evidence.confidence !== undefined && evidence.confidence < choice.confidence) return false;
  if (!choice.from && !choice.until) return choice.undated || evidence.days !== null;
  if (!evidence.days) return choice.undated;
  return (!choice.from || evidence.days.until >= choice.from) && (!choice.until || evidence.days.from <= choice.until);
}

/** The entities within some steps of one along passing claims, the one among them. */
function within(entity, steps, isPassing) {
  const reached = new Set([entity]);
  let ring = [entity];
  for (let step = 0; step < steps && ring.length; step += 1) {
    const next = [];
    for (const member of ring) {
      for (const index of claimsOf[member]) {
        const other = otherEnd(claims[index], member);
        if (!isPassing[index] || reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    ring = next;
  }
  return reached;
}

/** Entities whose names hold what was typed, the best first: whole name, start of a name, start of a word, inside. */
function search(text, limit) {
  const wanted = folded(text.trim());
  if (!wanted) return [];
  const found = [];
  entities.forEach((entity, index) => {
    let best = null;
    for (const name of [entity.name, ...entity.aliases, entity.id]) {
      const place = folded(name);
      const at = place.indexOf(wanted);
      if (at < 0) continue;
      const rank = place === wanted ? 0 : at === 0 ? 1 : /[^\p{L}\p{N}]/u.test(place[at - 1]) ? 2 : 3;
      if (!best || rank < best.rank) best = { index, rank, name };
    }
    if (best) found.push(best);
  });
  found.sort((a, b) => a.rank - b.rank || claimsOf[b.index].length - claimsOf[a.index].length || a.index - b.index);
  return found.slice(0, limit);
}

/** The date of a claim; where the text gives none, that of its first report, told as such. */
function dateOf(claim) {
  return claim.date || (claim.reported && `reported ${claim.reported}`);
}

/** One cell of CSV (RFC 4180); what a spreadsheet would take for a formula is kept from being one. */
function cell(value) {
  const text = String(value ?? "");
  const tame = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}

/** Claims as CSV with a line of titles. */
function csv(indices) {
  const titles = ["who", "type", "to whom", "class", "quad", "polarity", "modality", "confidence", "date", "reported", "reports",
    "documents", "sentence", "quotation"];
  const rows = indices.map((index) => {
    const claim = claims[index];
    const documents = [...new Set(claim.evidence.map((evidence) => sources[evidence.document].id))];
    return [entities[claim.source].name, claim.type, entities[claim.target].name, claim.class, claim.quad,
      claim.polarity, claim.modality, claim.confidence, claim.date, claim.reported, claim.reports, documents.join("; "),
      claim.sentence, claim.evidence[0].quote];
  });
  return [titles, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}
