/** The words of a Word file: a zip whose part word/document.xml holds the paragraphs. */

const PART = "word/document.xml";
const MOST = 64 * 1024 * 1024; // bytes of that part; what swells beyond it is no article
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]; // signatures of a zip’s records
const NOT_TEXT = new Set(["del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "footnotePr"]);

/** The paragraphs as text, with an empty line between them; Error with what is wrong. */
export async function textOfDocx(buffer) {
  const xml = new TextDecoder().decode(await partOf(buffer));
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.querySelector("parsererror")) throw new Error("its text is damaged");
  const paragraphs = Array.from(paragraphsIn(parsed.documentElement), (one) => one.trimEnd());
  const joined = paragraphs.join("\n\n").replace(/\n{3,}/g, "\n\n").trim();
  return joined ? joined + "\n" : "";
}

async function partOf(buffer) {
  const view = new DataView(buffer);
  const entry = entryOf(view);
  if (!entry) throw new Error("it holds no Word document");
  if (view.getUint32(entry.local, true) !== LOCAL) throw new Error("it is damaged");
  const start = entry.local + 30 + view.getUint16(entry.local + 26, true) + view.getUint16(entry.local + 28, true);
  const packed = new Uint8Array(buffer, start, entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new Error("it is packed in a way that is not known");
  return unpacked(packed);
}

/** What the zip’s directory says of the part. */
function entryOf(view) {
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("it is damaged");
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const called = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, name));
    if (called === PART) {
      return {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        local: view.getUint32(at + 42, true),
      };
    }
    at += 46 + name + extra + comment;
  }
  return null;
}

function endOf(view) {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Error("it is no Word file (.docx)");
}

async function unpacked(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const parts = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error("it is damaged");
    });
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > MOST) throw new Error("it is too large");
    parts.push(value);
  }
}

function* paragraphsIn(element) {
  for (const child of element.children) {
    if (NOT_TEXT.has(child.localName)) continue;
    if (child.localName === "p") yield wordsOf(child);
    else yield* paragraphsIn(child);
  }
}

function wordsOf(element) {
  let words = "";
  for (const child of element.children) {
    const { localName: name } = child;
    if (NOT_TEXT.has(name) || name === "txbxContent") continue;
    if (name === "t") words += child.textContent;
    else if (name === "tab") words += "\t";
    else if (name === "br" || name === "cr") words += "\n";
    else if (name === "noBreakHyphen") words += "\u2011";
    else words += wordsOf(child);
  }
  return words;
}
