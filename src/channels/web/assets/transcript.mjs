// What was said in this tab, so that a reload or a change of language loses nothing.

const key = 'tien-do.transcript';
const most = 60;

/** Everything said so far, oldest first: `{ you: text }` or `{ bot: reply }`. */
export function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]');
  } catch {
    return [];
  }
}

/** Adds an entry; where the browser has no room or gives none, the conversation goes on without. */
export function remember(entry) {
  try {
    sessionStorage.setItem(key, JSON.stringify([...recall(), entry].slice(-most)));
  } catch {
    // Storage is full or forbidden.
  }
}
