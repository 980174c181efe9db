// The table of all claims that pass, sorted by any column, and its CSV.

/** So many rows are written at once. */
const rowLimit = 200;
const columns = {
  claim: (claim) => claim.sentence,
  who: (claim) => entities[claim.source].name,
  type: (claim) => claim.type,
  whom: (claim) => entities[claim.target].name,
  quad: (claim) => claim.quad,
  told: (claim) => claim.told,
  confidence: (claim) => claim.confidence ?? -1,
  date: (claim) => claim.day || "9999",
  reports: (claim) => claim.reports,
};
let sorting = null;
let rows = [];
let written = 0;

const collator = new Intl.Collator("en");

function compare(a, b) {
  return typeof a === "number" ? a - b : collator.compare(a, b);
}

function fillTable() {
  rows = claims.map((_, index) => index).filter((index) => isPassing[index]);
  if (sorting) {
    const { value, sign } = sorting;
    const keys = new Map(rows.map((index) => [index, value(claims[index])]));
    rows.sort((a, b) => sign * compare(keys.get(a), keys.get(b)) || a - b);
  }
  byId("table").tBodies[0].replaceChildren();
  written = 0;
  writeRows(rowLimit);
  byId("counted").textContent = counted(rows.length, "claim");
}

function writeRows(count) {
  const next = rows.slice(written, written + count).map((index) => {
    const claim = claims[index];
    const name = (entity) => make("td", { dir: "auto" }, entities[entity].name);
    return make("tr", {},
      make("th", { scope: "row", dir: "auto" }, button(`${claim.sentence}.`, () => openClaim(index), { class: "step" })),
      name(claim.source), make("td", {}, claim.type), name(claim.target), make("td", {}, claim.quad),
      make("td", {}, stanceWords[claim.told]), make("td", { class: "number" }, decimals(claim.confidence)),
      make("td", {}, dateOf(claim)), make("td", { class: "number" }, String(claim.reports)));
  });
  byId("table").tBodies[0].append(...next);
  written += next.length;
  byId("more").hidden = written >= rows.length;
  byId("more").textContent = `Show ${Math.min(rowLimit, rows.length - written)} more of ${rows.length}`;
}

function openClaim(index) {
  choose({ line: strokesOf[index][0], claim: index });
  byId("details").scrollIntoView({ block: "nearest" });
  byId("details").focus();
}

byId("table").tHead.addEventListener("click", (event) => {
  const head = event.target.closest("th");
  if (!head) return;
  const sign = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
  byId("table").tHead.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
  sorting = { value: columns[head.dataset.column], sign };
  fillTable();
  say(`Sorted by ${head.textContent}, ${sign > 0 ? "ascending" : "descending"}`);
});

byId("more").addEventListener("click", () => writeRows(rowLimit));

byId("copy").addEventListener("click", async () => {
  const text = csv(rows);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
  say(`${counted(rows.length, "claim")} copied as CSV`);
  byId("copy").textContent = "Copied";
  setTimeout(() => { byId("copy").textContent = "Copy as CSV"; }, 2000);
});

// Older browsers, and those that trust no file with the clipboard, still copy what is selected.
function copyBySelection(text) {
  const area = make("textarea", { class: "unseen", "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

byId("save").addEventListener("click", () => {
  const address = URL.createObjectURL(new Blob(["\ufeff", csv(rows)], { type: "text/csv" }));
  make("a", { href: address, download: "claims.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
});

// Paper has no button for more.
addEventListener("beforeprint", () => writeRows(rows.length));
