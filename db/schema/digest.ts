import { sql } from 'drizzle-orm';
import type { Line } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import type { LetterContent, LetterKind, LetterState } from '#domain/letter.ts';
import type { ChannelName } from '#domain/message.ts';
import type { ChannelPause } from '#domain/ports/outbox.ts';
import type { RunState } from '#domain/run.ts';
import type { Follow, QuietHours, Schedule, Subscription } from '#domain/subscription.ts';
import type { Kit } from './kit.ts';

/** What is pushed: who wants it, the rounds it goes out in, and every letter until it is settled. */
export function digestTables(kit: Kit) {
  /** An address as key columns; no topic is the empty text, because a key column can't be null. */
  const address = () => ({
    channel: kit.text().$type<ChannelName>().notNull(),
    chat: kit.text().notNull(),
    topic: kit.text().notNull(),
  });

  const subscriptions = kit.table(
    'subscriptions',
    {
      ...address(),
      id: kit.text().notNull().unique(),
      /** Who subscribed, where the channel tells. */
      sender: kit.text(),
      follows: kit.json<readonly Follow[]>().notNull(),
      schedule: kit.json<Schedule>().notNull(),
      pictures: kit.flag().notNull(),
      whenUnchanged: kit.text().$type<Subscription['whenUnchanged']>().notNull(),
      pausedUntil: kit.text().$type<IsoDate>(),
      quiet: kit.json<QuietHours>(),
      createdAt: kit.moment().notNull(),
      toldUntil: kit.moment(),
      dueAt: kit.moment().notNull(),
    },
    (row) => [
      kit.key(row.channel, row.chat, row.topic),
      kit.index('subscriptions_by_due').on(row.dueAt, row.id),
    ],
  );

  const runs = kit.table(
    'runs',
    {
      seq: kit.rowNumber(),
      id: kit.text().notNull().unique(),
      kind: kit.text().$type<LetterKind>().notNull(),
      state: kit.text().$type<RunState>().notNull(),
      asOf: kit.moment().notNull(),
      startedAt: kit.moment().notNull(),
      startedBy: kit.text().notNull(),
      expiresAt: kit.moment().notNull(),
      heldUntil: kit.moment(),
      doubts: kit.json<readonly Line[]>().notNull(),
      about: kit.text(),
    },
    (row) => [kit.index('runs_by_state').on(row.state, row.seq)],
  );

  /** Each distinct content of a run once, however many letters say it. */
  const contents = kit.table(
    'contents',
    {
      id: kit.text().primaryKey(),
      run: kit.text().notNull(),
      content: kit.json<LetterContent>().notNull(),
    },
    (row) => [kit.index('contents_by_run').on(row.run)],
  );

  const letters = kit.table(
    'letters',
    {
      id: kit.rowNumber(),
      run: kit.text().notNull(),
      ...address(),
      content: kit.text(),
      state: kit.text().$type<LetterState>().notNull(),
      dueAt: kit.moment().notNull(),
      notBefore: kit.moment().notNull(),
      expiresAt: kit.moment().notNull(),
      attempt: kit.integer().notNull().default(0),
      /** True when an earlier attempt may have arrived. */
      again: kit.flag().notNull().default(false),
      worker: kit.text(),
      leaseUntil: kit.moment(),
      settledAt: kit.moment(),
      why: kit.text(),
    },
    (row) => [
      // A chat has one letter of a run, whoever writes it and however often.
      kit.uniqueIndex('letters_by_chat').on(row.channel, row.chat, row.topic, row.run),
      kit
        .index('letters_ready')
        .on(row.run, row.channel, row.notBefore, row.id)
        .where(sql`state = 'waiting'`),
      kit
        .index('letters_by_expiry')
        .on(row.expiresAt)
        .where(sql`state = 'waiting'`),
      kit
        .index('letters_under_way')
        .on(row.channel, row.leaseUntil)
        .where(sql`state = 'sending'`),
      kit
        .index('letters_outside_window')
        .on(row.expiresAt)
        .where(sql`state = 'outside-window'`),
      kit.index('letters_by_run').on(row.run, row.channel, row.state),
    ],
  );

  const channelPauses = kit.table('channel_pauses', {
    channel: kit.text().$type<ChannelName>().primaryKey(),
    why: kit.text().$type<ChannelPause['why']>().notNull(),
    since: kit.moment().notNull(),
    until: kit.moment().notNull(),
    said: kit.text().notNull(),
  });

  return { subscriptions, runs, contents, letters, channelPauses };
}
