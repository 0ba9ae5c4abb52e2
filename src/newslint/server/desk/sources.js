/** The ledger of sources: who says what, each source with its colour and letter. */

import { at, counted, make, shortened } from "./elements.js";
import { desk, on, tell } from "./state.js";
import { number } from "./tabs.js";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const [FIRST_HUE, HUES, STEP] = [30, 300, 185]; // round the wheel in large steps, and never red
const KINDS = { quote: "quotation", report: "report", claim: "claim" };
const view = at("view-sources");
const muted = new Set(); // keys of voices whose statements are not coloured
let voices = [];

/** Show the ledger whenever it changes. */
export function start() {
  on("answer", ({ task, rows }) => {
    if (task !== "sources") return;
    voices = voicesOf(rows);
    number("sources", rows.length);
    show();
    tell("ledger");
  });
}

/** The sources in the order in which they are first heard; what nobody says comes last. */
function voicesOf(rows) {
  const heard = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    heard.set(key, [...(heard.get(key) ?? []), row]);
  }
  const bare = heard.get("");
  heard.delete("");
  const named = Array.from(heard, ([key, statements], place) => ({
    key,
    statements,
    letter: letterOf(place),
    hue: FIRST_HUE + ((place * STEP) % HUES),
    called: calledOf(statements[0]),
    kind: statements[0].source?.kind ?? "",
  }));
  return bare ? [...named, { key: "", statements: bare, letter: "?", hue: 0, called: "Nobody", kind: "" }] : named;
}

function keyOf(row) {
  if (row.status === "unattributed") return "";
  return calledOf(row).toLowerCase().replace(/^(the|an?) /, "") || "unnamed";
}

function calledOf({ source }) {
  return source ? source.name ?? source.text.replace(/,.*$/s, "") : "Unnamed";
}

function letterOf(place) {
  const again = Math.floor(place / LETTERS.length);
  return LETTERS[place % LETTERS.length] + (again ? String(again + 1) : "");
}

function show() {
  if (!voices.length) {
    view.replaceChildren(make("p", { class: "none" }, desk.text.trim() ? "The article reports no statements." : "No article yet."));
    return;
  }
  const bare = voices.find((voice) => voice.key === "");
  view.replaceChildren(
    make("p", { class: bare ? "lead alarm" : "lead" }, bare ? `${counted(bare.statements.length, "statement")} without a source.` : "Nothing stands without a source."),
    make("ul", { class: "voices", "aria-label": "Sources" }, [...voices].sort((left, right) => (left.key === "" ? -1 : right.key === "" ? 1 : 0)).map(entry)),
    legend(),
  );
}

function entry(voice) {
  const box = make("input", { type: "checkbox", checked: !muted.has(voice.key), "aria-label": `Colour what ${voice.called} says`, change: () => mute(voice.key) });
  const letter = make("span", { class: voice.key ? "letter" : "letter bare", "aria-hidden": "true" }, voice.letter);
  letter.style.setProperty("--hue", voice.hue);
  return make(
    "li",
    {},
    make("p", { class: "speaker" }, make("label", {}, box, letter), make("strong", {}, voice.called), make("small", {}, ` ${[voice.kind, ...countsOf(voice.statements)].filter(Boolean).join(", ")}`)),
    make("ul", { class: "statements" }, voice.statements.map(statement)),
  );
}

function countsOf(statements) {
  return Object.entries(KINDS)
    .map(([kind, noun]) => [statements.filter((row) => row.kind === kind).length, noun])
    .filter(([times]) => times)
    .map(([times, noun]) => counted(times, noun));
}

function statement(row) {
  const words = shortened(desk.text.slice(row.start, row.end), 90);
  const how = [row.about === "other" ? "" : row.about, row.status === "carried" ? "source in a sentence beside it" : ""].filter(Boolean).join("; ");
  return make(
    "li",
    {},
    make("button", { type: "button", class: "way", click: () => tell("spot", { place: row }) }, words),
    how ? make("small", {}, ` ${how}`) : null,
  );
}

function mute(key) {
  if (!muted.delete(key)) muted.add(key);
  tell("ledger");
}

function legend() {
  return make(
    "p",
    { class: "legend" },
    make("span", { class: "quote" }, "Full line"), " in quotation marks; ",
    make("span", { class: "report" }, "dots"), " in the story’s words; ",
    make("span", { class: "bare" }, "double line"), " nobody says so; ",
    make("span", { class: "source" }, "framed"), " who says it.",
  );
}

/** The statements as marks in the text. */
export function marks() {
  return voices
    .filter((voice) => !muted.has(voice.key))
    .flatMap((voice) => voice.statements.filter((row) => !row.isGone).flatMap((row) => marksOf(row, voice)));
}

function marksOf(row, { key, letter, hue }) {
  const carried = row.status === "carried" ? "↑" : "";
  const stated = { start: row.start, end: row.end, look: `voice ${key ? row.kind : "bare"}`, rank: 1, hue, label: letter + carried };
  const said = [[row.source, "voice source"], [row.cue, "voice cue"]]
    .filter(([place]) => place && !place.isGone)
    .map(([place, look]) => ({ start: place.start, end: place.end, look, rank: 2, hue }));
  return [stated, ...said];
}
