import { canonicalEntry, chainStart, type AuditEntry } from '#domain/audit.ts';

/** Where a check of the audit log stands: the number and hash of the last entry that was found whole. */
export interface ChainEnd {
  readonly number: number;
  readonly hash: string;
}

/**
 * `altered`: the entry says something else than when it was written. `unchained`: the entry before it is another one
 * than when it was written. `missing`: the entry that should come here is not there.
 */
export type Break = {
  readonly number: number;
  readonly why: 'altered' | 'unchained' | 'missing';
};

/** Where a log begins. */
export const emptyChain: ChainEnd = { number: 0, hash: chainStart };

/** Checks entries that follow `from`, in order; the first broken one ends the check. `hash` is SHA-256 in hex. */
export function verifyChain(
  entries: readonly AuditEntry[],
  from: ChainEnd,
  hash: (text: string) => string,
): { readonly ok: true; readonly end: ChainEnd } | { readonly ok: false; readonly broken: Break } {
  let end = from;
  for (const entry of entries) {
    const why = breakAt(entry, end, hash);
    if (why !== null) return { ok: false, broken: { number: end.number + 1, why } };
    end = { number: entry.number, hash: entry.hash };
  }
  return { ok: true, end };
}

function breakAt(entry: AuditEntry, end: ChainEnd, hash: (text: string) => string): Break['why'] | null {
  if (entry.number !== end.number + 1) return 'missing';
  if (entry.previous !== end.hash) return 'unchained';
  return hash(canonicalEntry(entry)) === entry.hash ? null : 'altered';
}
