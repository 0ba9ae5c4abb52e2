/** Which findings are wanted: by severity, by pack, by words. */

import { at, make } from "./elements.js";
import { filter, isStale, shown } from "./findings.js";
import { acceptSafe, undoAll } from "./fixes.js";
import { desk, on, tell } from "./state.js";

const buttons = Array.from(document.querySelectorAll("#filter [data-severity]"));

/** Listen to the filter, and count. */
export function start() {
  for (const button of buttons) button.addEventListener("click", () => turn(button.dataset.severity));
  at("words").addEventListener("input", (event) => {
    filter.words = event.target.value.trim();
    tell("filter");
  });
  at("pack").addEventListener("change", (event) => {
    filter.pack = event.target.value;
    tell("filter");
  });
  at("accept-safe").addEventListener("click", () => acceptSafe(current()));
  at("undo-all").addEventListener("click", undoAll);
  for (const what of ["findings", "filter"]) on(what, count);
}

/** Show all again. */
export function clear() {
  filter.hidden.clear();
  filter.pack = filter.words = at("pack").value = at("words").value = "";
  tell("filter");
}

function turn(severity) {
  if (!filter.hidden.delete(severity)) filter.hidden.add(severity);
  tell("filter");
}

function current() {
  return shown().filter((finding) => !isStale(finding));
}

function count() {
  const open = desk.findings.filter((finding) => !desk.aside.has(finding.id) && !isStale(finding));
  for (const button of buttons) {
    const { severity } = button.dataset;
    button.querySelector("b").textContent = open.filter((finding) => finding.severity === severity).length;
    button.setAttribute("aria-pressed", String(!filter.hidden.has(severity)));
  }
  const safe = current().filter((finding) => finding.fix?.safety === "safe").length;
  at("accept-safe").disabled = !safe;
  at("accept-safe").textContent = safe ? `Accept ${safe} safe ${safe === 1 ? "fix" : "fixes"}` : "Accept all safe fixes";
  packs(open);
}

function packs(open) {
  const numbers = new Map();
  for (const { pack } of open) numbers.set(pack, (numbers.get(pack) ?? 0) + 1);
  if (filter.pack && !numbers.has(filter.pack)) numbers.set(filter.pack, 0);
  const options = Array.from(numbers).sort().map(([pack, number]) => [pack, `${pack} (${number})`]);
  const key = JSON.stringify(options);
  const select = at("pack");
  if (select.dataset.key === key) return;
  select.dataset.key = key;
  select.replaceChildren(make("option", { value: "" }, "All packs"), ...options.map(([value, words]) => make("option", { value }, words)));
  select.value = filter.pack;
}

