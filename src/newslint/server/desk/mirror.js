/** The layer under the text field: the same words line by line, marked where something is said. */

import { at, make } from "./elements.js";

const layer = at("mirror");
let lines = []; // what each line shows, as text that can be compared

/**
 * Show the text with its marks.
 *
 * A mark is {start, end, look, rank, ids, label, hue}; of several on the same words the look of the
 * highest rank is shown. Lines that show what they showed before keep their elements.
 */
export function paint(text, marks) {
  const fresh = linesOf(text, marks);
  const keys = fresh.map((line) => JSON.stringify(line));
  const most = Math.min(keys.length, lines.length);
  let first = 0;
  while (first < most && keys[first] === lines[first]) first += 1;
  let same = 0;
  while (same < most - first && keys.at(-1 - same) === lines.at(-1 - same)) same += 1;
  const stale = Array.from(layer.childNodes).slice(first, lines.length - same);
  const made = fresh.slice(first, fresh.length - same).map(shown);
  const next = layer.childNodes[lines.length - same] ?? null;
  for (const line of stale) line.remove();
  for (const line of made) layer.insertBefore(line, next);
  lines = keys;
}

function linesOf(text, marks) {
  const parts = text.split("\n").map((words) => ({ words, marks: [] }));
  const starts = [];
  let from = 0;
  for (const part of parts) {
    starts.push(from);
    from += part.words.length + 1;
  }
  for (const mark of marks) {
    for (let line = lineOf(starts, mark.start); line < parts.length && starts[line] < mark.end; line += 1) {
      const length = parts[line].words.length;
      const start = Math.max(0, mark.start - starts[line]);
      const end = Math.min(length, mark.end - starts[line]);
      if (start < end) parts[line].marks.push({ ...mark, start, end, isFirst: mark.start >= starts[line] });
    }
  }
  return parts;
}

function lineOf(starts, place) {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= place) low = middle;
    else high = middle;
  }
  return low;
}

function shown({ words, marks }) {
  const line = make("div");
  const edges = new Set([0, words.length]);
  for (const mark of marks) edges.add(mark.start).add(mark.end);
  const places = Array.from(edges).sort((left, right) => left - right);
  for (let index = 0; index + 1 < places.length; index += 1) {
    const [start, end] = [places[index], places[index + 1]];
    const on = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const part = words.slice(start, end);
    line.append(on.length ? marked(part, on, start) : part);
  }
  if (!words) line.append(make("br"));
  return line;
}

function marked(words, on, start) {
  const top = on.reduce((best, mark) => (mark.rank > best.rank ? mark : best));
  const here = on.some((mark) => mark.isHere) ? " here" : "";
  const ids = on.flatMap((mark) => mark.ids ?? []).join(" ");
  const label = on.find((mark) => mark.label && mark.isFirst && mark.start === start);
  const tints = on.filter((mark) => mark.hue !== undefined);
  const element = make("mark", { class: top.look + here, "data-ids": ids || null, "data-label": label?.label }, words);
  if (tints.length) element.style.setProperty("--hue", tints[0].hue);
  return element;
}

/** The elements of a mark. */
export function elementsOf(id) {
  return Array.from(layer.querySelectorAll(`[data-ids~="${CSS.escape(String(id))}"]`));
}

/** The ids of the marks at a point of the screen, though the text field lies over them. */
export function idsAt(x, y) {
  const mark = document.elementsFromPoint(x, y).find((element) => element.localName === "mark");
  return mark?.dataset.ids ? mark.dataset.ids.split(" ") : [];
}

/** The box of a stretch of the text on the screen. */
export function boxOf(place, text) {
  const line = text.slice(0, place.start).split("\n").length - 1;
  const element = layer.childNodes[line];
  if (!element) return layer.getBoundingClientRect();
  const from = place.start - (text.lastIndexOf("\n", place.start - 1) + 1);
  const range = document.createRange();
  const [node, offset] = textAt(element, from);
  range.setStart(node, offset);
  range.setEnd(node, Math.min(node.nodeType === Node.TEXT_NODE ? node.length : 0, offset + 1));
  return range.getClientRects()[0] ?? element.getBoundingClientRect();
}

function textAt(element, offset) {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last = element;
  while (walk.nextNode()) {
    last = walk.currentNode;
    if (left < last.length) return [last, left];
    left -= last.length;
  }
  return [last, last === element ? 0 : last.length];
}
