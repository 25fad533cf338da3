import type { Answer, Line, LineRole } from '#domain/answer.ts';
import type { Card } from '#domain/card.ts';
import { dayOf, type IsoDate } from '#domain/date.ts';
import { plainQuestion, type Question } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { House, Turn } from '#domain/turn.ts';
import { nested } from '#compose/args.ts';
import { says } from '#compose/section.ts';
import { makeCompleter } from '#understand/complete.ts';
import { encodeLink } from '#understand/deep-link.ts';
import { ask } from './ask.ts';

export interface InlineParts {
  readonly house: House;
  readonly read: (text: string, context: Context, today: IsoDate) => Reading;
}

/** More are not looked through. */
const mostCards = 12;
const mostOfEach = 6;

/** Cards for words that somebody types in another chat: what they mean, then what they may become. */
export function makeCardFinder({ house, read }: InlineParts): (words: string) => Promise<readonly Card[]> {
  const complete = makeCompleter(house.catalogue);
  return async function findCards(words) {
    const now = house.now();
    const today = dayOf(now, house.timeZone);
    const { topics, units } = complete(words, mostOfEach);
    const questions = [
      ...readingsOf(words.trim() === '' ? null : read(words, { previous: null }, today)),
      ...(words.trim() === '' ? firstQuestions(house) : []),
      ...topics.map((topic): Question => ({ ...plainQuestion('figure'), topics: [topic] })),
      ...units.map((unit): Question => ({ ...plainQuestion('overview'), units: [unit] })),
    ];
    const once = [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()];
    const cards = once
      .slice(0, mostCards)
      .map((question, place) => cardOf({ question, place, house, today }));
    return (await Promise.all(cards)).filter((card) => card !== null);
  };
}

/** What can be answered of a reading; nothing that changes anything is among it. */
function readingsOf(reading: Reading | null): readonly Question[] {
  switch (reading?.kind) {
    case 'understood':
      return [...reading.questions, ...reading.alternatives];
    case 'ambiguous':
      return reading.readings;
    default:
      return [];
  }
}

/** Before anything is typed: the whole, and the programme's own indicators. */
function firstQuestions({ catalogue }: House): readonly Question[] {
  const core = catalogue.programme.indicators.filter((indicator) => indicator.core);
  return [plainQuestion('overview'), ...core.map(({ id }) => ({ ...plainQuestion('figure'), topics: [id] }))];
}

interface Asking {
  readonly question: Question;
  readonly place: number;
  readonly house: House;
  readonly today: IsoDate;
}

/** A card holds figures with their source; what has none is not put into another chat. */
async function cardOf({ question, place, house, today }: Asking): Promise<Card | null> {
  const turn = turnOf(question, house, today);
  if (!ask.accepts(turn)) return null;
  const answer = await ask.handle(turn, house);
  const [title] = linesOf(answer, 'echo');
  const fact = linesOf(answer, 'headline')[0] ?? linesOf(answer, 'status')[0];
  const [source] = linesOf(answer, 'source');
  if (answer.figures.length === 0 || !title || !source) return null;
  return {
    id: encodeLink(question) ?? `card-${place}`,
    title,
    description: fact ? says('inline-description', { fact: nested(fact), source: nested(source) }) : source,
    answer,
  };
}

function linesOf({ parts }: Answer, role: LineRole): readonly Line[] {
  return parts.flatMap((part) => (part.part === 'line' && part.role === role ? [part.line] : []));
}

/** Somebody's words in nobody's chat: nothing is remembered, and no picture is wanted. */
function turnOf(question: Question, house: House, today: IsoDate): Turn {
  const now = house.now();
  const address = { channel: 'telegram', chat: '', topic: null } as const;
  return {
    message: {
      eventId: '',
      address,
      chatKind: 'private',
      sender: null,
      language: null,
      content: { type: 'text', text: '' },
      edited: false,
      sentAt: now,
    },
    text: '',
    reading: { kind: 'understood', questions: [question], certainty: 'exact', alternatives: [], unused: [] },
    person: null,
    pending: null,
    chat: { address, locale: null, pictures: 'never', firstSeen: now, lastSeen: now, reachable: true },
    memory: null,
    home: null,
    offered: [],
    locale: 'vi',
    now,
    today,
  };
}
