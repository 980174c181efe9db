// The picture under pointer and keys; and the start of everything.

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Where the keyboard is: a box, or a line that was reached from a box. */
let standing = null;

function stand(view) {
  standing = view;
  const element = view.line !== undefined ? strokes[view.line].element : boxes.get(view.box).element;
  focusOn(element);
  choose(view);
}

function walk(event) {
  const box = standing?.box ?? boxUnderFocus();
  if (box === undefined || !boxes.has(box)) return;
  const direction = directions[event.key];
  const joined = new Set(claimsOf[box].filter((index) => isPassing[index]).map((index) => otherEnd(claims[index], box)));
  const next = nearest(box, direction, event.shiftKey ? [...boxes.keys()] : joined);
  if (next === null) return say(event.shiftKey ? "There is no box that way" : "Nothing is joined that way");
  stand({ box: next });
  const between = claimsOf[next].filter((index) => isPassing[index] && otherEnd(claims[index], next) === box);
  const told = between.slice(0, 2).map((index) => claims[index].sentence).join("; ");
  say([entities[next].name, told].filter(Boolean).join(": "));
}

function boxUnderFocus() {
  return meaningOf(document.activeElement)?.box;
}

/** Goes through the lines at the box where the keyboard is. */
function nextLine(step) {
  const box = standing?.from ?? standing?.box ?? boxUnderFocus();
  if (box === undefined) return;
  const at = [...new Set(claimsOf[box].filter((index) => isPassing[index]).flatMap((index) => strokesOf[index]))];
  if (!at.length) return say("There is no line here");
  const place = standing?.line === undefined ? (step > 0 ? 0 : at.length - 1) : at.indexOf(standing.line) + step;
  const line = at[(place + at.length) % at.length];
  stand({ line, from: box, box: undefined });
}

canvas.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !svg.contains(event.target)) return;
  const view = meaningOf(event.target);
  if (directions[event.key]) {
    if (standing?.line !== undefined) standing = { box: standing.from };
    walk(event);
  } else if (event.key === "Enter" || event.key === " ") {
    if (!view) return;
    choose(view);
    byId("details").focus();
  } else if (event.key === "l" || event.key === "L") {
    nextLine(event.shiftKey ? -1 : 1);
  } else if (event.key === "f" || event.key === "F") {
    const box = standing?.from ?? view?.box;
    if (box !== undefined) focusAround(box, focus?.entity === box ? 0 : 1);
  } else if (event.key === "Backspace") {
    goBack();
    const last = trail.at(-1);
    if (last?.box !== undefined && boxes.has(last.box)) {
      standing = last;
      focusOn(boxes.get(last.box).element);
    }
  } else if (event.key === "/") {
    field.focus();
  } else if (event.key === "Escape") {
    chooseNothing();
  } else {
    return;
  }
  event.preventDefault();
});

canvas.addEventListener("focusin", (event) => {
  const view = meaningOf(event.target);
  if (view?.box !== undefined) {
    standing = { box: view.box };
    lift(view.box);
  }
});

canvas.addEventListener("pointerover", (event) => lift(meaningOf(event.target)?.box ?? null));
canvas.addEventListener("pointerleave", () => lift(null));

// A press that moves drags the picture; one that does not chooses.
let drag = null;
canvas.addEventListener("pointerdown", (event) => {
  drag = event.pointerType === "mouse" && event.button === 0
    ? { x: event.clientX, y: event.clientY, left: canvas.scrollLeft, top: canvas.scrollTop, isMoved: false } : null;
});
addEventListener("pointermove", (event) => {
  if (!drag) return;
  const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
  if (Math.abs(x) + Math.abs(y) > 5) drag.isMoved = true;
  if (drag.isMoved) canvas.scrollTo(drag.left - x, drag.top - y);
});
let wasDragged = false;
addEventListener("pointerup", () => {
  wasDragged = Boolean(drag?.isMoved);
  drag = null;
});
canvas.addEventListener("click", (event) => {
  if (wasDragged) {
    wasDragged = false;
    return;
  }
  const view = meaningOf(event.target);
  if (!view) return;
  if (view.box !== undefined) stand({ box: view.box });
  else choose(view);
});
canvas.addEventListener("wheel", (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  resize(scale * (event.deltaY < 0 ? 1.12 : 1 / 1.12));
}, { passive: false });

byId("smaller").addEventListener("click", () => resize(scale / 1.25));
byId("larger").addEventListener("click", () => resize(scale * 1.25));
byId("whole").addEventListener("click", () => resize(fitting()));

enliven();
resize(Math.max(fitting(), 0.85));
canvas.scrollTo((natural.width * scale - canvas.clientWidth) / 2, 0);
applyFilters();
document.documentElement.classList.add("alive");
