import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Outbox } from '#domain/ports/outbox.ts';
import { addressOf, topicKey } from './address.ts';
import type { Engine } from './engines/engine.ts';

/** How letters are taken up, settled and put back. States are spelled out in the SQL so that partial indexes serve. */
export function makeLetterClaims(engine: Engine): Pick<Outbox, 'claim' | 'settle' | 'release' | 'recover'> {
  const { db, atomic } = engine;
  const { letters, contents, runs, subscriptions } = engine.tables;
  const waiting = sql`${letters.state} = 'waiting'`;
  const sending = sql`${letters.state} = 'sending'`;
  const claim = prepareClaim(engine);
  const contentOf = db
    .select({ content: contents.content, kind: runs.kind })
    .from(contents)
    .innerJoin(runs, eq(runs.id, contents.run))
    .where(eq(contents.id, sql.placeholder('id')))
    .prepare('contents_get');
  const heldBy = (id: number, worker: string) => and(eq(letters.id, id), eq(letters.worker, worker), sending);

  return {
    async claim({ run, channel, worker, now, leaseMs }) {
      const [row] = await claim.execute({ run, channel, worker, now, leaseUntil: now + leaseMs });
      if (!row) return null;
      const [said] = await contentOf.execute({ id: row.content ?? '' });
      if (!said)
        throw new Error('store.letter_without_content: a waiting letter says nothing; restore a backup');
      const { id, dueAt, expiresAt, attempt, again } = row;
      return { id, run, ...said, address: addressOf(row), dueAt, expiresAt, attempt, again };
    },

    async settle({ letter, worker, state, why, now }) {
      const { channel, chat } = letter.address;
      const settled = db
        .update(letters)
        .set({ state, why, settledAt: now, worker: null, leaseUntil: null })
        .where(heldBy(letter.id, worker));
      if (letter.kind !== 'digest' || state !== 'sent') return (await atomic([settled]))[0] === 1;
      const asOf = sql`(select ${runs.asOf} from ${runs} where ${runs.id} = ${letter.run})`;
      const told = db
        .update(subscriptions)
        .set({ toldUntil: asOf })
        .where(
          and(
            eq(subscriptions.channel, channel),
            eq(subscriptions.chat, chat),
            eq(subscriptions.topic, topicKey(letter.address)),
            or(isNull(subscriptions.toldUntil), sql`${subscriptions.toldUntil} < ${asOf}`),
          ),
        );
      // That it was sent is true whoever holds the letter by now, so both are noted together.
      return (await atomic([settled, told]))[0] === 1;
    },

    async release({ id, worker, notBefore, again }) {
      const [released = 0] = await atomic([
        db
          .update(letters)
          .set({
            state: 'waiting',
            notBefore,
            worker: null,
            leaseUntil: null,
            ...(again ? { again } : {}),
          })
          .where(heldBy(id, worker)),
      ]);
      return released === 1;
    },

    async recover(channel, resend, now) {
      const abandoned = and(eq(letters.channel, channel), sending, lte(letters.leaseUntil, now));
      const free = { worker: null, leaseUntil: null };
      const putBack = db
        .update(letters)
        .set({ ...free, state: 'waiting', again: true })
        .where(and(abandoned, eq(letters.again, false)));
      const giveUp = db
        .update(letters)
        .set({ ...free, state: 'unknown', settledAt: now, why: 'the program ended while it was sent' })
        .where(abandoned);
      const changed = await atomic(resend ? [putBack, giveUp] : [giveUp]);
      const [again, unknown] = resend ? changed : [0, ...changed];
      return { again: again ?? 0, unknown: unknown ?? 0 };
    },
  };

  function prepareClaim({ skipTaken }: Engine) {
    const [run, channel, now] = [sql.placeholder('run'), sql.placeholder('channel'), sql.placeholder('now')];
    const ready = and(
      eq(letters.run, run),
      eq(letters.channel, channel),
      waiting,
      lte(letters.notBefore, now),
    );
    const picked = db
      .$with('picked')
      .as(
        skipTaken(
          db
            .select({ id: letters.id })
            .from(letters)
            .where(ready)
            .orderBy(asc(letters.notBefore), asc(letters.id))
            .limit(1),
        ),
      );
    return db
      .with(picked)
      .update(letters)
      .set({
        state: sql`'sending'`,
        worker: sql`${sql.placeholder('worker')}`,
        leaseUntil: sql`${sql.placeholder('leaseUntil')}`,
        attempt: sql`${letters.attempt} + 1`,
      })
      .where(and(inArray(letters.id, db.select({ id: picked.id }).from(picked)), waiting))
      .returning()
      .prepare('letters_claim');
  }
}
