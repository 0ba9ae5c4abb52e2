/** Ways out: the article, as text or as it is written, and the findings as a list. */

import { at } from "./elements.js";
import { asMarkdown } from "./findings.js";
import { prose } from "./prose.js";
import { desk, on, tell } from "./state.js";

const CALLED = { text: "text", markdown: "Markdown", html: "HTML", mdx: "MDX", rst: "reStructuredText", asciidoc: "AsciiDoc" };
const ENDINGS = { text: "txt", markdown: "md", html: "html", mdx: "mdx", rst: "rst", asciidoc: "adoc" };
const menu = at("copying");

/** Listen to the menu. */
export function start() {
  for (const button of menu.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", () => chosen(button));
  }
  menu.addEventListener("toggle", () => menu.open && offer());
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#copying")) menu.open = false;
  });
  on("tab", () => (menu.open = false));
}

/** Markup that has no plain reading here is copied as it is written. */
function offer() {
  const source = menu.querySelector("[data-copy=source]");
  const text = menu.querySelector("[data-copy=text]");
  source.textContent = `The article as ${CALLED[desk.format]}`;
  source.hidden = desk.format === "text";
  text.hidden = !["text", "markdown", "html"].includes(desk.format);
  for (const button of menu.querySelectorAll("button")) button.disabled = !desk.text;
}

async function chosen(button) {
  const what = button.dataset.copy;
  menu.open = false;
  menu.querySelector("summary").focus();
  if (what === "file") {
    download();
    return;
  }
  const text = { text: () => prose(desk.text, desk.format), source: () => desk.text, list: asMarkdown }[what]();
  const isDone = await copied(text);
  tell("said", { words: isDone ? "Copied." : "The browser does not let this page copy: download the article." });
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text);
  }
}

/** Where the page is not trusted, beyond this machine and without encryption, there is no clipboard. */
function copiedByHand(text) {
  const take = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", text);
  };
  document.addEventListener("copy", take, true);
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", take, true);
  return isDone;
}

function download() {
  const text = desk.ending === "\n" ? desk.text : desk.text.replaceAll("\n", desk.ending);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = desk.name || `article.${ENDINGS[desk.format]}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
