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

/**
 * Says `{ id, text }` or `{ id, choice }` and resolves to the reply. The same id may be sent again after a failure:
 * the server takes it for the same message.
 */
export async function say(message) {
  const response = await fetch('/try/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat, lang: document.documentElement.lang, ...message }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
