/** Ways in: a file chosen or dropped, a paste, the sample. */

import { textOfDocx } from "./docx.js";
import { at } from "./elements.js";
import { notify } from "./notices.js";
import { desk, on, tell } from "./state.js";
import { load } from "./surface.js";

const MOST = 20 * 1024 * 1024; // bytes
const FORMATS = {
  txt: "text", text: "text", md: "markdown", markdown: "markdown", mdx: "mdx",
  html: "html", htm: "html", rst: "rst", adoc: "asciidoc", asciidoc: "asciidoc",
};
const OTHERS = { pdf: "a PDF", doc: "an old Word file", rtf: "rich text", odt: "an OpenDocument text", pages: "a Pages file" };
const SAMPLE = "/desk/sample.txt";
const DRAFT = "newslint-draft";

/** Listen to files, pastes and buttons. */
export function start() {
  at("open").addEventListener("click", () => at("file").click());
  at("file").addEventListener("change", () => open(at("file").files[0]));
  at("sample").addEventListener("click", sample);
  at("clear").addEventListener("click", () => put("", "", "text"));
  at("format").addEventListener("change", () => {
    desk.format = at("format").value;
    tell("format");
  });
  on("pasted", () => named("", guess(desk.text), false));
  on("text", () => {
    if (!desk.text) named("", "text", false);
    else if (!at("name").textContent) named("", desk.format, false);
    keep();
  });
  for (const what of ["dragenter", "dragover", "dragleave", "drop"]) addEventListener(what, dragged);
}

/** Take up what this tab held before it was loaded again. */
export function resume() {
  const kept = JSON.parse(sessionStorage.getItem(DRAFT) ?? "null");
  if (kept?.text) put(kept.text, kept.name, kept.format, kept);
}

function keep() {
  const { text, name, format, isFile, ending } = desk;
  try {
    sessionStorage.setItem(DRAFT, JSON.stringify({ text, name, format, isFile, ending }));
  } catch {
    sessionStorage.removeItem(DRAFT); // longer than the browser keeps
  }
}

function dragged(event) {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  const isLeaving = event.type === "dragleave" && event.relatedTarget !== null;
  if (isLeaving) return;
  at("drop").hidden = event.type === "drop" || event.type === "dragleave";
  if (event.type === "drop") open(event.dataTransfer.files[0]);
}

async function open(file) {
  at("file").value = "";
  if (!file) return;
  const ending = /[^.]*$/.exec(file.name.toLowerCase())[0];
  const known = OTHERS[ending];
  try {
    if (known) throw new Error(`it is ${known}: save it as text or as .docx`);
    if (file.size > MOST) throw new Error("it is too large for an article");
    const buffer = await file.arrayBuffer();
    if (ending === "docx") await opened(await textOfDocx(buffer), file.name.replace(/docx$/i, "txt"), "text");
    else await opened(decoded(buffer), file.name, FORMATS[ending]);
  } catch (mistake) {
    notify(`“${file.name}” was not opened: ${mistake.message}.`, { kind: "trouble" });
  }
}

function opened(text, name, format) {
  if (!text.trim()) throw new Error("there are no words in it");
  put(text, name, format ?? guess(text));
}

function decoded(buffer) {
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(buffer));
  } catch (mistake) {
    if (!(mistake instanceof TypeError)) throw mistake;
    const text = checked(new TextDecoder("windows-1252").decode(buffer));
    notify("The file is not UTF-8: it was read as Windows-1252. Look at its quotation marks.", {});
    return text;
  }
}

function checked(text) {
  if (text.includes("\0")) throw new Error("it is not text");
  return text;
}

async function sample() {
  const response = await fetch(SAMPLE);
  if (response.ok) put(await response.text(), "sample.txt", "text");
  else notify("The sample is not there.", { kind: "trouble" });
}

/** Show an article; what stood there before can be put back. */
function put(text, name, format, { isFile = name !== "", ending = text.includes("\r\n") ? "\r\n" : "\n" } = {}) {
  const before = { ...desk };
  const again = () => put(before.text, before.name, before.format, before);
  load("");
  desk.ending = ending;
  named(name, format, isFile);
  load(text.replace(/\r\n?/g, "\n"));
  named(name, format, isFile);
  at("page").parentElement.scrollTop = 0;
  keep();
  if (before.text.trim() && before.text !== text) {
    notify(text ? `“${name}” is on the desk.` : "The desk is clear.", { words: "Put back what was there", act: again });
  }
}

function named(name, format, isFile) {
  desk.name = name;
  desk.isFile = isFile;
  desk.format = at("format").value = format;
  at("name").textContent = name || (desk.text ? "Pasted article" : "");
}

/** What a text without a name is written in. */
function guess(text) {
  const start = text.trimStart();
  if (/^<(!doctype|html|head|body|article|section|div|h[1-6]|p)\b/i.test(start)) return "html";
  const isMarkdown = /^---\n[\s\S]*?\n---\n/.test(start) || /^#{1,6} \S/m.test(start) || /\[[^\]\n]+\]\([^)\s]+\)/.test(start);
  return isMarkdown ? "markdown" : "text";
}
