// The one door to the server: who this browser is, and what it says.

const chatKey = 'tien-do.chat';

/** A random name that any browser can make, also one that is not on https. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The name under which the server knows this browser's chat; kept where the browser allows it. */
function chatOfThisBrowser() {
  try {
    const known = localStorage.getItem(chatKey);
    if (known) return known;
    const fresh = newId();
    localStorage.setItem(chatKey, fresh);
    return fresh;
  } catch {
    return newId();
  }
}

const chat = chatOfThisBrowser();

/** The server reads no larger tables; of a larger file only the size is told, and the bot says so. */
const largestFile = 5 * 1024 * 1024;

/**
 * Says `{ id, text }`, `{ id, choice }` or `{ id, file }` and resolves to the reply. The same id may be sent again after
 * a failure: the server takes it for the same message.
 */
export async function say({ file, ...message }) {
  const said = { chat, lang: document.documentElement.lang, ...message };
  const response = await (file
    ? sendFile(file, said)
    : post('/try/messages', 'application/json', JSON.stringify(said)));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}

function sendFile(file, said) {
  const query = new URLSearchParams({ ...said, name: file.name, size: String(file.size) });
  const body = file.size > largestFile ? new Blob() : file;
  return post(`/try/files?${query}`, 'application/octet-stream', body);
}

function post(path, type, body) {
  const signal = AbortSignal.timeout(30_000);
  return fetch(path, { method: 'POST', headers: { 'content-type': type }, body, signal });
}
