/** When the server is asked: soon after the last key, and not twice at once. */

import { Refusal, ask, read } from "./asking.js";
import { unitsIn } from "./offsets.js";
import { difference, move, placesIn } from "./places.js";
import { desk, on, tell } from "./state.js";

const PAUSE = 200; // milliseconds without a key
const LONGEST = 1500; // of typing without a pause
const LEDGERS = new Set(["sources", "figures", "names"]);
const places = { check: [], sources: [], figures: [], names: [] };
let timer = 0;
let since = 0;
let isAsking = false;
let isWaiting = false;

/** Listen to what makes a new question. */
export function start() {
  on("text", ({ changes }) => {
    for (const some of Object.values(places)) move(some, changes);
    soon();
  });
  on("format", now);
  on("tab", () => LEDGERS.has(desk.tab) && now({ onlyLedger: true }));
  begin();
}

/** Learn the rules, and read what stands on the desk. */
export function begin() {
  read("/v1/rules").then(keepRules, trouble);
  if (desk.text.trim()) now();
}

function keepRules(rows) {
  for (const row of rows) desk.rules.set(row.rule, row);
  tell("rules");
}

/** Ask once the writer pauses, or has not paused for long. */
function soon() {
  const moment = performance.now();
  if (!timer) since = moment;
  clearTimeout(timer);
  timer = setTimeout(now, Math.max(0, Math.min(PAUSE, since + LONGEST - moment)));
}

/** Ask at once. */
export async function now({ onlyLedger = false } = {}) {
  clearTimeout(timer);
  timer = 0;
  if (isAsking) {
    isWaiting = true;
    return;
  }
  isAsking = true;
  try {
    await asked(onlyLedger);
    tell("progress", { words: "", kind: "" });
  } catch (mistake) {
    trouble(mistake);
  } finally {
    isAsking = false;
  }
  if (isWaiting) {
    isWaiting = false;
    now();
  }
}

async function asked(onlyLedger) {
  if (!desk.text.trim()) {
    for (const task of Object.keys(places)) places[task] = [];
    Object.assign(desk.ledgers, { sources: null, figures: null, names: null });
    tell("answer", { task: "check", rows: [] });
    for (const task of LEDGERS) tell("answer", { task, rows: [] });
    return;
  }
  const tasks = [...(onlyLedger ? [] : ["check"]), ...(LEDGERS.has(desk.tab) ? [desk.tab] : [])];
  tell("progress", { words: "Checking…", kind: "asking" });
  await Promise.all(tasks.map(answered));
}

const ROWS = { check: "findings", sources: "statements", figures: "figures", names: "names" };

async function answered(task) {
  const text = desk.text;
  const asking = { text, format: desk.format, name: desk.name };
  const pasted = task === "check" && !desk.isFile ? { ignore: ["spacing/final-newline"] } : {};
  const began = performance.now();
  const answer = await ask(`/v1/${task}`, { ...asking, ...pasted });
  places[task] = placesIn(answer, unitsIn(text));
  // The writer may have gone on: what is found is where it was, moved by what was written since.
  const since = difference(text, desk.text);
  if (since) move(places[task], [since]);
  const [file] = answer.files;
  const milliseconds = performance.now() - began;
  tell("answer", { task, rows: file?.[ROWS[task]] ?? [], error: answer.errors[0]?.message, milliseconds });
}

function trouble(mistake) {
  if (!(mistake instanceof Refusal)) throw mistake;
  tell("progress", { words: "Not checked", kind: "trouble" });
  tell("trouble", { refusal: mistake });
}
