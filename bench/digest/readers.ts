import type { Catalogue } from '#domain/catalogue.ts';
import type { Figure } from '#domain/figure.ts';
import type { ChatAddress } from '#domain/message.ts';
import { period } from '#domain/period.ts';
import type { Follow } from '#domain/subscription.ts';
import { subscription } from '#test/support/digest.ts';
import { officialFigure } from '#test/support/figure.ts';
import { day, monday, type Place } from './place.ts';

const readers = 100_000;
/** How many contents they are told between them. */
export const contents = 2_000;
const rowsPerInsert = 500;

const source = { publisher: 'Sở Khoa học và Công nghệ', url: null, published: '2026-11-26', title: null };

/** Two years of every indicator of each commune, the last month of them recorded in the week of the run. */
export function* monthlyFigures({ units, programme }: Catalogue): Generator<readonly Figure[]> {
  const communes = units.filter(({ level, validTo }) => level === 'commune' && validTo === null);
  for (const { id: unit } of communes) {
    const figures: Figure[] = [];
    for (const { id: indicator } of programme.indicators) {
      for (let month = 0; month < 24; month += 1) {
        const when = period(`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
        const id = `${indicator}/${unit}/${when}`;
        const recordedAt = month === 23 ? monday - 3 * day : monday - 30 * day;
        figures.push(
          officialFigure({ id, indicator, unit, period: when, value: 40 + (month % 7), source, recordedAt }),
        );
      }
    }
    yield figures;
  }
}

/** 100,000 readers, all due on Monday. */
export async function subscribeMany({ engine, catalogue }: Place): Promise<void> {
  const { db, tables, atomic } = engine;
  const follows = followsOf(catalogue);
  for (let start = 0; start < readers; start += rowsPerInsert) {
    const numbers = Array.from({ length: rowsPerInsert }, (_, n) => start + n);
    const rows = numbers.map((n) => {
      const address: ChatAddress = { channel: 'telegram', chat: String(n), topic: null };
      const follow = follows[n % contents];
      const given = { address, dueAt: monday, toldUntil: monday - 7 * day, follows: follow ? [follow] : [] };
      const row = subscription(given);
      return { ...row, channel: address.channel, chat: address.chat, topic: '' };
    });
    const chats = rows.map(({ channel, chat }) => {
      const seen = { firstSeen: 0, lastSeen: 0, reachable: true };
      return { channel, chat, pictures: 'always' as const, ...seen };
    });
    await atomic([db.insert(tables.subscriptions).values(rows), db.insert(tables.chats).values(chats)]);
  }
}

/** Pillars of communes, as many as there are to be different contents. */
function followsOf({ units, programme }: Catalogue): readonly Follow[] {
  const communes = units.filter(({ level, validTo }) => level === 'commune' && validTo === null);
  const topics = [
    ...programme.pillars.map(({ id }) => `pillar:${id}`),
    ...programme.indicators.map(({ id }) => id),
  ];
  return Array.from({ length: contents }, (_, n) => {
    const unit = communes[n % communes.length];
    const topic = topics[Math.floor(n / communes.length)];
    return { topics: topic === undefined ? [] : [topic], units: unit ? [unit.id] : [] };
  });
}
