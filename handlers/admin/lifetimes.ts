const minute = 60_000;
const hour = 60 * minute;

/** How long a preview can be confirmed, and a question of a step answered. */
export const previewMs = 15 * minute;
/** How long a change can be undone by its author. */
export const undoMs = 24 * hour;
/** Invitations: when nothing is said, at least, at most; and for a further chat of one's own. */
export const invitationMs = { usual: 24 * hour, least: 15 * minute, most: 7 * 24 * hour };
/** Wrong codes of a chat count that long, and that many lock it. */
export const codeLock = { ms: hour, times: 5 };
/** A letter about a change or a missing figure is of no use later. */
export const letterMs = 24 * hour;
