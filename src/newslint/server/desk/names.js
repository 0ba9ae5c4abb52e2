/** The ledger of names: who and what the story names, in which forms, how often. */

import { at, counted, make } from "./elements.js";
import { desk, on, tell } from "./state.js";
import { number } from "./tabs.js";

const KINDS = [["person", "People"], ["place", "Places"], ["organisation", "Organisations"], ["people", "Peoples"]];
const view = at("view-names");
const countries = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });
let names = [];
let chosen = null; // the name whose places are shown strongly

/** Show the ledger whenever it changes. */
export function start() {
  on("answer", ({ task, rows }) => {
    if (task !== "names") return;
    const before = chosen?.name;
    names = rows;
    chosen = names.find((each) => each.name === before) ?? null;
    number("names", rows.length);
    show();
    tell("ledger");
  });
}

function show() {
  if (!names.length) {
    view.replaceChildren(make("p", { class: "none" }, desk.text.trim() ? "The article names nobody." : "No article yet."));
    return;
  }
  const known = new Set(KINDS.map(([kind]) => kind));
  const groups = [...KINDS, [null, "Others"]].map(([kind, title]) => [title, names.filter((each) => (kind ? each.kind === kind : !known.has(each.kind)))]);
  const several = names.filter((each) => each.forms.length > 1).length;
  view.replaceChildren(
    make("p", { class: several ? "lead alarm" : "lead" }, several ? `${counted(several, "name")} in more than one form.` : "Each name has one form."),
    ...groups.filter(([, rows]) => rows.length).flatMap(([title, rows]) => [make("h3", {}, title), make("ul", { class: "names" }, rows.map(entry))]),
  );
}

function entry(name) {
  return make(
    "li",
    { class: name.forms.length > 1 ? "several" : null },
    make("p", { class: "known" }, make("strong", {}, name.name), " ", make("small", {}, knownAs(name))),
    make("p", { class: "forms" }, name.forms.map((form) => formButton(name, form))),
  );
}

function knownAs({ name, known }) {
  if (!known) return "in no table";
  const where = known.where.map((code) => countryOf(code)).join(", ");
  const other = known.name === name ? "" : known.name;
  return [other, known.note || known.sort.replaceAll("-", " "), where === known.name ? "" : where].filter(Boolean).join(" · ");
}

function countryOf(code) {
  try {
    return countries.of(code);
  } catch {
    return code;
  }
}

/** A press goes to the first place of the form, the next press to the next. */
function formButton(name, form) {
  let next = 0;
  const go = () => {
    const places = form.places.filter((place) => !place.isGone);
    if (!places.length) return;
    chosen = name;
    const place = places[next % places.length];
    tell("spot", { place });
    next += 1;
    tell("said", { words: `${form.text}: place ${((next - 1) % places.length) + 1} of ${places.length}` });
  };
  const times = make("small", {}, ` ×${form.count}`);
  return make("button", { type: "button", class: "way form", click: go }, form.text, times);
}

/** The names as marks in the text. */
export function marks() {
  return names.flatMap((name) =>
    name.forms.flatMap((form, index) =>
      form.places
        .filter((place) => !place.isGone)
        .map((place) => ({
          start: place.start,
          end: place.end,
          look: `name ${name.known ? "" : "unknown"} ${index ? "variant" : ""} ${name === chosen ? "chosen" : ""}`,
          rank: 1,
        })),
    ),
  );
}
