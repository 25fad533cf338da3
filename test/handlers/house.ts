import { fileURLToPath } from 'node:url';
import type { Answer } from '#domain/answer.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Figure } from '#domain/figure.ts';
import type { Office } from '#domain/office.ts';
import type { Memory } from '#domain/ports/chats.ts';
import type { Store } from '#domain/ports/store.ts';
import { plainQuestion, type Question } from '#domain/question.ts';
import type { Reading, Understood } from '#domain/reading.ts';
import type { Locale } from '#domain/text.ts';
import type { UnitId } from '#domain/unit.ts';
import type { House, Turn } from '#domain/turn.ts';
import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';
import { withSampleFigures } from '#db/sample/overlay.ts';
import { withSample } from '#db/sample/sample-figures.ts';
import { handlers } from '#handlers/index.ts';
import { loadSpeech } from '#speech/load-speech.ts';
import { plainText } from '#speech/plain-text.ts';
import { makePress } from '#wiring/press.ts';
import { message } from '#test/support/message.ts';
import { memoryStore } from '#test/support/store.ts';

const speech = loadSpeech({
  folder: fileURLToPath(new URL('../../locales', import.meta.url)),
  timeZone: 'Asia/Ho_Chi_Minh',
});

const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error('test.pack: the pack must load');
export const { catalogue, figures: published } = pack;

/** Answers to questions need nothing of it. */
const office: Office = {
  read: notNeeded,
  newCode: notNeeded,
  hash: notNeeded,
  fetchFile: notNeeded,
  readTable: notNeeded,
};

function notNeeded(): never {
  throw new Error('test.office: answering a question needs no privilege');
}

/** What a chat remembers of a question answered, with the figures that were shown. */
export function remembered(question: Question, figures: readonly Pick<Figure, 'id'>[] = []): Memory {
  return {
    question,
    before: null,
    earlier: [],
    figures: figures.map(({ id }) => id),
    home: null,
    unmeasured: false,
    at: 0,
  };
}

/** The real pack in a real store; what a question says is its own data, so that choices can be read back. */
export async function openHouse(extra: readonly Figure[] = []): Promise<House> {
  const store = await memoryStore();
  await store.figures.append([...published, ...extra]);
  return houseOf(catalogue, store);
}

/** The same with the sample figures laid over it, as in trial mode. */
export async function openSampleHouse(): Promise<House> {
  const house = await openHouse();
  const sample = withSample(catalogue);
  const figures = withSampleFigures(house.store.figures, sample.figures);
  return { ...houseOf(sample.catalogue, { ...house.store, figures }), sample: true };
}

function houseOf(catalogue: Catalogue, store: Store): House {
  return {
    catalogue,
    store,
    timeZone: 'Asia/Ho_Chi_Minh',
    now: () => Date.parse('2026-11-23T03:00:00Z'),
    newId: () => 'id',
    sample: false,
    say: (question) => JSON.stringify(question),
    isClear: () => true,
    press: makePress(speech),
    office,
  };
}

export function asking(kind: Question['kind'], known: Partial<Question> = {}): Question {
  return { ...plainQuestion(kind), ...known };
}

/** The unit of a full name that is written once in the pack. */
export function unitNamed(fullName: string): UnitId {
  const [unit, ...others] = catalogue.units.filter((own) => own.fullName.vi === fullName);
  if (!unit || others.length > 0) throw new Error(`test.unit: "${fullName}" must name one unit`);
  return unit.id;
}

/** A reading of one or several questions, as the understanding would hand it over. */
export function understood(question: Question, more: Partial<Understood> = {}): Reading {
  return {
    kind: 'understood',
    questions: [question],
    certainty: 'exact',
    alternatives: [],
    unused: [],
    ...more,
  };
}

/** A turn of a chat that has just spoken of `memory`. */
export function turn(reading: Reading, more: Partial<Turn> = {}): Turn {
  const own = message('');
  return {
    message: own,
    text: '',
    reading,
    person: null,
    pending: null,
    chat: {
      address: own.address,
      locale: null,
      pictures: 'always',
      firstSeen: 0,
      lastSeen: 0,
      reachable: true,
    },
    memory: null,
    home: null,
    offered: [],
    locale: 'vi',
    now: Date.parse('2026-11-23T03:00:00Z'),
    today: '2026-11-23',
    ...more,
  };
}

/** What the first handler that accepts the turn answers. */
export async function answer(house: House, reading: Reading, more: Partial<Turn> = {}): Promise<Answer> {
  const given = turn(reading, more);
  const handler = handlers.find((own) => own.accepts(given));
  if (!handler) throw new Error('test.no_handler: the last handler must accept everything');
  return handler.handle(given, house);
}

/** An answer as people read it on a channel without markup, its choices last. */
export function words({ parts, choices }: Answer, locale: Locale = 'vi'): string {
  const labels = choices.map(({ label }) => `[${speech.say(label, locale)}]`);
  return [plainText(speech.render({ parts }, locale)), labels.join(' ')]
    .filter((text) => text !== '')
    .join('\n');
}
