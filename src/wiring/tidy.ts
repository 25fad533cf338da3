import type { Store } from '#domain/ports/store.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Settled events are kept for a week against late duplicates, old menus a little longer than their buttons work. */
const keepEventsMs = 7 * day;
const keepMenusMs = 14 * day;
/** Pictures that nobody has been sent for so long are uploaded anew. */
const keepUploadsMs = 180 * day;
/** What was sent, to whom and with which outcome, is of interest for a quarter. */
const keepRunsMs = 90 * day;

/** Previews that nobody confirmed, and codes that were wrong or not used, are of no further use. */
const keepPreviewsMs = 7 * day;
const keepCodesMs = day;

/** Forgets once an hour what is no longer needed; returns the timer to clear at the end. */
export function tidyRegularly(
  store: Store,
  onSurprise: (error: unknown, where: string) => void,
): NodeJS.Timeout {
  const tidy = async (): Promise<void> => {
    const now = Date.now();
    await store.inbox.purge(now - keepEventsMs);
    await store.choices.purge(now - keepMenusMs);
    await store.runs.purge(now - keepRunsMs);
    await store.uploads.purge(now - keepUploadsMs);
    await store.handouts.purge(now);
    await store.changes.purge(now - keepPreviewsMs);
    await store.people.purge(now - keepCodesMs);
  };
  return setInterval(() => void tidy().catch((error: unknown) => onSurprise(error, 'tidy')), hour).unref();
}
