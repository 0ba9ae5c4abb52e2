/** The card beside the words under the pointer, or at the foot of a small screen. */

import { at } from "./elements.js";
import { byId, isStale, point, shown, step } from "./findings.js";
import { isApart } from "./list.js";
import { elementsOf, idsAt } from "./mirror.js";
import { fixes, head, message, more, related } from "./note.js";
import { desk, on } from "./state.js";
import { caret } from "./surface.js";

const REST = 180; // milliseconds that the pointer must rest on the words
const card = at("card");
const area = at("article");
let timer = 0;
let held = null; // id of the finding that the card shows
let isPinned = false; // by a click: then it stays when the pointer leaves

/** Follow the pointer and what is chosen. */
export function start() {
  area.addEventListener("mousemove", hovered);
  area.addEventListener("mouseleave", leaving);
  card.addEventListener("mouseenter", () => clearTimeout(timer));
  card.addEventListener("mouseleave", leaving);
  area.addEventListener("click", clicked);
  area.addEventListener("keyup", followCaret);
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("#card, #article, #bar")) hide();
  });
  for (const what of ["scroll", "resize"]) addEventListener(what, moved, { capture: true, passive: true });
  on("here", ({ from }) => chosen(from));
  for (const what of ["findings", "tab"]) on(what, refresh);
  at("next").addEventListener("click", () => step(1, "bar"));
  at("previous").addEventListener("click", () => step(-1, "bar"));
  at("position").addEventListener("click", () => (card.hidden && byId(desk.here) ? show(desk.here, true) : step(0, "bar")));
}

function hovered(event) {
  clearTimeout(timer);
  area.classList.toggle("over", idsAt(event.clientX, event.clientY).length > 0);
  if (!isApart() || isPinned || event.buttons || desk.tab !== "findings") return;
  const [id] = idsAt(event.clientX, event.clientY);
  timer = setTimeout(() => (id ? show(Number(id), false) : hide()), REST);
}

function leaving() {
  clearTimeout(timer);
  if (!isPinned) timer = setTimeout(hide, REST);
}

/** A second click on the same words goes to the next that is said of them. */
function clicked(event) {
  if (desk.tab !== "findings" || area.selectionStart !== area.selectionEnd) return;
  const ids = idsAt(event.clientX, event.clientY).map(Number);
  if (!ids.length) {
    hide();
    return;
  }
  point(ids[(ids.indexOf(desk.here) + 1) % ids.length], "text");
}

function followCaret(event) {
  if (desk.tab !== "findings" || !/^(Arrow|Home|End|Page)/.test(event.key) || event.altKey) return;
  const place = caret();
  const found = shown().find((each) => !isStale(each) && each.start <= place && place <= each.end);
  if (found && found.id !== desk.here) point(found.id, "caret");
}

function chosen(from) {
  if (from === "text" || from === "bar" || from === "area") show(desk.here, true);
  else if (from !== "card") hide();
}

function show(id, pinned) {
  const finding = byId(id);
  if (!finding || isStale(finding)) {
    hide();
    return;
  }
  if (held !== id || card.hidden) fill(finding);
  isPinned = pinned;
  card.hidden = false;
  if (isApart()) place(elementsOf(id));
  else card.removeAttribute("style");
}

function fill(finding) {
  held = finding.id;
  card.className = `card ${finding.severity}`;
  const from = isApart() ? "area" : "bar";
  const parts = [head(finding), ...message(finding), fixes(finding, from), related(finding), more(finding)];
  card.replaceChildren(...parts.filter(Boolean));
}

/** Under the words, or over them where there is no room. */
function place(elements) {
  if (!elements.length) {
    hide();
    return;
  }
  const words = elements[0].getClientRects()[0] ?? elements[0].getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const edge = area.getBoundingClientRect().right;
  const isBelow = words.bottom + height + 12 < innerHeight || words.top < height + 12;
  card.style.left = `${Math.max(8, Math.min(words.left, edge - width - 8))}px`;
  card.style.top = `${Math.max(8, isBelow ? words.bottom + 6 : words.top - height - 6)}px`;
}

function moved() {
  if (!card.hidden && isApart()) place(elementsOf(held));
}

/** Close the card; whether it was open. */
export function hide() {
  const wasOpen = !card.hidden;
  clearTimeout(timer);
  isPinned = false;
  card.hidden = true;
  return wasOpen;
}

function refresh() {
  const open = shown().filter((finding) => !isStale(finding));
  at("bar").hidden = !open.length || desk.tab !== "findings";
  const index = open.findIndex((finding) => finding.id === desk.here);
  at("position").textContent = index < 0 ? `${open.length} findings` : `${index + 1} of ${open.length}`;
  const finding = byId(held);
  if (card.hidden) return;
  if (!finding || isStale(finding) || desk.tab !== "findings" || desk.aside.has(held)) hide();
}
on("here", refresh);
