/** Lines that join what does not agree: a bracket from one height to another, numbered. */

import { draw } from "./elements.js";

const LANE = 7; // pixels from one bracket to the next
const GAP = 8;

/** Draw the joins, {from, to, label, isHere, title}, heights in pixels, into a drawing `width` wide. */
export function join(drawing, joins, width) {
  const lanes = [];
  const shapes = [...joins]
    .map((each) => ({ ...each, top: Math.min(each.from, each.to), bottom: Math.max(each.from, each.to) }))
    .sort((left, right) => left.bottom - left.top - (right.bottom - right.top))
    .map((each) => bracket(each, laneFor(lanes, each), width));
  drawing.replaceChildren(...shapes);
}

/** The first lane that is free between the two heights. */
function laneFor(lanes, { top, bottom }) {
  let lane = lanes.findIndex((taken) => taken.every((other) => bottom < other.top || other.bottom < top));
  if (lane < 0) lane = lanes.push([]) - 1;
  lanes[lane].push({ top, bottom });
  return lane;
}

function bracket({ top, bottom, label, isHere, title }, lane, width) {
  const x = Math.max(3, width - GAP - LANE * (lane + 1));
  const end = width - 2;
  const path = `M${end} ${top}H${x + 4}Q${x} ${top} ${x} ${top + 4}V${bottom - 4}Q${x} ${bottom} ${x + 4} ${bottom}H${end}`;
  return draw(
    "g",
    { class: isHere ? "join here" : "join", "data-join": label },
    draw("title", {}, title),
    draw("path", { d: path }),
    draw("circle", { cx: end, cy: top, r: 2.5 }),
    draw("circle", { cx: end, cy: bottom, r: 2.5 }),
  );
}
