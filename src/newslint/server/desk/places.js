/** Places in the text, kept right while the text changes under them. */

/** All objects of an answer that say where they are, moved from code points to UTF-16. */
export function placesIn(answer, units) {
  const found = [];
  gather(answer, units, found);
  return found;
}

function gather(value, units, found) {
  if (value === null || typeof value !== "object") return;
  if (Number.isInteger(value.start) && Number.isInteger(value.end)) {
    value.start = units(value.start);
    value.end = units(value.end);
    found.push(value);
  }
  for (const inner of Object.values(value)) gather(inner, units, found);
}

/** The one stretch that differs between two texts, as a change; null where they are the same. */
export function difference(before, after) {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** The text with the changes, which are in order and do not touch. */
export function changed(text, changes) {
  const parts = [];
  let at = 0;
  for (const change of changes) {
    parts.push(text.slice(at, change.start), change.text);
    at = change.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Move the places through the changes; those whose words were changed are marked as gone. */
export function move(places, changes) {
  for (const place of places) {
    let shift = 0;
    for (const change of changes) {
      if (change.end <= place.start) shift += change.text.length - (change.end - change.start);
      else if (change.start < place.end) place.isGone = true;
    }
    place.start += shift;
    place.end += shift;
  }
}

/** Whether two lists of changes want the same words. */
export function clash(left, right) {
  return left.some((one) =>
    right.some(
      (other) =>
        (one.start < other.end && other.start < one.end) ||
        (one.start === other.start && one.end === other.end),
    ),
  );
}
