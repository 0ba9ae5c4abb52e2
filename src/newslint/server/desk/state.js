/** What the desk knows at this moment, and who is told when it changes. */

export const desk = {
  text: "",
  name: "",
  format: "text",
  isFile: false, // opened rather than pasted: then the end of its last line matters
  ending: "\n", // how the lines of the file end
  findings: [],
  accepted: [],
  aside: new Set(), // ids of findings that the editor has set aside
  here: null, // id of the finding that is looked at
  spot: null, // a stretch that a ledger points at
  tab: "findings",
  ledgers: { sources: null, figures: null, names: null },
  rules: new Map(), // id of a rule → its row of the catalogue
};

const happenings = new EventTarget();

/** Act whenever this happens. */
export function on(what, act) {
  happenings.addEventListener(what, (event) => act(event.detail ?? {}));
}

/** Say that it has happened. */
export function tell(what, detail = {}) {
  happenings.dispatchEvent(new CustomEvent(what, { detail }));
}
