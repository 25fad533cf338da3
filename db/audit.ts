import { createHash } from 'node:crypto';
import { asc, desc, eq, gt, or, type SQLWrapper } from 'drizzle-orm';
import { canonicalEntry, chainStart, type AuditEntry, type AuditNote } from '#domain/audit.ts';
import type { AuditLog } from '#domain/ports/audit.ts';
import type { Engine } from './engines/engine.ts';

/** Runs queries together with what the audit log says of them. */
export interface AuditedWrites {
  /**
   * All or nothing; false when a unique key of the queries is taken. Others who write to the log at this moment only
   * make it try again behind them.
   */
  commit(queries: readonly SQLWrapper[], notes: readonly AuditNote[]): Promise<boolean>;
}

interface Head {
  readonly number: number;
  readonly hash: string;
}

/** SHA-256 in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The one way into the audit log. */
export function makeAuditedWrites({ db, tables, atomic, isUniqueConflict }: Engine): AuditedWrites {
  const { auditEntries } = tables;

  async function readHead(): Promise<Head> {
    const [last] = await db
      .select({ number: auditEntries.number, hash: auditEntries.hash })
      .from(auditEntries)
      .orderBy(desc(auditEntries.number))
      .limit(1);
    return last ?? { number: 0, hash: chainStart };
  }

  function entryRows(notes: readonly AuditNote[], head: Head): readonly SQLWrapper[] {
    return notes.length === 0 ? [] : [db.insert(auditEntries).values([...chain(notes, head)])];
  }

  return {
    async commit(queries, notes) {
      for (;;) {
        const head = await readHead();
        try {
          await atomic([...queries, ...entryRows(notes, head)]);
          return true;
        } catch (error) {
          if (!isUniqueConflict(error)) throw error;
          if ((await readHead()).number === head.number) return false;
        }
      }
    },
  };
}

/** The audit log in the database. */
export function makeAuditLog({ db, tables: { auditEntries } }: Engine, writes: AuditedWrites): AuditLog {
  return {
    async append(notes) {
      await writes.commit([], notes);
    },

    async read(after, limit) {
      return db
        .select()
        .from(auditEntries)
        .where(gt(auditEntries.number, after))
        .orderBy(asc(auditEntries.number))
        .limit(limit);
    },

    async latest(limit, about) {
      return db
        .select()
        .from(auditEntries)
        .where(about === undefined ? undefined : isAbout(about))
        .orderBy(desc(auditEntries.number))
        .limit(limit);
    },
  };

  function isAbout(whom: string) {
    return or(eq(auditEntries.actor, whom), eq(auditEntries.subject, whom));
  }
}

function chain(notes: readonly AuditNote[], head: Head): readonly AuditEntry[] {
  let last = head;
  return notes.map((note) => {
    const open = { ...note, number: last.number + 1, previous: last.hash };
    const entry = { ...open, hash: sha256(canonicalEntry(open)) };
    last = entry;
    return entry;
  });
}
