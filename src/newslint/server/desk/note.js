/** What is said of one finding, with what can be done about it. */

import { read } from "./asking.js";
import { make, shortened } from "./elements.js";
import { CALLED, byId, isStale, point, setAside, step, titleOf } from "./findings.js";
import { accept, offers } from "./fixes.js";
import { desk, tell } from "./state.js";

/** The sign and the words of a severity: never colour alone. */
export function severity(finding) {
  return make("span", { class: "severity" }, make("span", { class: "sign" }), CALLED[finding.severity]);
}

/** The head: how grave, what kind. */
export function head(finding) {
  return make("p", { class: "top" }, severity(finding), make("span", { class: "title" }, titleOf(finding)));
}

/** The message with its evidence and the other places it speaks of. */
export function message(finding) {
  const isTold = !finding.evidence || finding.message.includes(finding.evidence);
  return [
    make("p", { class: "message" }, finding.message),
    isTold ? null : make("p", { class: "evidence" }, finding.evidence),
  ];
}

/** Ways to the other places that the finding speaks of. */
export function related({ id, related: places }) {
  if (!places.length) return null;
  const show = (index) => tell("spot", { place: byId(id)?.related[index] });
  const ways = places.map((place, index) =>
    make("li", {}, make("button", { type: "button", class: "way", click: () => show(index) }, wordsOf(place))),
  );
  return make("ul", { class: "related" }, ways);
}

function wordsOf(place) {
  const words = shortened(desk.text.slice(place.start, place.end), 40);
  const message = place.message.replace(/[.:]$/, "");
  return message.includes(words) ? message : `“${words}”: ${message}`;
}

/** What is offered, each with a button; `from` says where the next finding is then shown. */
export function fixes(finding, from) {
  if (isStale(finding)) return null;
  const ways = offers(finding).map((offer, index) =>
    make(
      "p",
      { class: "fix" },
      make(
        "button",
        { type: "button", class: "accept", click: () => acceptAndGoOn(finding.id, index, from) },
        "Accept",
        make("span", { class: "unseen" }, `: ${plainly(offer.before)} becomes ${plainly(offer.after)}`),
      ),
      make(
        "span",
        { class: "change", "aria-hidden": "true" },
        make("del", {}, visible(offer.before)),
        " → ",
        make("ins", {}, visible(offer.after)),
      ),
      offer.safety === "safe" ? make("small", { title: "The meaning cannot change" }, "safe") : null,
    ),
  );
  return ways.length ? make("div", { class: "fixes" }, ways) : null;
}

/** Accept one of the offers and look at the next finding. */
export function acceptAndGoOn(id, index, from) {
  const finding = byId(id);
  if (!finding) return;
  const offer = offers(finding)[index];
  if (!offer) {
    tell("said", { words: "There is no fix to accept." });
    return;
  }
  point(id, "accepting");
  if (accept(finding, offer)) step(1, from);
}

/** Spaces and ends of lines are shown where nothing else is. */
function visible(words) {
  const short = shortened(words, 80);
  if (words.trim() && words.length < 60 && !/\n|\u00a0/.test(words)) return words;
  return words.trim() ? short : words.replace(/\n/g, "¶").replace(/\s/g, "␣") || "nothing";
}

function plainly(words) {
  return words.trim() ? `“${shortened(words, 60)}”` : words ? "a space" : "nothing";
}

/** Set aside, and why the rule is there. */
export function more(finding) {
  const isAside = desk.aside.has(finding.id);
  const place = make("div", { class: "why", hidden: true });
  const ask = make("button", { type: "button", class: "ask", "aria-expanded": "false", click: () => explain(finding, ask, place) }, "Why?");
  return make(
    "div",
    { class: "more" },
    make(
      "p",
      { class: "acts" },
      make("button", { type: "button", class: "leave", click: () => setAside(byId(finding.id) ?? finding, !isAside) }, isAside ? "Take up" : "Set aside"),
      ask,
      make("code", {}, finding.rule),
    ),
    place,
  );
}

async function explain(finding, button, place) {
  const isOpen = place.hidden;
  button.setAttribute("aria-expanded", String(isOpen));
  place.hidden = !isOpen;
  if (!isOpen || place.childElementCount) return;
  place.replaceChildren(make("p", {}, "…"));
  try {
    place.replaceChildren(...page(await read(`/v1/rule?id=${encodeURIComponent(finding.rule)}`)));
  } catch (mistake) {
    place.replaceChildren(make("p", {}, mistake.message));
  }
}

function page(card) {
  const paragraphs = card.why.trim().split(/\n{2,}/).map((words) => make("p", {}, words.replace(/\s*\n\s*/g, " ")));
  const examples = card.examples.slice(0, 2).map(({ wrong, right }) =>
    make("li", {}, make("span", { class: "wrong" }, ...marked(wrong)), right ? make("span", { class: "right" }, `→ ${right}`) : null),
  );
  const links = card.links.map((link) =>
    make("li", {}, make("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, link)),
  );
  return [
    ...paragraphs,
    examples.length ? make("ul", { class: "examples" }, examples) : null,
    links.length ? make("ul", { class: "links" }, links) : null,
  ].filter(Boolean);
}

function marked(example) {
  return example.split(/\[\[(.*?)\]\]/s).map((words, index) => (index % 2 ? make("b", {}, words) : words));
}
