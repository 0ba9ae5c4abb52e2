/** The article: a text field to write in, over a layer that shows the same words marked. */

import { at } from "./elements.js";
import { changed, difference } from "./places.js";
import { desk, on, tell } from "./state.js";

const area = at("article");

/** Listen to the hands of the writer. */
export function start() {
  area.addEventListener("input", (event) => {
    const change = difference(desk.text, area.value);
    if (!change) return;
    const wasEmpty = !desk.text.trim();
    become(area.value, [change], "typing");
    if (wasEmpty && event.inputType === "insertFromPaste") tell("pasted");
  });
  on("text", () => at("empty").toggleAttribute("hidden", desk.text !== ""));
}

/** Show another article. */
export function load(text) {
  const change = difference(desk.text, text);
  area.value = text;
  area.setSelectionRange(0, 0);
  if (change) become(text, [change], "loading");
}

/** Make the changes, which are in order and do not touch, as one step of the browser’s own undo. */
export function replace(changes) {
  if (!changes.length) return;
  const start = changes[0].start;
  const end = changes.at(-1).end;
  const inner = changes.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
  const text = changed(desk.text.slice(start, end), inner);
  const caret = [area.selectionStart, area.selectionEnd].map((place) => carried(place, changes));
  const after = changed(desk.text, changes);
  write(start, end, text, after);
  area.setSelectionRange(...caret);
  become(after, changes, "fix");
}

/** Where a place comes to lie. */
function carried(place, changes) {
  let moved = place;
  for (const change of changes) {
    if (change.end <= place) moved += change.text.length - (change.end - change.start);
    else if (change.start < place) moved += change.start + change.text.length - place;
  }
  return Math.max(0, moved);
}

/** Only what goes through the keyboard’s own command can be undone with the browser’s keys. */
function write(start, end, text, after) {
  const focused = document.activeElement;
  const isTouch = matchMedia("(pointer: coarse)").matches; // a keyboard would slide over the text
  if (isTouch) {
    area.value = after;
    return;
  }
  const scrolled = scrollers().map((element) => [element, element.scrollTop]);
  quietly(() => {
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    document.execCommand(text ? "insertText" : "delete", false, text);
  });
  if (area.value !== after) area.value = after;
  if (focused && focused !== area) {
    if (focused === document.body) area.blur();
    else focused.focus({ preventScroll: true });
  }
  for (const [element, top] of scrolled) element.scrollTop = top;
}

/** Without hearing of it as if it were typed. */
function quietly(act) {
  const deaf = (event) => event.stopImmediatePropagation();
  window.addEventListener("input", deaf, true);
  act();
  window.removeEventListener("input", deaf, true);
}

function scrollers() {
  return [document.documentElement, at("page").closest(".sheet")];
}

function become(text, changes, from) {
  desk.text = text;
  tell("text", { changes, from });
}

/** Where the caret stands. */
export function caret() {
  return area.selectionStart;
}

/** Give the text the keyboard, with these words selected. */
export function select(place) {
  area.focus({ preventScroll: true });
  area.setSelectionRange(place.start, place.end);
}
