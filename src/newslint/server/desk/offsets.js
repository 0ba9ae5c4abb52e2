/** The server counts code points, a browser UTF-16: the way from one to the other. */

const ASTRAL = /[\u{10000}-\u{10ffff}]/gu;

/** A function from a code point’s place in `text` to its place in UTF-16. */
export function unitsIn(text) {
  const wide = Array.from(text.matchAll(ASTRAL), (match, before) => match.index - before);
  if (!wide.length) return (point) => point;
  return (point) => point + countBelow(wide, point);
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted, limit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which line of `text` holds the place, counted from 1. */
export function lineAt(text, place) {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < place; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
