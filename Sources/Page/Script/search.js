// Finding a name: a combobox after the ARIA Authoring Practices Guide.

const field = byId("search");
const found = byId("found");
let matches = [];
let active = -1;

function showMatches() {
  matches = search(field.value, 12);
  active = matches.length ? 0 : -1;
  found.replaceChildren(...matches.map((match, place) => {
    const entity = entities[match.index];
    const option = make("li", { role: "option", id: `found-${place}`, dir: "auto" }, make("b", {}, entity.name),
      match.name === entity.name ? "" : ` \u2013 ${match.name}`,
      make("span", { class: "count" }, ` ${entity.kind}, ${claimsOf[match.index].length}`));
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(place);
    });
    return option;
  }));
  found.hidden = !matches.length;
  field.setAttribute("aria-expanded", String(matches.length > 0));
  markActive();
  if (field.value.trim() && !matches.length) say("No such name");
}

function markActive() {
  [...found.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === active)));
  if (active >= 0) field.setAttribute("aria-activedescendant", `found-${active}`);
  else field.removeAttribute("aria-activedescendant");
  found.children[active]?.scrollIntoView({ block: "nearest" });
}

function hideMatches() {
  found.hidden = true;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
}

function take(place) {
  const match = matches[place];
  if (!match) return;
  field.value = entities[match.index].name;
  hideMatches();
  choose({ box: match.index });
  if (boxes.has(match.index)) focusOn(boxes.get(match.index).element);
  else byId("details").focus();
}

field.addEventListener("input", showMatches);
field.addEventListener("blur", hideMatches);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    if (found.hidden) showMatches();
    take(active);
  } else if (event.key === "Escape") {
    hideMatches();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (found.hidden) return showMatches();
    const count = matches.length;
    active = (active + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
    markActive();
  }
});
