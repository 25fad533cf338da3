import { toDoOf } from '#handlers/admin/reports/to-do.ts';
import { dayOf } from '#domain/date.ts';
import { nothingToDo, type Desk } from '#domain/desk.ts';
import { chatKey } from '#domain/message.ts';
import { holds, type Person } from '#domain/people.ts';
import type { Channel } from '#domain/ports/channel.ts';
import type { House } from '#domain/turn.ts';

export interface DeskParts {
  /** Asked when they are needed: the house is opened before the channels, and the desk before the house. */
  readonly house: () => House;
  readonly channels: () => readonly Channel[];
  readonly letterExpiryMs: number;
}

/** How long a list of reporters is good for: 100,000 letters must not ask 100,000 times. */
const listMs = 60_000;

/** What the digest and the abilities around it know of channels, settings and duties. */
export function makeDesk({ house, channels, letterExpiryMs }: DeskParts): Desk {
  let reporters: Promise<ReadonlyMap<string, Person>> = Promise.resolve(new Map());
  let listedAt = -Infinity;

  function reporterIn(key: string): Promise<Person | undefined> {
    const now = house().now();
    if (now - listedAt >= listMs) {
      reporters = listReporters(house());
      listedAt = now;
    }
    return reporters.then((list) => list.get(key));
  }

  return {
    async isGroupAdmin(address, sender) {
      const channel = channels().find(({ name }) => name === address.channel);
      return (await channel?.isGroupAdmin?.(address, sender)) ?? null;
    },
    async toDoOf(address) {
      const person = await reporterIn(chatKey(address));
      if (!person) return nothingToDo;
      const { timeZone, now } = house();
      return toDoOf(person, house(), dayOf(now(), timeZone));
    },
    letterExpiryMs,
  };
}

/** Who reports figures, by their private chats. */
async function listReporters({ store }: House): Promise<ReadonlyMap<string, Person>> {
  const people = await store.people.list();
  const reporting = people.filter((person) => holds(person, 'reporter'));
  return new Map(
    reporting.flatMap((person) => person.links.map(({ address }) => [chatKey(address), person])),
  );
}
