/** Fixes accepted and taken back. */

import { counted, shortened } from "./elements.js";
import { clash, move } from "./places.js";
import { desk, on, tell } from "./state.js";
import { replace } from "./surface.js";

/** Keep what was accepted in its place while the text changes. */
export function start() {
  on("text", ({ changes }) => {
    for (const each of desk.accepted) move([...each.places, each.whole], changes);
    desk.accepted = desk.accepted.filter(stands);
    tell("accepted");
  });
}

/** Whether it is there to be taken back: its words untouched, and not put back by other means. */
function stands({ places, whole, before, after }) {
  if (places.some((place) => place.isGone)) return false;
  return after.startsWith(before) || !desk.text.startsWith(before, whole.start);
}

/** What a finding offers: its fix, and other words for the same place. */
export function offers(finding) {
  const fix = finding.fix ? [{ changes: finding.fix.edits, safety: finding.fix.safety }] : [];
  const first = fix.map((each) => ({ ...each, ...told(finding, each.changes) }));
  const seen = new Set(first.map((each) => each.after));
  const others = isPlainly(finding) ? finding.suggestions.filter((words) => !seen.has(words)) : [];
  return [
    ...first,
    ...others.slice(0, 4).map((words) => ({
      changes: [{ start: finding.start, end: finding.end, text: words }],
      safety: "unsafe",
      before: finding.text,
      after: words,
    })),
  ];
}

/** Whether the words stand in the file as they are read, so that other words can replace them. */
function isPlainly(finding) {
  const isWritten = desk.text.slice(finding.start, finding.end) === finding.text;
  return isWritten && (desk.format === "text" || !/[<>&*_`[\]{}\\]/.test(finding.suggestions.join("")));
}

/** The words before and after the changes, those of the finding included. */
function told(finding, changes) {
  const start = Math.min(finding.start, ...changes.map((each) => each.start));
  const end = Math.max(finding.end, ...changes.map((each) => each.end));
  const parts = [];
  let at = start;
  for (const change of inOrder(changes)) {
    parts.push(desk.text.slice(at, change.start), change.text);
    at = change.end;
  }
  parts.push(desk.text.slice(at, end));
  return { before: desk.text.slice(start, end), after: parts.join("") };
}

function inOrder(changes) {
  return [...changes].sort((left, right) => left.start - right.start || left.end - right.end);
}

/** Accept what is offered. */
export function accept(finding, offer = offers(finding)[0]) {
  if (!offer || finding.isGone) return false;
  take([{ finding, offer }]);
  tell("said", { words: `Accepted: ${named(offer)}. Press u to undo.` });
  return true;
}

/** Accept the safe fixes of these findings, but of those that want the same words the first. */
export function acceptSafe(findings) {
  const chosen = [];
  for (const finding of findings) {
    const [offer] = offers(finding);
    if (offer?.safety !== "safe") continue;
    if (!chosen.some((other) => clash(other.offer.changes, offer.changes))) chosen.push({ finding, offer });
  }
  take(chosen);
  tell("said", { words: `${counted(chosen.length, "safe fix", "safe fixes")} accepted.` });
}

function take(chosen) {
  const changes = inOrder(chosen.flatMap(({ offer }) => offer.changes));
  const kept = chosen.map(({ finding, offer }) => ({
    finding,
    words: named(offer),
    before: offer.before,
    after: offer.after,
    whole: landedWhole(finding, offer.changes, changes),
    places: offer.changes.map((change) => landed(change, changes)),
  }));
  for (const { finding } of chosen) finding.isGone = true;
  replace(changes);
  desk.accepted.push(...kept);
  tell("accepted");
}

/** Where a change lies once all are made, and what stood there. */
function landed(change, changes) {
  let shift = 0;
  for (const other of changes) {
    if (other !== change && other.end <= change.start) shift += other.text.length - (other.end - other.start);
    if (other === change) break;
  }
  const start = change.start + shift;
  return { start, end: start + change.text.length, was: desk.text.slice(change.start, change.end) };
}

/** Where the words of the finding begin once all changes are made. */
function landedWhole(finding, own, changes) {
  const start = Math.min(finding.start, ...own.map((each) => each.start));
  const whole = { start, end: start };
  move([whole], changes.filter((each) => each.end <= start && !own.includes(each)));
  return whole;
}

function named(offer) {
  return `“${shortened(offer.before, 32)}” → “${shortened(offer.after, 32)}”`;
}

/** Put back what stood there. */
export function undo(each) {
  if (!each) return;
  desk.accepted = desk.accepted.filter((other) => other !== each);
  replace(inOrder(each.places.map(({ start, end, was }) => ({ start, end, text: was }))));
  tell("said", { words: `Undone: ${each.words}.` });
}

/** Put back all that was accepted, the last first. */
export function undoAll() {
  const number = desk.accepted.length;
  while (desk.accepted.length) undo(desk.accepted.at(-1));
  tell("said", { words: `${counted(number, "fix", "fixes")} undone.` });
}
