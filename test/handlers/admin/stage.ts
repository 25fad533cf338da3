import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import type { Message, MessageContent } from '#domain/message.ts';
import type { Role, Scope } from '#domain/people.ts';
import type { FetchedFile } from '#domain/ports/files.ts';
import type { House } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import { handlers } from '#handlers/index.ts';
import { loadSpeech } from '#speech/load-speech.ts';
import { plainText } from '#speech/plain-text.ts';
import { makeConversation } from '#src/conversation.ts';
import { makeRouter } from '#src/router.ts';
import { appoint } from '#test/support/people.ts';
import { memoryStore } from '#test/support/store.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import { makeOffice } from '#wiring/office.ts';
import { makePress } from '#wiring/press.ts';

/** What every stage of a file shares, because it takes longest to make. */
const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error('test.pack: the pack must load');
const { catalogue, figures: published } = pack;
const understanding = makeUnderstanding(catalogue);
const speech = loadSpeech({
  folder: fileURLToPath(new URL('../../../locales', import.meta.url)),
  timeZone: 'Asia/Ho_Chi_Minh',
});

export const minute = 60_000;
export const everything: Scope = { units: 'all', topics: 'all' };

/** A scope of some units and topics. */
export function scope(units: readonly string[], topics: readonly string[] | 'all' = 'all'): Scope {
  return { units: units as readonly UnitId[], topics };
}

/** The real house on an empty database, with a clock that the test turns. */
export interface Stage {
  readonly house: House;
  readonly clock: { now: number };
  /** What people sent, by the reference of the message. */
  readonly files: Map<string, FetchedFile>;
  /** Says something in the private chat of `who`. */
  say(who: string, content: string | MessageContent, over?: Partial<Message>): Promise<Answer>;
  /** Links the private chat of `who` to a new person of that name. */
  link(who: string, role: Role, reach?: Scope): Promise<void>;
  /** Everything that stands, and every entry of the log. */
  snapshot(): Promise<string>;
}

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

export async function stage(options: { readonly access?: 'invited' } = {}): Promise<Stage> {
  const clock = { now: Date.parse('2026-11-23T03:00:00Z') };
  const files = new Map<string, FetchedFile>();
  const store = await memoryStore();
  open.push(() => store.close());
  await store.figures.append(published);
  const house: House = {
    catalogue,
    store,
    timeZone: 'Asia/Ho_Chi_Minh',
    now: () => clock.now,
    newId: randomUUID,
    sample: false,
    say: (question) => understanding.say(question),
    isClear: () => true,
    press: makePress(speech),
    office: makeOffice({
      understanding,
      fetchFile: (_address, reference) => Promise.resolve(files.get(reference) ?? { fetched: 'gone' }),
    }),
  };
  const route = makeRouter({
    house,
    handlers,
    read: (...words) => understanding.read(...words),
    access: 'public',
    onSurprise(error) {
      throw error;
    },
    ...options,
  });
  const converse = makeConversation({
    house,
    route,
    label: (line, locale) => speech.say(line.label, locale),
  });
  let events = 0;
  return {
    house,
    clock,
    files,
    async say(who, content, over = {}) {
      clock.now += 1_000;
      events += 1;
      const { answer } = await converse({
        eventId: `e${events}`,
        address: { channel: 'telegram', chat: who, topic: null },
        chatKind: 'private',
        sender: who,
        language: null,
        content: typeof content === 'string' ? { type: 'text', text: content } : content,
        edited: false,
        sentAt: clock.now,
        ...over,
      });
      return answer;
    },
    async link(who, role, reach = everything) {
      const address = { channel: 'telegram', chat: who, topic: null } as const;
      const person = { id: who, name: who, role, scope: reach, address, now: clock.now };
      await appoint(person, house.store.people);
    },
    async snapshot() {
      const { figures } = house.store;
      return JSON.stringify([await figures.standing({}), await figures.latest(1_000)]);
    },
  };
}

/** What an answer reads like in Vietnamese. */
export function wordsOf({ parts }: Answer): string {
  return plainText(speech.render({ parts }, 'vi'));
}

/** The ids of an answer's sentences, those inside lists too, but not those inside other sentences. */
export function ids({ parts }: Answer): readonly string[] {
  return parts.flatMap((part) => {
    if (part.part === 'line') return [part.line.id];
    return part.part === 'list' ? part.items.map(({ id }) => id) : [];
  });
}

/** What the choice whose words begin so says. */
export function choice({ choices }: Answer, beginning: string): string {
  const found = choices.find(({ says }) => says.startsWith(beginning));
  if (!found) throw new Error(`test.no_choice: none of ${choices.map(({ says }) => says).join(', ')}`);
  return found.says;
}
