// The picture: which part of it stands for what, what is faded, how large it is.

const canvas = byId("canvas");
const svg = canvas.querySelector("svg");

/** Boxes by entity, lines by identifier, and what a part of the picture stands for. */
const boxes = new Map();
const strokes = [];
const meaning = new Map();
/** The place of each line among `strokes` by its identifier, and those that tell of a claim. */
const strokesOf = claims.map(() => []);

entities.forEach((entity, index) => {
  const element = entity.box && byId(entity.box);
  if (!element) return;
  const { x, y, width, height } = element.getBBox();
  boxes.set(index, { element, x: x + width / 2, y: y + height / 2 });
  meaning.set(element, { box: index });
});

lines.forEach((line, index) => {
  const label = byId(line.label);
  const stroke = { element: byId(line.id), label, claims: line.claims, statements: [] };
  strokes.push(stroke);
  line.claims.forEach((claim) => strokesOf[claim].push(index));
  meaning.set(stroke.element, { line: index });
  if (!label) return;
  meaning.set(label, { line: index });
  // The statements on a label come in the order in which the line shows them; behind them may stand how many are left.
  label.querySelectorAll(":scope > .statement").forEach((element, place) => {
    stroke.statements.push({ element, claim: line.shown[place] });
    meaning.set(element, { line: index, claim: line.shown[place] });
  });
});

function describeBox(index) {
  const entity = entities[index];
  const parts = [entity.name, entity.offices[0] || entity.kind, counted(claimsOf[index].length, "claim")];
  return parts.join(", ");
}

function describeLine(index) {
  const told = lines[index].claims.slice(0, 4).map((claim) => claims[claim].sentence);
  const more = lines[index].claims.length - told.length;
  return told.join(". ") + (more > 0 ? `. And ${more} more` : "");
}

/** Makes a still picture one that can be walked through. */
function enliven() {
  svg.setAttribute("role", "group");
  svg.removeAttribute("aria-labelledby");
  svg.setAttribute("aria-label",
    `Picture of ${counted(boxes.size, "name")} and ${counted(strokes.length, "line")}. Arrow keys go along the lines.`);
  for (const decoration of svg.querySelectorAll(".header, .page")) decoration.setAttribute("aria-hidden", "true");
  boxes.forEach((box, index) => prepare(box.element, describeBox(index)));
  strokes.forEach((stroke, index) => {
    prepare(stroke.element, describeLine(index));
    stroke.label?.setAttribute("aria-hidden", "true");
  });
  const first = boxes.values().next().value || strokes[0];
  first?.element.setAttribute("tabindex", "0");
}

function prepare(element, label) {
  element.setAttribute("role", "button");
  element.setAttribute("tabindex", "-1");
  element.setAttribute("aria-label", label);
}

/** Gives the keyboard to a part of the picture, the only one that Tab then stops at. */
function focusOn(element) {
  svg.querySelector('[tabindex="0"]')?.setAttribute("tabindex", "-1");
  element.setAttribute("tabindex", "0");
  element.focus({ preventScroll: true });
  bringIntoView(element);
}

/** Scrolls the picture, not the page, until a part of it is to be seen. */
function bringIntoView(element) {
  const part = element.getBoundingClientRect();
  const view = canvas.getBoundingClientRect();
  const off = (low, high, from, to) => (low < from + 20 ? low - from - 60 : high > to - 20 ? high - to + 60 : 0);
  canvas.scrollBy(off(part.left, part.right, view.left, view.right), off(part.top, part.bottom, view.top, view.bottom));
}

/** Fades what tells of nothing that passes; nothing moves. */
function fade(isPassing, isBoxShown) {
  strokes.forEach((stroke) => {
    const isFaded = !stroke.claims.some((claim) => isPassing[claim]);
    stroke.element.classList.toggle("faded", isFaded);
    stroke.label?.classList.toggle("faded", isFaded);
    stroke.statements.forEach(({ element, claim }) => {
      element.classList.toggle("faded", !isFaded && claim !== undefined && !isPassing[claim]);
    });
  });
  boxes.forEach((box, index) => box.element.classList.toggle("faded", !isBoxShown(index)));
}

/** Marks what is chosen. */
function mark(elements) {
  svg.querySelectorAll(".chosen").forEach((element) => {
    element.classList.remove("chosen");
    element.removeAttribute("aria-pressed");
  });
  elements.forEach((element) => {
    element.classList.add("chosen");
    if (element.getAttribute("role") === "button") element.setAttribute("aria-pressed", "true");
  });
}

/** Lifts the lines at a box. */
function lift(index) {
  svg.querySelectorAll(".lifted").forEach((element) => element.classList.remove("lifted"));
  if (index === null) return;
  new Set(claimsOf[index].flatMap((claim) => strokesOf[claim])).forEach((line) => {
    strokes[line].element.classList.add("lifted");
    strokes[line].label?.classList.add("lifted");
  });
}

/** The part of the picture that was pointed at and what it stands for. */
function meaningOf(target) {
  for (let element = target; element && element !== canvas; element = element.parentElement) {
    if (meaning.has(element)) return meaning.get(element);
  }
  return null;
}

/** The box that lies nearest in a direction among some, by distance and by how far off the direction it lies. */
function nearest(from, direction, candidates) {
  const here = boxes.get(from);
  let best = null;
  candidates.forEach((index) => {
    const there = boxes.get(index);
    if (index === from || !there) return;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1] - y * direction[0]);
    if (ahead <= 0 || aside > ahead * 1.2) return;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { index, cost };
  });
  return best && best.index;
}

// Size: the picture is as wide as told and scrolls in its frame, so that touch and trackpads work as everywhere.
const natural = svg.viewBox.baseVal;
let scale = 1;

function fitting() {
  const room = canvas.clientWidth - 2;
  return Math.min(1.4, Math.max(0.05, room / natural.width));
}

function resize(wanted) {
  const [x, y] = [canvas.scrollLeft + canvas.clientWidth / 2, canvas.scrollTop + canvas.clientHeight / 2];
  const grown = Math.min(6, Math.max(0.05, wanted)) / scale;
  scale *= grown;
  svg.style.width = `${natural.width * scale}px`;
  svg.style.height = `${natural.height * scale}px`;
  canvas.scrollTo(x * grown - canvas.clientWidth / 2, y * grown - canvas.clientHeight / 2);
}
