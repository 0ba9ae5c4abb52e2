/** The words of an article without its markup, for those who want to paste them elsewhere. */

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, th, div, section, article";
const NOT_SHOWN = "script, style, template, noscript, head > *:not(title)";

/** The article as plain text. */
export function prose(text, format) {
  if (format === "html") return proseOfHtml(text);
  return format === "markdown" ? proseOfMarkdown(text) : text;
}

/** Nothing is loaded or run: the parsed document is never shown. */
function proseOfHtml(text) {
  const parsed = new DOMParser().parseFromString(text, "text/html");
  for (const element of parsed.querySelectorAll(NOT_SHOWN)) element.remove();
  for (const element of parsed.querySelectorAll("br")) element.replaceWith("\u2028");
  for (const element of parsed.querySelectorAll(BLOCKS)) {
    element.prepend("\u2029");
    element.append("\u2029");
  }
  const words = parsed.body.textContent.replace(/[ \t\r\n]+/g, " ");
  return tidy(words.split(/ ?\u2029[ \u2029]*/).join("\n\n").replace(/ ?\u2028 ?/g, "\n"));
}

function proseOfMarkdown(text) {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/<!--[\s\S]*?-->/g, "");
  const parts = body.split(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$)/m);
  return tidy(parts.map((part, index) => (index % 2 ? fenced(part) : plain(part))).join(""));
}

function fenced(part) {
  return part.split("\n").slice(1, -1).join("\n");
}

function plain(part) {
  return part
    .replace(/^[ \t]*#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, "$1")
    .replace(/^[ \t]*(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$/gm, "")
    .replace(/^(?:[ \t]*>[ \t]?)+/gm, "")
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/^\[[^\]]+\]:.*$/gm, "")
    .replace(/(?<![\\\w])(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1(?!\w)/g, "$2")
    .replace(/`([^`\n]+)`/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

function tidy(words) {
  const trimmed = words.replace(/\n{3,}/g, "\n\n").trim();
  return trimmed ? trimmed + "\n" : "";
}
