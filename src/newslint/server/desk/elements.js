/** Makers of elements: text goes in as text, never as markup. */

const SVG = "http://www.w3.org/2000/svg";

/** The element of the page with this id. */
export function at(id) {
  return document.getElementById(id);
}

/** A new element; attributes that are functions listen to the event of their name. */
export function make(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** The same in a drawing. */
export function draw(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** “1 finding”, “1,200 findings”. */
export function counted(number, noun, plural = noun + "s") {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}

/** The words, no longer than `most`. */
export function shortened(words, most = 60) {
  const line = words.replace(/\s+/g, " ");
  return line.length > most ? line.slice(0, most - 1).trimEnd() + "…" : line;
}
