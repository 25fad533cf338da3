import type { AuditEntry } from '#domain/audit.ts';
import { recordedAs, type ChangeItem } from '#domain/change.ts';
import type { Figure } from '#domain/figure.ts';
import type { Store } from '#domain/ports/store.ts';
import { canonical, fingerprint } from '#ledger/fingerprint.ts';
import { draftOf } from '#ledger/provisional.ts';
import { emptyChain, verifyChain, type Break, type ChainEnd } from '#ledger/verify-chain.ts';

/** What a check of the whole log came to: where it ends, or the first thing that is not as it was written. */
export type Verified =
  | { readonly ok: true; readonly end: ChainEnd; readonly changes: number }
  | { readonly ok: false; readonly why: 'entry'; readonly broken: Break }
  /** The log ends before it tells of a change that was published. */
  | { readonly ok: false; readonly why: 'cut'; readonly end: ChainEnd; readonly change: string }
  /** A change, or a figure that it recorded, says something else than when it was published. */
  | { readonly ok: false; readonly why: 'content'; readonly entry: number; readonly code: string }
  /** A figure that stands although no change has brought it in, or one has ended it. */
  | { readonly ok: false; readonly why: 'stray'; readonly figure: string };

/** How many entries are read at once. */
const page = 1_000;

/** Walks the whole chain, then holds what was published, and what stands, against it. */
export async function verifyAudit(store: Store, hash: (text: string) => string): Promise<Verified> {
  const published: AuditEntry[] = [];
  let end = emptyChain;
  for (;;) {
    const entries = await store.audit.read(end.number, page);
    const checked = verifyChain(entries, end, hash);
    if (!checked.ok) return { ok: false, why: 'entry', broken: checked.broken };
    published.push(...entries.filter(({ action }) => action === 'published'));
    end = checked.end;
    if (entries.length < page) break;
  }
  const known = new Set(published.map(({ subject }) => subject));
  const publications = await store.changes.publishedSince(0);
  const unknown = publications.find(({ change }) => !known.has(change));
  if (unknown) return { ok: false, why: 'cut', end, change: unknown.change };
  for (const entry of published) {
    if (await saysTheSame(entry, store, hash)) continue;
    return { ok: false, why: 'content', entry: entry.number, code: String(entry.details['code']) };
  }
  const recorded = new Set(publications.map(({ figure }) => figure));
  const ended = new Set(publications.map(({ replaced }) => replaced));
  const stray = (await store.figures.standing({})).find(
    ({ id, enteredBy }) => ended.has(id) || (enteredBy !== 'pack' && !recorded.has(id)),
  );
  if (stray) return { ok: false, why: 'stray', figure: stray.id };
  return { ok: true, end, changes: published.length };
}

async function saysTheSame(
  { subject, details }: AuditEntry,
  { changes, figures }: Pick<Store, 'changes' | 'figures'>,
  hash: (text: string) => string,
): Promise<boolean> {
  const id = subject ?? '';
  const items = await changes.items(id);
  if (fingerprint(items, hash) !== details['content']) return false;
  const ids = items.map((_, place) => recordedAs(id, place));
  const stored = new Map((await figures.byId(ids)).map((figure) => [figure.id, figure]));
  return items.every((item, place) => isRecorded(item, stored.get(recordedAs(id, place))));
}

function isRecorded({ figure, base }: ChangeItem, stored: Figure | undefined): boolean {
  if (figure === null || stored === undefined) return figure === null && stored === undefined;
  return stored.supersedes === base && canonical(draftOf(stored)) === canonical(figure);
}
