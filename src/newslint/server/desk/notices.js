/** What the desk says: progress, troubles, and the token it may need. */

import { hasToken, keepToken } from "./asking.js";
import { begin, now } from "./checking.js";
import { at, counted, make } from "./elements.js";
import { filter, shown } from "./findings.js";
import { desk, on } from "./state.js";

const SHORT = 8000; // milliseconds that a notice with nothing wrong stays
const MOST_WAIT = 30; // seconds between two tries
let retry = 0;
let tries = 0;
let fading = 0;

/** Listen to what is to be said. */
export function start() {
  on("said", ({ words }) => (at("said").textContent = words));
  on("progress", progress);
  on("trouble", ({ refusal }) => trouble(refusal));
  on("answer", ({ task, error }) => {
    if (task !== "check") return;
    tries = 0;
    if (at("notices").dataset.kind === "trouble") clear();
    if (error) notify(`The article cannot be read: ${error}.`, { kind: "trouble" });
  });
  at("gate-form").addEventListener("submit", (event) => {
    event.preventDefault();
    keepToken(at("token").value);
    at("gate").close();
    begin();
  });
}

/** Show a notice, with a button where something can be done about it. */
export function notify(message, { kind = "note", words = "", act = null }) {
  clearTimeout(fading);
  const press = () => {
    clear();
    act();
  };
  const button = act ? make("button", { type: "button", click: press }, words) : null;
  const close = make("button", { type: "button", class: "close", "aria-label": "Close this notice", click: clear }, "×");
  at("notices").dataset.kind = kind;
  at("notices").replaceChildren(...[make("p", {}, message), button, close].filter(Boolean));
  if (kind === "note") fading = setTimeout(clear, SHORT);
}

function clear() {
  at("notices").replaceChildren();
  at("notices").dataset.kind = "";
}

function progress({ words, kind }) {
  at("progress").dataset.kind = kind;
  if (kind !== "asking") at("progress").textContent = words || total();
  at("page").setAttribute("aria-busy", String(kind === "asking"));
}

function total() {
  if (!desk.text.trim()) return "";
  const number = shown().length;
  const some = filter.hidden.size || filter.pack || filter.words ? " shown" : "";
  return number ? counted(number, "finding") + some : "Nothing found";
}

function trouble(refusal) {
  if (refusal.kind === "token") {
    if (hasToken()) at("gate-told").textContent = "That was not it. Try again.";
    if (!at("gate").open) at("gate").showModal();
    return;
  }
  clearTimeout(retry);
  const wait = Math.min(MOST_WAIT, refusal.again * 2 ** tries);
  const again = { words: "Try again", act: now };
  if (!wait) {
    notify(refusal.message, { kind: "trouble", ...again });
    return;
  }
  tries += 1;
  retry = setTimeout(now, wait * 1000);
  notify(`${refusal.message} What you write stays here; the desk tries again.`, { kind: "trouble", ...again });
}
