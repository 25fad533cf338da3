import type { IsoDate } from '#domain/date.ts';
import type { EnteringOption } from '#domain/pending.ts';
import type { Indicator } from '#domain/programme.ts';
import { pillarOf, type Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { House } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { says } from '#compose/section.ts';
import { findAmount, namesWithDigits, type FoundAmount } from '#ledger/find-amount.ts';
import { namesakes, speaksOfUnit } from '#ledger/namesakes.ts';
import { readAmountText } from '#ledger/read-amount.ts';
import { type Clauses, splitClauses } from '#ledger/split-clauses.ts';
import { splitMark, withMark } from '#ledger/split-mark.ts';
import { noOrder, type OpenStep, type Order } from './order.ts';
import { readValue } from './read-value.ts';
import { withClauses } from './with-clauses.ts';

export interface OrderCase {
  readonly words: string;
  /** Known already, where the words are an answer and no whole order. */
  readonly indicator: Indicator | null;
  readonly house: House;
  readonly today: IsoDate;
}

/** Reads the words of an order, or of an answer to a question about it. */
export function readOrder(given: OrderCase): Order {
  const clauses = splitClauses(given.words);
  const found = findAmount(clauses.head, namesWithDigits(given.house.catalogue));
  const subject = readSubject(clauses.head, found, given);
  const indicator = indicatorOf(subject.known, given);
  const value = readValue(marking(found, clauses), indicator);
  const order = {
    known: { ...subject.known, ...value.known },
    open: { ...subject.open, ...value.open },
  };
  return withClauses(order, clauses);
}

/** A value whose mark stands behind its source. */
function marking(found: FoundAmount, { source }: Clauses): FoundAmount {
  const { status } = splitMark(source ?? '');
  return found.found === 'one' ? { ...found, text: withMark(found.text, status) } : found;
}

function indicatorOf({ indicator }: EnteringOption, given: OrderCase): Indicator | null {
  return given.house.catalogue.indicator(indicator ?? '') ?? given.indicator;
}

/** What the words around the value name. Words behind it count as well: `21,3% của huyện Nga Sơn`. */
function readSubject(head: string, found: FoundAmount, given: OrderCase): Order {
  if (found.found === 'none' || found.found === 'several') return readNames(head, given);
  const whole = readNames(`${found.before} ${found.after}`.trim(), given);
  if (found.after === '' || isSomething(whole)) return whole;
  const before = readNames(found.before, given);
  const indicator = indicatorOf(before.known, given);
  const isNoun =
    indicator !== null && readAmountText(`${found.text} ${found.after}`, indicator).read === 'amount';
  return isNoun ? before : unread(found.after);
}

function isSomething({ known, open }: Order): boolean {
  return Object.keys(known).length > 0 || Object.keys(open).length > 0;
}

function unread(words: string): Order {
  const problem = says('admin-unread', { words: verbatim(words) });
  return { known: {}, open: { indicator: { options: [], problem } } };
}

function readNames(words: string, { house, today }: OrderCase): Order {
  if (words === '') return noOrder;
  const reading = house.office.read(`/capnhat ${words}`, today);
  if (reading.kind === 'not-understood') return unread(words);
  const order = readingOrder(reading, house);
  return isSomething(order) ? withSureUnit(order, words, house) : unread(words);
}

/**
 * A unit that shares its name with others of that time is asked, unless the words say which kind it is; and where they
 * speak of a unit that was not recognised, nobody is to think that the province was meant.
 */
function withSureUnit(order: Order, words: string, house: House): Order {
  const { unit: id, ...named } = order.known;
  const unit = id ? house.catalogue.unit(id) : undefined;
  if (!unit) return missesUnit(order, words, house) ? askUnit(order, words) : order;
  const others = namesakes({ unit, words, period: named.period ?? null, catalogue: house.catalogue });
  if (others.length === 0) return order;
  const units = [unit, ...others].map((own) => ({ unit: own.id }));
  return { known: named, open: { ...order.open, unit: choice(units) } };
}

/** Indicators that count communes name them without meaning one. */
function missesUnit({ known, open }: Order, words: string, { catalogue }: House): boolean {
  const counted = catalogue.indicator(known.indicator ?? '')?.countedNoun?.vi ?? '';
  return open.unit === undefined && speaksOfUnit(words) && !speaksOfUnit(`${counted} x`);
}

function askUnit({ known, open }: Order, words: string): Order {
  const problem = says('admin-unread', { words: verbatim(words) });
  return { known, open: { ...open, unit: { options: [], problem } } };
}

/** A reading that is not letter for letter, or not the only one, is offered and not taken. */
function readingOrder(reading: Exclude<Reading, { kind: 'not-understood' }>, house: House): Order {
  if (reading.kind === 'ambiguous') return between(reading.readings, true, house);
  const { questions, alternatives, certainty, unused } = reading;
  const sure = certainty === 'exact' && alternatives.length === 0 && unused.length === 0;
  if (!sure || questions.length > 1) return between([...questions, ...alternatives], sure, house);
  return namedBy(questions[0], house);
}

/** What one reading names; several indicators or units, and a pillar as a whole, are left open. */
function namedBy(question: Question, house: House): Order {
  const topics = question.topics.flatMap((topic) => indicatorsOf(topic, house));
  const { units, period } = question;
  return {
    known: {
      ...(topics.length === 1 && topics[0] !== undefined && { indicator: topics[0] }),
      ...(units.length === 1 && units[0] !== undefined && { unit: units[0] }),
      ...(period !== null && { period }),
    },
    open: {
      ...(topics.length > 1 && { indicator: choice(topics.map((indicator) => ({ indicator }))) }),
      ...(units.length > 1 && { unit: choice(units.map((unit) => ({ unit }))) }),
    },
  };
}

function indicatorsOf(topic: string, { catalogue }: House): readonly string[] {
  const pillar = pillarOf(topic);
  if (pillar === null) return [topic];
  return catalogue.programme.indicators.filter((own) => own.pillar === pillar).map(({ id }) => id);
}

const named = ['indicator', 'unit', 'period'] as const;

/** What all readings agree on is known where they are sure; where they differ, each is offered. */
function between(readings: readonly Question[], sure: boolean, house: House): Order {
  const orders = readings.map((question) => namedBy(question, house));
  return named.reduce<Order>((order, step) => {
    const [first, ...others] = new Set(orders.map(({ known }) => known[step]));
    if (first === undefined && others.length === 0)
      return { ...order, open: { ...orders[0]?.open, ...order.open } };
    if (sure && others.length === 0) return { ...order, known: { ...order.known, [step]: first } };
    const options = [first, ...others].flatMap((value) => (value === undefined ? [] : [{ [step]: value }]));
    return { ...order, open: { ...order.open, [step]: choice(options) } };
  }, noOrder);
}

function choice(options: readonly EnteringOption[]): OpenStep {
  return { options, problem: null };
}
