import type { Answer } from '#domain/answer.ts';
import { dayOf } from '#domain/date.ts';
import type { Message } from '#domain/message.ts';
import type { Chat, Memory } from '#domain/ports/chats.ts';
import type { MenuEntry } from '#domain/ports/choices.ts';
import { isPassing, plainQuestion, type Question, type QuestionKind } from '#domain/question.ts';
import { homeTold, pastOf } from '#domain/reading.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Locale } from '#domain/text.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import type { UnitId } from '#domain/unit.ts';
import { failedAnswer, fixedAnswer } from './router/fixed-answers.ts';
import { findSender, type Sender } from './router/find-sender.ts';
import { findWords } from './router/find-words.ts';
import { spokenNews } from './router/spoken-news.ts';

/** How long what was said before still counts for a follow-up. */
const memoryMs = 10 * 60_000;

export interface RouterParts {
  readonly house: House;
  /** The abilities, first match wins; the last accepts everything. */
  readonly handlers: readonly Handler[];
  readonly read: (text: string, context: Context, today: IsoDate) => Reading;
  /** Who may ask: everybody, or only people linked by an invitation. */
  readonly access: 'public' | 'invited';
  /** Told of surprises: the code and the event's id, never what a person wrote. */
  readonly onSurprise: (error: unknown, eventId: string) => void;
}

export interface Routed {
  readonly answer: Answer;
  readonly chat: Chat;
  readonly handler: string;
}

/** Who is this, what did they say, which ability answers: turns any message into an answer and never throws for it. */
export function makeRouter(parts: RouterParts): (message: Message) => Promise<Routed> {
  return async function route(message) {
    const { house } = parts;
    const now = house.now();
    const chat = await house.store.chats.seen(message.address, now);
    try {
      const sender = await findSender(message, house.store, now);
      const words = await findWords({ message, choices: house.store.choices, now, awaits: sender.pending });
      if (words.found === 'nothing') return { answer: fixedAnswer(words.line), chat, handler: words.line };
      const turn = { ...(await makeTurn(parts, message, words, chat)), ...sender };
      const handler = parts.handlers.find((candidate) => candidate.accepts(turn));
      if (!handler) throw new Error('router.no_handler: the last handler of the list must accept every turn');
      if (isShutOut(parts, turn, handler))
        return { answer: fixedAnswer('chat-invited-only'), chat, handler: 'chat-invited-only' };
      const answer = await handler.handle(turn, house);
      if (!handler.confidential) await keep(house, turn, answer);
      return { answer, chat, handler: handler.name };
    } catch (error) {
      parts.onSurprise(error, message.eventId);
      return { answer: failedAnswer(), chat, handler: 'failed' };
    }
  };
}

function isShutOut({ access }: RouterParts, { person }: Turn, handler: Handler): boolean {
  return access === 'invited' && person === null && !handler.forStrangers;
}

async function makeTurn(
  parts: RouterParts,
  message: Message,
  { text, picked }: { readonly text: string; readonly picked: boolean },
  chat: Chat,
): Promise<Omit<Turn, keyof Sender>> {
  const now = parts.house.now();
  const today = dayOf(now, parts.house.timeZone);
  const kept = await freshMemory(parts.house, message, now);
  const memory = kept !== null && isPassing(kept.question) ? null : kept;
  const menu = await parts.house.store.choices.latestMenu(message.address, now, now - memoryMs);
  const asked = picked ? [] : readingsIn(menu, (words) => parts.read(words, { previous: null }, today));
  const shown = picked ? [] : await unitsShown(parts.house, memory);
  const known = kept?.home ?? null;
  const context = picked
    ? { previous: null }
    : {
        ...contextOf(memory),
        shown,
        asked,
        home: known,
        news: spokenNews(menu),
        unmeasured: kept?.unmeasured ?? false,
      };
  const reading = parts.read(text, context, today);
  const offered = menu.map(({ says }) => says);
  const home = homeIn(reading, message) ?? known;
  return { message, text, reading, chat, memory, home, offered, locale: localeOf(chat, message), now, today };
}

/** The readings that the bot asked about last. */
function readingsIn(menu: readonly MenuEntry[], read: (words: string) => Reading): readonly Question[] {
  return menu.flatMap(({ reads = [] }) =>
    reads.flatMap((words) => {
      const reading = read(words);
      return reading.kind === 'understood' ? reading.questions : [];
    }),
  );
}

function contextOf(memory: Memory | null): Context {
  return memory === null
    ? { previous: null }
    : { previous: memory.question, before: memory.before, earlier: memory.earlier };
}

const listing: ReadonlySet<QuestionKind> = new Set(['ranking', 'listing']);

/** The units of the last order or list, which its question does not name. */
async function unitsShown({ store }: House, memory: Memory | null): Promise<readonly UnitId[]> {
  if (memory === null || !listing.has(memory.question.kind) || memory.figures.length === 0) return [];
  const figures = new Map((await store.figures.byId(memory.figures)).map((figure) => [figure.id, figure]));
  return [...new Set(memory.figures.flatMap((id) => figures.get(id)?.unit ?? []))];
}

async function freshMemory(house: House, message: Message, now: number): Promise<Memory | null> {
  const memory = await house.store.chats.recall(message.address);
  return memory !== null && now - memory.at <= memoryMs ? memory : null;
}

/**
 * The language chosen in the chat, or by the page's own switch; Vietnamese otherwise. What Telegram tells is the
 * language of the app, and many who ask in Vietnamese keep their phones in English.
 */
export function localeOf(chat: Chat | null, { address, language }: Message): Locale {
  return chat?.locale ?? (address.channel === 'web' ? language : null) ?? 'vi';
}

/** The home that a message tells; in a group the next one who says "xã tôi" is somebody else. */
function homeIn(reading: Reading, { chatKind }: Message): UnitId | null {
  return chatKind === 'private' ? homeTold(reading) : null;
}

/** Remembers where the writer is at home, or that what was asked is not followed, beside what was spoken of before. */
async function keepBeside({ store }: House, turn: Turn, unmeasured: boolean): Promise<void> {
  const { message, memory, home, now } = turn;
  const nothing = { question: plainQuestion('greeting'), before: null, earlier: [], figures: [] };
  await store.chats.remember(message.address, { ...(memory ?? nothing), home, unmeasured, at: now });
}

/** Remembers what was asked and shown; logs what was asked back or refused so that the vocabulary can grow. */
async function keep(house: House, turn: Turn, answer: Answer): Promise<void> {
  if (answer.outcome === 'answered' && answer.question !== null && !isPassing(answer.question)) {
    const figures = answer.figures.map((figure) => figure.id);
    await house.store.chats.remember(turn.message.address, {
      question: answer.question,
      ...pastOf(contextOf(turn.memory)),
      figures,
      home: turn.home,
      unmeasured: false,
      at: turn.now,
    });
    return;
  }
  const unmeasured = turn.reading.kind === 'not-understood' && turn.reading.why === 'not-measured';
  if (unmeasured || homeIn(turn.reading, turn.message) !== null) await keepBeside(house, turn, unmeasured);
  if (answer.outcome === 'answered' || turn.reading.kind === 'understood') return;
  const unknown = turn.reading.unknown.map((word) => word.toLowerCase());
  await house.store.misses.record({
    id: house.newId(),
    at: turn.now,
    outcome: answer.outcome,
    unknown,
    text: null,
  });
}
