/** One question on standard input of `npm run ask`. */
export interface AskInput {
  readonly text: string;
  /** Chats remember what they spoke of; null gives the line a chat of its own. */
  readonly chat: string | null;
  /** Earlier messages of the same chat, said first. */
  readonly prior: readonly string[];
  /** The clock of this line as an ISO date or moment; null for the command's own. */
  readonly now: string | null;
}

/** Reads a line: a JSON object with at least `text`, or plain words. */
export function readAskInput(line: string): AskInput {
  const parsed = line.trimStart().startsWith('{') ? parseObject(line) : null;
  if (parsed === null || typeof parsed['text'] !== 'string')
    return { text: line, chat: null, prior: [], now: null };
  const { text, chat, prior, now } = parsed;
  return {
    text,
    chat: typeof chat === 'string' || typeof chat === 'number' ? String(chat) : null,
    prior: Array.isArray(prior) ? prior.filter((said) => typeof said === 'string') : [],
    now: typeof now === 'string' ? now : null,
  };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A clock setting (`2026-11-23`, `2026-11-23T07:30:00+07:00`) as a moment; a bare day means noon in Việt Nam. */
export function readClock(text: string): number | null {
  const moment = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00+07:00` : text);
  return Number.isNaN(moment) ? null : moment;
}
