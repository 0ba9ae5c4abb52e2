/** What is marked in the article, by the tab that is open, and what is scrolled to. */

import { byId, marks as findingMarks } from "./findings.js";
import { marks as figureMarks } from "./figures.js";
import { isApart } from "./list.js";
import { boxOf, elementsOf, paint } from "./mirror.js";
import { marks as nameMarks } from "./names.js";
import { marks as sourceMarks } from "./sources.js";
import { desk, on, tell } from "./state.js";
import { select } from "./surface.js";
import { at } from "./elements.js";

const MARKS = { findings: findingMarks, sources: sourceMarks, figures: figureMarks, names: nameMarks };

/** Mark and scroll whenever something changes. */
export function start() {
  for (const what of ["findings", "filter", "ledger", "tab"]) on(what, show);
  on("here", ({ from }) => {
    desk.spot = null;
    show();
    reveal(from);
  });
  on("spot", ({ place }) => {
    if (!place || place.isGone) return;
    desk.spot = place;
    show();
    scrollTo(place);
  });
}

function show() {
  const { spot } = desk;
  const marks = MARKS[desk.tab]();
  const spotted = spot && !spot.isGone ? [{ ...spot, look: "spot", rank: 9, isHere: true }] : [];
  paint(desk.text, [...marks, ...spotted]);
  tell("painted");
}

/** Bring the words into view, unless the reader is at them or at a list in the same scroll. */
function reveal(from) {
  const finding = byId(desk.here);
  if (!finding || from === "text" || from === "caret" || from === "accepting") return;
  if (from === "area") select(finding);
  if (!isApart() && from !== "bar" && from !== "area") return;
  const [element] = elementsOf(desk.here);
  if (element && !isSeen(element.getBoundingClientRect())) {
    element.scrollIntoView({ block: isApart() ? "center" : "start" });
  }
}

function isSeen(box) {
  const frame = isApart() ? at("page").parentElement.getBoundingClientRect() : { top: 90, bottom: innerHeight / 2 };
  return box.top >= frame.top + 8 && box.bottom <= frame.bottom - 8;
}

function scrollTo(place) {
  const box = boxOf(place, desk.text);
  if (isSeen(box)) return;
  const sheet = isApart() ? at("page").parentElement : document.documentElement;
  const frame = isApart() ? sheet.getBoundingClientRect() : { top: 0, height: innerHeight };
  sheet.scrollTop += box.top - frame.top - frame.height / 3;
}
