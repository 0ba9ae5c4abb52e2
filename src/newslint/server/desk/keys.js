/** The keyboard: what each key does, in the text and outside it. */

import { hide } from "./card.js";
import { at } from "./elements.js";
import { byId, setAside, shown, step } from "./findings.js";
import { undo } from "./fixes.js";
import { acceptAndGoOn } from "./note.js";
import { desk } from "./state.js";
import { select } from "./surface.js";
import { show } from "./tabs.js";

const LETTERS = "newslint-letters";
const TABS = ["findings", "sources", "figures", "names"];

const outside = {
  j: () => step(1, "list"),
  k: () => step(-1, "list"),
  ArrowDown: () => step(1, "list"),
  ArrowUp: () => step(-1, "list"),
  Enter: () => acceptHere("list"),
  x: leave,
  u: () => undo(desk.accepted.at(-1)),
  w: () => document.querySelector(".notes > .here .ask")?.click(),
  e: () => byId(desk.here) && select(byId(desk.here)),
  "/": () => at("words").focus(),
  "?": () => at("keys").showModal(),
};
TABS.forEach((tab, index) => (outside[index + 1] = () => show(tab)));

/** Listen to the keyboard. */
export function start() {
  at("letters").checked = localStorage.getItem(LETTERS) !== "off";
  at("letters").addEventListener("change", () => localStorage.setItem(LETTERS, at("letters").checked ? "on" : "off"));
  at("help").addEventListener("click", () => at("keys").showModal());
  document.addEventListener("keydown", pressed);
}

function pressed(event) {
  if (document.querySelector("dialog[open]") || event.isComposing) return;
  const act = everywhere(event) ?? (isWriting(event.target) ? undefined : away(event));
  if (!act) return;
  event.preventDefault();
  act();
}

/** What keys do wherever the focus is. */
function everywhere(event) {
  const from = event.target === at("article") ? "area" : "list";
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return undefined;
  if (key === "F8") return () => step(shiftKey ? -1 : 1, from);
  if (key === "Escape") return () => escape(event.target);
  if (!altKey || desk.tab !== "findings") return undefined;
  const does = { ArrowDown: () => step(1, from), ArrowUp: () => step(-1, from), Enter: () => acceptHere(from) };
  return does[key];
}

function away(event) {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key.length === 1 && !at("letters").checked) return undefined;
  const isOnControl = target.closest("button, a, summary, select, [role=tab]") !== null;
  if (isOnControl && (key === "Enter" || key.startsWith("Arrow"))) return undefined;
  if (key.startsWith("Arrow") && !target.closest("#list")) return undefined;
  if (desk.tab !== "findings" && !/^[1-4?u/]$/.test(key)) return undefined;
  return outside[key];
}

function isWriting(element) {
  return element.matches("textarea, select, input:not([type=checkbox])");
}

function acceptHere(from) {
  const id = byId(desk.here) ? desk.here : shown()[0]?.id;
  if (id !== undefined) acceptAndGoOn(id, 0, from);
}

function leave() {
  const finding = byId(desk.here);
  if (!finding) return;
  step(1, "list");
  setAside(finding);
}

/** Close what is open, the innermost first; else leave the text, or the filter, for the list. */
function escape(target) {
  const menu = document.querySelector("details.menu[open]");
  if (hide()) return;
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  } else if (isWriting(target)) {
    show("findings");
    (document.querySelector(".notes > .here") ?? document.querySelector(".notes > li") ?? at("tab-findings")).focus();
  }
}
