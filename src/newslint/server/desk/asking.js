/** Questions to the server, and what went wrong with them in words for people. */

const TOKEN = "newslint-token";
const PATIENCE = 30_000; // milliseconds; the server itself gives up sooner
const JSON_TYPE = "application/json";

/** An answer that did not come. */
export class Refusal extends Error {
  constructor(kind, words, again = 0) {
    super(words);
    this.kind = kind; // gone, slow, token, long, busy, fault or refused
    this.again = again; // seconds to wait before asking again; 0: asking again is of no use
  }
}

/** The answer to a question with an article in it. */
export function ask(path, content) {
  return fetched(path, { method: "POST", body: JSON.stringify(content) });
}

/** What stands at a path. */
export function read(path) {
  return fetched(path, {});
}

/** Send this token from now on, as long as the tab is open. */
export function keepToken(token) {
  sessionStorage.setItem(TOKEN, token);
}

/** Whether a token was given in this tab. */
export function hasToken() {
  return sessionStorage.getItem(TOKEN) !== null;
}

async function fetched(path, request) {
  let response;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    response = await fetch(path, { ...request, headers: headers(), signal, cache: "no-cache" });
    if (response.ok) return await response.json();
  } catch (mistake) {
    if (mistake.name === "TimeoutError") throw new Refusal("slow", "The server took too long to answer.", 5);
    throw new Refusal("gone", "The server does not answer.", 2);
  }
  throw await refusal(response);
}

function headers() {
  const token = sessionStorage.getItem(TOKEN);
  const known = token ? { Authorization: `Bearer ${asBytes(token)}` } : {};
  return { "Content-Type": JSON_TYPE, ...known };
}

/** Heads of requests are bytes: a letter beyond ASCII goes as its UTF-8. */
function asBytes(token) {
  return Array.from(new TextEncoder().encode(token), (byte) => String.fromCharCode(byte)).join("");
}

async function refusal(response) {
  const told = await response.json().then((problem) => problem.detail ?? "", () => "");
  const detail = told ? `: ${told}.` : ".";
  const wait = Number(response.headers.get("Retry-After")) || 2;
  switch (response.status) {
    case 401:
      return new Refusal("token", "The token is missing or wrong.");
    case 408:
      return new Refusal("slow", "The article took too long to reach the server.", 2);
    case 413:
      return new Refusal("long", `The article is too long${detail}`);
    case 429:
    case 503:
      return new Refusal("busy", "The server is busy.", wait);
    case 504:
      return new Refusal("slow", `The server took too long to read the article${detail}`);
    default:
      return response.status >= 500
        ? new Refusal("fault", `A fault in newslint itself${detail}`)
        : new Refusal("refused", `The server refuses this${detail}`);
  }
}
