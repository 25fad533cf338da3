import type { AuditEntry, AuditNote } from '../audit.ts';

/** The log of who did what: entries are added and read, there is no way to change or remove one. */
export interface AuditLog {
  /** Writes notes, in order, behind what is there, whoever else writes at this moment. */
  append(notes: readonly AuditNote[]): Promise<void>;
  /** At most `limit` entries after a number, in order. */
  read(after: number, limit: number): Promise<readonly AuditEntry[]>;
  /** The last entries, newest first; of one subject or actor where asked. */
  latest(limit: number, about?: string): Promise<readonly AuditEntry[]>;
}
