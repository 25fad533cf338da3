import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { handlers } from '#handlers/index.ts';
import { makeCardFinder } from '#handlers/inline.ts';
import { openStore } from '#db/index.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import { withSampleFigures } from '#db/sample/overlay.ts';
import { withSample } from '#db/sample/sample-figures.ts';
import { loadSpeech, type Speech } from '#speech/load-speech.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import type { Card } from '#domain/card.ts';
import { dayOf, type Moment } from '#domain/date.ts';
import type { Desk } from '#domain/desk.ts';
import type { Message } from '#domain/message.ts';
import type { FetchFile } from '#domain/ports/files.ts';
import type { Store } from '#domain/ports/store.ts';
import type { House } from '#domain/turn.ts';
import { makeConversation, type Reply } from '../conversation.ts';
import { makeRouter } from '../router.ts';
import type { Config } from '../config.ts';
import { makeOffice } from './office.ts';
import { makePress } from './press.ts';

export interface HouseOptions {
  readonly databaseUrl: string;
  readonly programme: string;
  readonly timeZone: string;
  /** Lays the illustrative figures over the published ones. */
  readonly sample: boolean;
  readonly now: () => Moment;
  readonly onSurprise: (error: unknown, eventId: string) => void;
  /** Who may ask; everybody where it is not said. */
  readonly access?: 'public' | 'invited';
  /** Fetches files that people sent; nothing can be fetched where it is not given. */
  readonly fetchFile?: FetchFile;
  /** What the digest works with, where channels are connected. */
  readonly desk?: Desk;
  /** Keeps chats elsewhere than in the database, for commands that must leave no trace. */
  readonly chatsIn?: Store;
}

export interface OpenHouse {
  readonly house: House;
  readonly speech: Speech;
  readonly converse: (message: Message) => Promise<Reply>;
  /** What words typed in another chat may mean, for whoever may ask. */
  readonly findCards: (words: string) => Promise<readonly Card[]>;
  readonly close: () => Promise<void>;
}

/** Where every sentence lives. */
export const localesFolder = fileURLToPath(new URL('../../locales', import.meta.url));

/** A programme pack that is wrong stops the start; the message lists every mistake. */
export class PackError extends Error {
  override name = 'PackError';
}

/** Opens the store, loads the programme and wires the rooms every command shares. */
export async function openHouse(options: HouseOptions): Promise<OpenHouse> {
  const pack = readPack(options.programme);
  const base = await openStore({ url: options.databaseUrl, migrate: true });
  await base.figures.append(pack.figures);
  const laid = options.sample ? withSample(pack.catalogue) : null;
  const catalogue = laid?.catalogue ?? pack.catalogue;
  const figures = laid ? withSampleFigures(base.figures, laid.figures) : base.figures;
  const store: Store = { ...base, ...(options.chatsIn && chatPorts(options.chatsIn)), figures };
  const speech = loadSpeech({ folder: localesFolder, timeZone: options.timeZone });
  const understanding = makeUnderstanding(catalogue);
  const house: House = {
    catalogue,
    store,
    timeZone: options.timeZone,
    now: options.now,
    newId: randomUUID,
    sample: options.sample,
    say: (question) => understanding.say(question),
    isClear: (words) => {
      const today = dayOf(options.now(), options.timeZone);
      return understanding.read(words, { previous: null }, today).kind === 'understood';
    },
    press: makePress(speech),
    office: makeOffice({ understanding, fetchFile: options.fetchFile }),
    ...(options.desk && { desk: options.desk }),
  };
  const route = makeRouter({
    house,
    handlers,
    read: (text, context, today) => understanding.read(text, context, today),
    access: options.access ?? 'public',
    onSurprise: options.onSurprise,
  });
  const converse = makeConversation({
    house,
    route,
    label: (choice, locale) => speech.label(choice.label, locale),
  });
  const findCards = makeCardFinder({
    house,
    read: (text, context, today) => understanding.read(text, context, today),
  });
  return { house, speech, converse, findCards, close: () => base.close() };
}

type ChatPort = 'chats' | 'choices' | 'misses' | 'inbox' | 'subscriptions' | 'runs' | 'outbox';

function chatPorts(store: Store): Pick<Store, ChatPort> {
  const { chats, choices, misses, inbox, subscriptions, runs, outbox } = store;
  return { chats, choices, misses, inbox, subscriptions, runs, outbox };
}

function readPack(programme: string): {
  readonly catalogue: House['catalogue'];
  readonly figures: Parameters<Store['figures']['append']>[0];
} {
  const pack = loadPack(programmeFolder(programme));
  if (pack.ok) return pack;
  const lines = pack.mistakes.map(({ file, row, message }) => `  ${file}, ${row}: ${message}`);
  throw new PackError(`The programme pack "${programme}" has mistakes:\n${lines.join('\n')}`);
}

/** The house of a command that works on the figures themselves: nothing made up, and mistakes told to the operator. */
export function openForCommand(config: Config, warn: (line: string) => void): Promise<OpenHouse> {
  return openHouse({ ...config, sample: false, now: Date.now, onSurprise: (error) => warn(String(error)) });
}
