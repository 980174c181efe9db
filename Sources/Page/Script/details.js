// What is told of a box or a line, report by report, and the trail of what was looked at.

const told = byId("told");
/** What was looked at, oldest first; the last is what is shown: `{ box }`, or `{ line, claim }`. */
const trail = [];
/** The most claims that are written out at once. */
const claimLimit = 40;

/** The sentence marked inside its paragraph; where there is no paragraph, the quotation alone. */
function passage(evidence) {
  if (evidence.paragraph === undefined) return make("blockquote", { dir: "auto" }, make("mark", {}, evidence.quote));
  const text = paragraphs[evidence.paragraph];
  const [start, end] = evidence.sentence;
  const [from, to] = evidence.cue;
  return make("blockquote", { dir: "auto" }, text.slice(0, start),
    make("mark", {}, text.slice(start, from), from < to ? make("strong", {}, text.slice(from, to)) : "", text.slice(to, end)),
    text.slice(end));
}

function nameOfSource(source) {
  return [source.outlet, source.date].filter(Boolean).join(", ") || source.id;
}

/** The evidence of a claim, report by report; what the filters leave out is counted. */
function evidenceList(claim) {
  const kept = claim.evidence.filter((evidence) => evidencePasses(evidence, current));
  const reports = new Map();
  kept.forEach((evidence) => {
    if (!reports.has(evidence.document)) reports.set(evidence.document, []);
    reports.get(evidence.document).push(evidence);
  });
  const parts = [...reports].map(([document, pieces]) => {
    const source = sources[document];
    const head = make("p", { class: "report" }, make("bdi", {}, nameOfSource(source)));
    if (head.textContent !== source.id) head.append(" ", make("bdi", { class: "file" }, source.id));
    return make("li", {}, head, ...pieces.map(piece));
  });
  const left = claim.evidence.length - kept.length;
  if (left) parts.push(make("li", { class: "hint" }, `${counted(left, "passage")} outside the filters`));
  return make("ul", { class: "reports" }, ...parts);
}

function piece(evidence) {
  const remarks = [...evidence.remarks];
  if (evidence.confidence !== undefined) remarks.push(`confidence ${decimals(evidence.confidence)}`);
  if (evidence.paragraph === undefined) remarks.push("quotation; the report itself is not on this page");
  return make("div", { class: "piece" }, passage(evidence),
    remarks.length ? make("p", { class: "remarks", dir: "auto" }, remarks.join("; ")) : null);
}

/** A claim with its stance, confidence and date; its evidence open or folded. */
function claimPart(index, isOpen) {
  const claim = claims[index];
  const facts = [make("span", { class: `tone ${claim.tone}` }, claim.quad), make("span", {}, stanceWords[claim.told])];
  if (claim.side) facts.push(make("span", { class: "side" }, sideWords[claim.side]));
  if (claim.confidence !== undefined) facts.push(make("span", {}, `confidence ${decimals(claim.confidence)}`));
  if (dateOf(claim)) facts.push(make("span", {}, dateOf(claim)));
  const summary = `${counted(claim.evidence.length, "passage")} in ${counted(claim.reports, "report")}`;
  return make("article", { class: `claim${isPassing[index] ? "" : " outside"}` },
    make("h4", { dir: "auto" }, `${claim.sentence}.`), make("p", { class: "facts" }, ...facts),
    make("details", { open: isOpen }, make("summary", {}, summary), evidenceList(claim)));
}

const stanceWords = {
  asserted: "told as fact", expected: "expected", reported: "claimed by somebody", hypothetical: "possible",
  negated: "told not to be so",
};
const sideWords = { a: sides[0], b: sides[1], both: sides[2], changed: sides[3] };

/** Some claims, those that pass first, so many at once. */
function claimList(indices, isOpen) {
  const ordered = [...indices].sort((a, b) => isPassing[b] - isPassing[a] || a - b);
  const list = make("div", {});
  const show = (from) => {
    list.querySelector(":scope > button")?.remove();
    list.append(...ordered.slice(from, from + claimLimit).map((index) => claimPart(index, isOpen)));
    const left = ordered.length - from - claimLimit;
    if (left > 0) list.append(button(`${counted(left, "more claim")}`, () => show(from + claimLimit)));
  };
  show(0);
  return list;
}

function boxDetails(index) {
  const entity = entities[index];
  const parts = [];
  const facts = [entity.kind, entity.country, ...entity.offices].filter(Boolean).join("; ");
  parts.push(make("p", { class: "facts", dir: "auto" }, facts));
  if (entity.aliases.length) parts.push(make("p", { class: "hint", dir: "auto" }, `Also: ${entity.aliases.join(", ")}`));
  if (!entity.box) parts.push(make("p", { class: "hint" }, "Not drawn in this picture."));
  const steps = [1, 2, 3].map((count) => button(counted(count, "step"), () => focusAround(index, count),
    { "aria-pressed": String(focus?.entity === index && focus.steps === count) }));
  parts.push(make("p", { class: "focus", role: "group", "aria-label": "Show only what lies around it" }, "Around it: ",
    ...steps, focus ? button("all", () => focusAround(index, 0)) : null));
  const others = new Map();
  claimsOf[index].forEach((claim) => {
    const other = otherEnd(claims[claim], index);
    others.set(other, [...(others.get(other) || []), claim]);
  });
  const shown = (indices) => indices.filter((claim) => isPassing[claim]).length;
  const groups = [...others].sort((a, b) => shown(b[1]) - shown(a[1]) || b[1].length - a[1].length || a[0] - b[0]);
  groups.forEach(([other, indices], place) => {
    const heading = make("h3", { dir: "auto" }, button(entities[other].name, () => choose({ box: other }), { class: "step" }),
      make("span", { class: "count" }, ` ${indices.length}`));
    parts.push(make("section", { class: `neighbour${shown(indices) ? "" : " outside"}` }, heading,
      place < 30 ? claimList(indices, false) : unfolding(indices)));
  });
  if (!groups.length) parts.push(make("p", { class: "hint" }, "Only the name is told."));
  return parts;
}

/** Claims that are written out only when somebody asks. */
function unfolding(indices) {
  const part = make("div", {});
  part.append(button("Show the claims", () => part.replaceChildren(claimList(indices, false))));
  return part;
}

function lineDetails({ line, claim }) {
  const all = line === undefined ? [claim] : lines[line].claims;
  const ends = [...new Set(all.flatMap((index) => [claims[index].source, claims[index].target]))];
  const steps = make("p", { class: "ends" }, ...ends.slice(0, 12).map((end) =>
    button(entities[end].name, () => choose({ box: end }), { class: "step", dir: "auto" })));
  const chosen = claim === undefined ? all : [claim];
  const rest = all.filter((index) => !chosen.includes(index));
  const parts = [steps, claimList(chosen, true)];
  if (rest.length) parts.push(make("h3", {}, "On the same line"), claimList(rest, false));
  return parts;
}

function headingOf(view) {
  if (view.box !== undefined) return entities[view.box].name;
  const claim = claims[view.claim ?? lines[view.line].claims[0]];
  if (view.line !== undefined && lines[view.line].several) return "Several with one another";
  return `${entities[claim.source].name} ${claim.symmetric ? "\u2194" : "\u2192"} ${entities[claim.target].name}`;
}

/** Chooses a box, a line or a claim: marks it, tells of it and remembers it. */
function choose(view, isBack) {
  const last = trail.at(-1);
  const isSame = last && ["box", "line", "claim"].every((part) => last[part] === view[part]);
  if (!isBack && !isSame) trail.push(view);
  mark(partsOf(view));
  refreshDetails();
  const heading = byId("details-heading").textContent;
  const count = view.box !== undefined ? claimsOf[view.box].length : view.claim !== undefined ? 1 : lines[view.line].claims.length;
  say(`${heading}: ${counted(count, "claim")}`);
  const [first] = partsOf(view);
  if (first) bringIntoView(first);
}

function partsOf(view) {
  if (view.box !== undefined) return boxes.has(view.box) ? [boxes.get(view.box).element] : [];
  const drawn = view.line !== undefined ? [view.line] : strokesOf[view.claim];
  return drawn.flatMap((line) => [strokes[line].element, strokes[line].label].filter(Boolean));
}

function chooseNothing() {
  trail.length = 0;
  mark([]);
  lift(null);
  refreshDetails();
  say("Nothing is chosen");
}

function goBack() {
  if (trail.length < 2) return;
  trail.pop();
  choose(trail.at(-1), true);
}

const hint = told.firstElementChild;

function refreshDetails() {
  const view = trail.at(-1);
  byId("details-heading").textContent = view ? headingOf(view) : "What is told";
  told.replaceChildren(...(view ? (view.box !== undefined ? boxDetails(view.box) : lineDetails(view)) : [hint]));
  byId("trail").hidden = trail.length < 2;
  const stops = trail.slice(0, -1).slice(-6);
  byId("trail").querySelector("ol").replaceChildren(...stops.map((stop) => make("li", {}, button(headingOf(stop), () => {
    trail.length = trail.indexOf(stop) + 1;
    choose(stop, true);
  }, { dir: "auto" }))));
}

byId("back").addEventListener("click", goBack);
