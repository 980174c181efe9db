// What is to be seen: the filters, and the neighbourhood that is looked at.

const isPassing = claims.map(() => true);
/** The neighbourhood that alone is shown: an entity and a number of steps; null for none. */
let focus = null;

/** What the form asks for. */
function choice() {
  const allowed = (name) =>
    new Set([...document.querySelectorAll(`#filter input[name="${name}"]:checked`)].map((input) => input.value));
  return {
    kind: allowed("kind"), type: allowed("type"), quad: allowed("quad"), told: allowed("told"),
    source: allowed("source"), side: document.querySelector('#filter [data-group="side"]') ? allowed("side") : null,
    confidence: Number(byId("confidence").value), from: byId("from").value, until: byId("until").value,
    undated: byId("undated").checked,
  };
}

let current = choice();

/** Looks at the form again and shows what passes. */
function applyFilters() {
  current = choice();
  claims.forEach((claim, index) => { isPassing[index] = passes(claim, current); });
  const near = focus && within(focus.entity, focus.steps, isPassing);
  if (near) {
    claims.forEach((claim, index) => {
      isPassing[index] = isPassing[index] && near.has(claim.source) && near.has(claim.target);
    });
  }
  const isBoxShown = (index) => {
    if (near) return near.has(index);
    if (!current.kind.has(entities[index].kind)) return false;
    return claimsOf[index].length === 0 || claimsOf[index].some((claim) => isPassing[claim]);
  };
  fade(isPassing, isBoxShown);
  const count = isPassing.filter(Boolean).length;
  const text = count === claims.length
    ? counted(claims.length, "claim")
    : `${count.toLocaleString("en")} of ${counted(claims.length, "claim")}`;
  byId("shown").textContent = near ? `${text} around ${entities[focus.entity].name}` : text;
  byId("everything").hidden = !near && count === claims.length;
  byId("confidence-shown").textContent = current.confidence.toFixed(2);
  fillTable();
  refreshDetails();
}

let waiting = 0;

function applySoon() {
  if (waiting) return;
  waiting = requestAnimationFrame(() => {
    waiting = 0;
    applyFilters();
  });
}

/** Shows only what lies around an entity, or everything again. */
function focusAround(entity, steps) {
  focus = steps ? { entity, steps } : null;
  applyFilters();
  say(focus ? `Only what lies within ${counted(steps, "step")} of ${entities[entity].name}` : "Everything again");
}

function resetFilters() {
  byId("filter").reset();
  focus = null;
  applyFilters();
  say("Everything again");
}

byId("filter").addEventListener("input", applySoon);
byId("filter").addEventListener("submit", (event) => event.preventDefault());
byId("filter").addEventListener("click", (event) => {
  const wanted = event.target.closest("button")?.dataset.set;
  if (!wanted) return;
  event.target.closest("fieldset").querySelectorAll("input").forEach((input) => { input.checked = wanted === "all"; });
  applyFilters();
});
byId("clear").addEventListener("click", resetFilters);
byId("everything").addEventListener("click", resetFilters);
