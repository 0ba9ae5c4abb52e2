/** The tabs: findings, and the three ledgers. */

import { at } from "./elements.js";
import { desk, tell } from "./state.js";

const NAMES = ["findings", "sources", "figures", "names"];

/** Listen to clicks and arrows. */
export function start() {
  for (const name of NAMES) {
    at(`tab-${name}`).addEventListener("click", () => show(name));
    at(`tab-${name}`).addEventListener("keydown", (event) => turn(event, name));
  }
}

/** Show one. */
export function show(name) {
  if (desk.tab === name) return;
  desk.tab = name;
  desk.spot = null;
  for (const each of NAMES) {
    const isShown = each === name;
    at(`tab-${each}`).setAttribute("aria-selected", String(isShown));
    at(`tab-${each}`).tabIndex = isShown ? 0 : -1;
    at(`view-${each}`).hidden = !isShown;
  }
  at("page").dataset.tab = name;
  tell("tab");
}

/** How many there are of what a tab shows. */
export function number(name, count) {
  at(`tab-${name}`).querySelector(".count").textContent = count === null ? "" : count.toLocaleString("en");
}

function turn(event, name) {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const next = NAMES[(NAMES.indexOf(name) + by + NAMES.length) % NAMES.length];
  show(next);
  at(`tab-${next}`).focus();
}
