/** Which findings there are, which are shown, and which one is looked at. */

import { counted } from "./elements.js";
import { lineAt } from "./offsets.js";
import { desk, on, tell } from "./state.js";

export const CALLED = { error: "Error", warning: "Warning", info: "Note" };
const RANKS = { error: 3, warning: 2, info: 1 };
export const filter = { hidden: new Set(), pack: "", words: "" };
let last = 0;

/** Take in what the server finds, and follow the text. */
export function start() {
  on("answer", ({ task, rows }) => {
    if (task === "check") receive(rows);
  });
  on("text", () => tell("findings"));
}

/** New findings get the number of the old ones that say the same of the same words. */
function receive(rows) {
  const old = new Map();
  for (const finding of desk.findings) {
    const key = keyOf(finding);
    old.set(key, [...(old.get(key) ?? []), finding]);
  }
  for (const finding of rows) {
    const same = old.get(keyOf(finding)) ?? [];
    const exact = same.findIndex((each) => each.start === finding.start);
    const [known] = same.splice(Math.max(0, exact), 1);
    finding.id = known?.id ?? (last += 1);
    finding.pack = finding.rule.slice(0, finding.rule.lastIndexOf("/"));
  }
  desk.findings = rows;
  if (!rows.some((finding) => finding.id === desk.here)) desk.here = null;
  tell("findings");
}

function keyOf(finding) {
  return JSON.stringify([finding.rule, finding.text, finding.message]);
}

/** The finding with this id. */
export function byId(id) {
  return desk.findings.find((finding) => finding.id === Number(id));
}

/** Whether words that it speaks of have been changed since. */
export function isStale(finding) {
  return Boolean(finding.isGone || finding.fix?.edits.some((edit) => edit.isGone));
}

/** The title of its rule. */
export function titleOf(finding) {
  return desk.rules.get(finding.rule)?.title ?? finding.rule;
}

/** Those that the filter lets through, those set aside left out. */
export function shown() {
  return desk.findings.filter((finding) => !desk.aside.has(finding.id) && passes(finding));
}

function passes(finding) {
  if (filter.hidden.has(finding.severity)) return false;
  if (filter.pack && finding.pack !== filter.pack && !finding.pack.startsWith(filter.pack + "/")) return false;
  return !filter.words || said(finding).includes(filter.words.toLowerCase());
}

function said(finding) {
  const { message, text, evidence, rule } = finding;
  return [titleOf(finding), message, text, evidence, rule].join("\n").toLowerCase();
}

/** Look at one; `from` says where it was chosen: text, list, keys or card. */
export function point(id, from) {
  desk.here = id;
  tell("here", { from });
}

/** Look at the next one, or at the one before. */
export function step(by, from) {
  const all = shown().filter((finding) => !isStale(finding));
  if (!all.length) return;
  const index = all.findIndex((finding) => finding.id === desk.here);
  const next = index < 0 ? nearest(all, by) : index + by;
  point(all[Math.max(0, Math.min(all.length - 1, next))].id, from);
}

/** Where to begin when none is looked at: behind the one that was looked at last. */
let lastPlace = 0;
on("here", () => {
  const finding = byId(desk.here);
  if (finding) lastPlace = finding.start;
});

function nearest(all, by) {
  const behind = all.findIndex((finding) => finding.start >= lastPlace);
  if (by > 0) return behind < 0 ? all.length - 1 : behind;
  return behind < 0 ? all.length - 1 : behind - 1;
}

/** Set one aside, or take it up again. */
export function setAside(finding, isAside = true) {
  if (isAside) desk.aside.add(finding.id);
  else desk.aside.delete(finding.id);
  tell("findings");
  tell("said", { words: isAside ? "Set aside." : "Taken up again." });
}

/** The findings as marks in the text. */
export function marks() {
  return shown()
    .filter((finding) => !isStale(finding))
    .map((finding) => ({
      ...seen(finding),
      look: finding.severity,
      rank: RANKS[finding.severity],
      ids: [finding.id],
      isHere: finding.id === desk.here,
    }));
}

/** A place of no length is shown on the character before it. */
function seen({ start, end }) {
  if (start < end) return { start, end };
  const isAtStart = start === 0 || desk.text[start - 1] === "\n";
  return isAtStart ? { start, end: start + 1 } : { start: start - 1, end };
}

/** The findings as a list in Markdown. */
export function asMarkdown() {
  const lines = shown().map((finding) => {
    const fix = finding.fix ? ` → ${finding.fix.title}` : "";
    const line = lineAt(desk.text, finding.start);
    return `- [ ] line ${line}, ${CALLED[finding.severity].toLowerCase()}: ${escaped(finding.message)}${escaped(fix)} (\`${finding.rule}\`)`;
  });
  return `# ${escaped(desk.name || "Article")}: ${counted(lines.length, "finding")}\n\n${lines.join("\n")}\n`;
}

function escaped(words) {
  return words.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
