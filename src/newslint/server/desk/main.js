/** The desk, put together. */

import * as card from "./card.js";
import * as checking from "./checking.js";
import * as copying from "./copying.js";
import { at } from "./elements.js";
import * as figures from "./figures.js";
import * as filters from "./filters.js";
import * as findings from "./findings.js";
import * as fixes from "./fixes.js";
import * as keys from "./keys.js";
import * as list from "./list.js";
import * as names from "./names.js";
import * as notices from "./notices.js";
import * as opening from "./opening.js";
import * as sources from "./sources.js";
import { desk, on } from "./state.js";
import * as surface from "./surface.js";
import * as tabs from "./tabs.js";
import * as view from "./view.js";

// Places are moved first, what is shown comes last.
const parts = [surface, checking, fixes, findings, sources, figures, names, view, list, filters, card, notices, copying, tabs, keys, opening];
for (const part of parts) part.start();

on("findings", () => tabs.number("findings", desk.text.trim() ? findings.shown().filter((each) => !findings.isStale(each)).length : null));
at("where").textContent = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname) ? "this machine" : location.host;
at("page").dataset.tab = desk.tab;
opening.resume();
