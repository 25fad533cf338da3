import { and, asc, count, desc, eq, gte, max } from 'drizzle-orm';
import type { MissLog } from '#domain/ports/misses.ts';
import type { Engine } from './engines/engine.ts';

/** The log of what was not understood, in the database. */
export function makeMissLog({ db, tables: { misses, missedWords }, atomic }: Engine): MissLog {
  return {
    async record({ id, at, outcome, unknown, text }) {
      const words = [...new Set(unknown)].map((word) => ({ miss: id, word }));
      const miss = db.insert(misses).values({ id, at, outcome, text }).onConflictDoNothing();
      if (words.length === 0) await miss;
      else await atomic([miss, db.insert(missedWords).values(words).onConflictDoNothing()]);
    },

    async chosen(id, says) {
      await db.update(misses).set({ chosen: says }).where(eq(misses.id, id));
    },

    async frequent(since, limit) {
      const { word } = missedWords;
      return db
        .select({ word, times: count() })
        .from(missedWords)
        .innerJoin(misses, and(eq(misses.id, missedWords.miss), gte(misses.at, since)))
        .groupBy(word)
        .orderBy(desc(count()), desc(max(misses.at)), asc(word))
        .limit(limit);
    },
  };
}
