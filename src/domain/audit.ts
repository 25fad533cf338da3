import type { Moment } from './date.ts';

/** What is worth an entry: whatever changed figures or rights, and whatever was refused. */
export type AuditAction =
  | 'confirmed'
  | 'approved'
  | 'published'
  | 'rejected'
  | 'cancelled'
  | 'outdated'
  | 'invited'
  | 'linked'
  | 'revoked'
  | 'refused'
  | 'wrong-code'
  | 'reminded'
  /** A text to all subscribers; a held round of letters let go, or given up. */
  | 'announced'
  | 'released'
  | 'stopped';

/** What is said of an act; plain values only, so that it can be written in one canonical way. */
export type AuditDetails = Readonly<Record<string, string | number | null>>;

/** An act as it is handed in. */
export interface AuditNote {
  readonly at: Moment;
  /** A person's id, `operator`, `anonymous`, or `stranger:` with a part of a hash of who it was on which channel. */
  readonly actor: string;
  readonly action: AuditAction;
  /** The change, person or command it is about. */
  readonly subject: string | null;
  readonly details: AuditDetails;
}

/** An act as it was written, chained to the one before. */
export interface AuditEntry extends AuditNote {
  /** 1, 2, 3 … without gaps. */
  readonly number: number;
  /** The hash of the entry before; of the first entry 64 zeros. */
  readonly previous: string;
  /** SHA-256, in hex, of `canonicalEntry`. */
  readonly hash: string;
}

/** What the first entry is chained to. */
export const chainStart = '0'.repeat(64);

/** The one text of an entry that is hashed: JSON with sorted keys and no spaces, the hash before included. */
export function canonicalEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const { number, at, actor, action, subject, previous } = entry;
  const details = Object.fromEntries(Object.entries(entry.details).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ action, actor, at, details, number, previous, subject });
}
