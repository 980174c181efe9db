// Small things for making parts of the page. Text is only ever set as text.

const byId = (id) => document.getElementById(id);

/** An element with attributes and children; strings become text. */
function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key === "click") element.addEventListener("click", value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** A button that does something. */
function button(text, action, attributes) {
  return make("button", { type: "button", click: action, ...attributes }, text);
}

/** Tells those who cannot see the picture what happened. */
function say(text) {
  byId("said").textContent = text;
}

/** "1 claim", "2 claims". */
function counted(count, one, many) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many || one + "s"}`;
}

/** A confidence with two decimals, or nothing. */
function decimals(confidence) {
  return confidence === undefined ? "" : confidence.toFixed(2);
}
