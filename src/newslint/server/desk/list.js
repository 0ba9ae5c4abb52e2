/** The list of findings: in step with the text, by pointer and by keys. */

import { at, counted, make } from "./elements.js";
import { clear } from "./filters.js";
import { byId, isStale, point, setAside, shown, titleOf } from "./findings.js";
import { offers, undo } from "./fixes.js";
import { fixes, head, message, more, related } from "./note.js";
import { desk, on } from "./state.js";

const MOST = 400; // entries: more than anybody reads, fewer than a browser minds
const list = at("list");
const entries = new Map(); // id of a finding → its entry and what it shows

/** Show the findings whenever they change. */
export function start() {
  for (const what of ["findings", "filter", "rules"]) on(what, show);
  on("here", ({ from }) => pointed(from));
  on("accepted", showAccepted);
  list.addEventListener("click", chosen);
  list.addEventListener("focusin", (event) => {
    const entry = event.target.closest(".notes > li");
    if (entry && Number(entry.dataset.id) !== desk.here) point(Number(entry.dataset.id), "focus");
  });
}

function chosen(event) {
  const entry = event.target.closest(".notes > li");
  if (!entry || event.target.closest("button, a, code")) return;
  point(Number(entry.dataset.id), "list");
}

/** Bring the list into line, keeping entries that say the same, and the focus. */
function show() {
  const focused = document.activeElement?.closest?.(".notes > li")?.dataset.id;
  const all = shown();
  const wanted = all.slice(0, MOST).map(entryOf);
  const rest = all.length - wanted.length;
  const aside = desk.findings.filter((finding) => desk.aside.has(finding.id));
  reorder(wanted);
  for (const id of entries.keys()) if (!byId(id)) entries.delete(id);
  empty(all.length, aside, rest);
  mark();
  if (focused && !list.contains(document.activeElement)) (list.querySelector(".here") ?? list.firstElementChild)?.focus();
}

function reorder(wanted) {
  wanted.forEach((entry, index) => {
    if (list.children[index] !== entry) list.insertBefore(entry, list.children[index] ?? null);
  });
  while (list.children.length > wanted.length) list.lastElementChild.remove();
}

function entryOf(finding) {
  const offered = isStale(finding) ? [] : offers(finding).map(({ before, after }) => [before, after]);
  const told = [finding.severity, finding.message, finding.evidence, titleOf(finding), offered, isStale(finding)];
  const key = JSON.stringify(told);
  const known = entries.get(finding.id);
  if (known?.key === key) return known.entry;
  const entry = known?.entry ?? make("li", { "data-id": finding.id, tabindex: "-1" });
  entry.className = `note ${finding.severity}${isStale(finding) ? " stale" : ""}`;
  const details = make("div", { class: "details" }, related(finding), more(finding));
  entry.replaceChildren(head(finding), ...message(finding).filter(Boolean), fixes(finding, "list") ?? "", details);
  entries.set(finding.id, { key, entry });
  return entry;
}

function empty(number, aside, rest) {
  const place = at("none");
  const hidden = desk.findings.length - number - aside.length;
  const isRead = desk.text.trim() !== "";
  const parts = [];
  if (isRead && !desk.findings.length) parts.push("Nothing to report.");
  if (hidden > 0) {
    const all = make("button", { type: "button", id: "show-all", click: clear }, "Show all");
    parts.push(`${counted(hidden, "finding")} hidden by the filter. `, all, " ");
  }
  if (rest > 0) parts.push(`The first ${MOST} are shown. `);
  if (aside.length) {
    const again = () => [...aside].forEach((finding) => setAside(finding, false));
    parts.push(`${counted(aside.length, "finding")} set aside. `, make("button", { type: "button", click: again }, "Take up again"));
  }
  place.replaceChildren(...parts);
  place.hidden = !parts.length;
}

/** Show which one is looked at. */
function mark() {
  for (const entry of list.children) {
    const isHere = Number(entry.dataset.id) === desk.here;
    entry.classList.toggle("here", isHere);
    entry.tabIndex = isHere ? 0 : -1;
    if (isHere) entry.setAttribute("aria-current", "true");
    else entry.removeAttribute("aria-current");
  }
  if (!list.querySelector(".here") && list.firstElementChild) list.firstElementChild.tabIndex = 0;
}

function pointed(from) {
  mark();
  const entry = list.querySelector(".here");
  if (!entry || from === "focus" || from === "accepting") return;
  if (from !== "list" && isApart()) entry.scrollIntoView({ block: "nearest" });
  if (from === "list" && !entry.contains(document.activeElement)) entry.focus({ preventScroll: !isApart() });
}

/** Whether list and text scroll each by itself. */
export function isApart() {
  return matchMedia("(min-width: 60rem)").matches;
}

function showAccepted() {
  at("done").hidden = !desk.accepted.length;
  at("undo-all").disabled = !desk.accepted.length;
  at("accepted").replaceChildren(
    ...desk.accepted.map((each) =>
      make("li", {}, make("span", {}, each.words), make("button", { type: "button", click: () => undo(each) }, "Undo", make("span", { class: "unseen" }, `: ${each.words}`))),
    ),
  );
}
