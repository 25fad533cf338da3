import { and, eq, sql } from 'drizzle-orm';
import type { Leases } from '#domain/ports/leases.ts';
import type { Engine } from './engines/engine.ts';

/** Locks between processes, in the database. */
export function makeLeases({ db, tables: { leases } }: Engine): Leases {
  return {
    async acquire(name, holder, now, until) {
      const rows = await db
        .insert(leases)
        .values({ name, holder, until })
        .onConflictDoUpdate({
          target: leases.name,
          set: { holder, until },
          setWhere: sql`${leases.holder} = ${holder} or ${leases.until} <= ${now}`,
        })
        .returning({ name: leases.name });
      return rows.length > 0;
    },

    async release(name, holder) {
      await db.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)));
    },
  };
}
