/** The ledger of figures: what is counted, who says so, and which figures cannot both be right. */

import { at, counted, draw, make } from "./elements.js";
import { join } from "./joining.js";
import { boxOf } from "./mirror.js";
import { desk, on, tell } from "./state.js";
import { number } from "./tabs.js";

const view = at("view-figures");
const margin = draw("svg", { class: "margin", "aria-hidden": "true" });
const gutter = draw("svg", { class: "gutter", "aria-hidden": "true" });
let figures = [];
let joins = []; // {left, right, label, message}: indexes of two figures that clash
let here = null; // label of the join that is looked at

/** Show the ledger whenever it changes. */
export function start() {
  at("page").prepend(margin);
  on("answer", ({ task, rows }) => {
    if (task !== "figures") return;
    figures = rows;
    joins = joinsOf(rows);
    here = null;
    show();
    number("figures", rows.length);
    tell("ledger");
  });
  for (const what of ["painted", "tab"]) on(what, drawn);
  new ResizeObserver(drawn).observe(at("page"));
  new ResizeObserver(drawn).observe(view);
}

function joinsOf(rows) {
  const indexes = new Map(rows.map((row, index) => [key(row.place), index]));
  const found = new Map();
  rows.forEach((row, left) => {
    for (const clash of row.clashes) {
      for (const place of clash.with) {
        const right = indexes.get(key(place));
        if (right === undefined || right === left) continue;
        const pair = [Math.min(left, right), Math.max(left, right)];
        const known = found.get(pair.join());
        if (!known) found.set(pair.join(), { left: pair[0], right: pair[1], message: clash.message });
      }
    }
  });
  const ordered = Array.from(found.values()).sort((one, other) => one.left - other.left || one.right - other.right);
  return ordered.map((each, index) => ({ ...each, label: String(index + 1) }));
}

function key({ start, end }) {
  return `${start}-${end}`;
}

function show() {
  if (!figures.length) {
    view.replaceChildren(make("p", { class: "none" }, desk.text.trim() ? "The article gives no figures." : "No article yet."));
    return;
  }
  const table = make(
    "table",
    { class: "figures" },
    make("caption", { class: "unseen" }, "Figures in the order of the article"),
    make("thead", {}, make("tr", {}, ...["Figure", "Of what", "Who says so"].map((words) => make("th", { scope: "col" }, words)))),
    make("tbody", {}, figures.map(row)),
  );
  const lone = figures.flatMap((each) => each.clashes).filter((each) => !joins.some((other) => other.message === each.message));
  view.replaceChildren(
    joins.length || lone.length
      ? make("p", { class: "lead alarm" }, `${counted(new Set([...joins, ...lone].map((each) => each.message)).size, "clash", "clashes")}: figures joined by a line cannot both be right.`)
      : make("p", { class: "lead" }, "No figures clash."),
    make("div", { class: "joined" }, gutter, table),
    make("ol", { class: "clashes" }, joins.map(told)),
  );
}

function row(figure, index) {
  const mine = joins.filter((each) => each.left === index || each.right === index);
  const others = mine.map((each) => figures[each.left === index ? each.right : each.left].text);
  const clashing = figure.clashes.length > 0;
  const signs = mine.map((each) => make("span", { class: "label", "aria-hidden": "true" }, each.label));
  return make(
    "tr",
    { class: clashing ? "clashing" : null, "data-index": index, mouseenter: () => look(mine[0]?.label ?? null), mouseleave: () => look(null) },
    make("th", { scope: "row" }, make("div", { class: "cell" }, ...signs, way(figure.text, figure.place), clashing ? make("span", { class: "unseen" }, ` clashes with ${others.join(", ") || "the rest"}`) : null)),
    make("td", {}, meaning(figure)),
    make("td", {}, figure.source ? way(figure.source.name ?? figure.source.text, figure.source) : make("span", { class: "quiet" }, "nobody named")),
  );
}

function meaning({ kind, state, counts, unit, per, bound }) {
  const states = { death: "dead", injury: "injured" };
  const what = [states[state] ?? state, counts ?? unit, per ? `per ${per}` : ""].filter(Boolean).join(", ");
  const bounds = bound && bound !== "exact" ? bound.replaceAll("-", " ") : "";
  return [make("span", {}, what || kind), bounds ? make("small", {}, ` ${bounds}`) : null].filter(Boolean);
}

function way(words, place) {
  return make("button", { type: "button", class: "way", click: () => tell("spot", { place }) }, words);
}

function told({ label, message }) {
  return make("li", { mouseenter: () => look(label), mouseleave: () => look(null) }, make("span", { class: "label" }, label), message);
}

function look(label) {
  if (here === label) return;
  here = label;
  drawn();
}

/** Draw the joins beside the table, and in the margin of the article. */
function drawn() {
  margin.toggleAttribute("hidden", desk.tab !== "figures");
  if (desk.tab !== "figures" || !joins.length) {
    margin.replaceChildren();
    gutter.replaceChildren();
    return;
  }
  const top = gutter.getBoundingClientRect().top;
  const rows = view.querySelectorAll("tbody tr");
  const middle = (index) => middleOf(rows[index]?.querySelector("th").getClientRects()[0]) - top;
  join(gutter, joins.map((each) => lineOf(each, middle(each.left), middle(each.right))), gutter.clientWidth || 30);
  const page = at("page").getBoundingClientRect();
  const height = (index) => middleOf(boxOf(figures[index].place, desk.text)) - page.top;
  const written = joins.filter((each) => !figures[each.left].place.isGone && !figures[each.right].place.isGone);
  join(margin, written.map((each) => lineOf(each, height(each.left), height(each.right))), margin.clientWidth || 30);
}

function middleOf(box) {
  return box ? box.top + box.height / 2 : 0;
}

function lineOf({ label, message }, from, to) {
  return { from, to, label, title: message, isHere: label === here };
}

/** The figures as marks in the text, those that clash with the number of their join. */
export function marks() {
  return figures
    .map((figure, index) => ({ figure, labels: joins.filter((each) => each.left === index || each.right === index).map((each) => each.label) }))
    .filter(({ figure }) => !figure.place.isGone)
    .map(({ figure, labels }) => ({
      start: figure.place.start,
      end: figure.place.end,
      look: figure.clashes.length ? "figure clashing" : "figure",
      rank: figure.clashes.length ? 2 : 1,
      label: labels.join(",") || undefined,
    }));
}
