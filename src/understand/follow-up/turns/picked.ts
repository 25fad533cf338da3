import { topicsNamed } from '../../intent/scene.ts';
import { firstUnderTopic } from '../points.ts';
import { count, lead, noun, politeOr, tail, those } from './shape.ts';
import { severalOf } from './beside.ts';
import { onFrom } from './turn.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Said } from './turn.ts';

/** The time that a message names, alone; the one before where it names none. */
function timeOf(previous: Question, { times }: Said['scene']): Pick<Question, 'period' | 'range'> | null {
  const [spot, ...more] = times.spots;
  if (more.length > 0 || times.range !== null) return null;
  return spot === undefined ? previous : { period: spot.period, range: null };
}

/** What a message says of units that it points at: its own topic and time, else those before. */
function ofThem(previous: Question, { scene }: Said): Partial<Question> | null {
  const topics = topicsNamed(scene);
  const time = timeOf(previous, scene);
  if (time === null || topics.length > 1) return null;
  return { ...(topics.length > 0 ? { topics } : {}), period: time.period, range: time.range };
}

const both = new RegExp(`^${lead}(?:P ${count}|${count.replace('count', 'other')} P)(?: ${noun})?${tail}`);

/** "2025 cả hai" after one unit and then another. */
export function atThatTime(previous: Question, said: Said): Question | null {
  if (previous.topics.length > 1) return null;
  const found = /(?:^| )ca /.test(said.shape) ? both.exec(said.shape)?.groups : undefined;
  const units = found === undefined ? null : severalOf(previous, said, found['count'] ?? found['other']);
  const told = ofThem(previous, said);
  return units && told && onFrom(previous, 'comparison', { ...told, units });
}

const back = '(?:quay lai|quay ve|tro lai|tro ve|ve lai|lai|ve)';
const first = new RegExp(
  `^${lead}(?:${back} )?(?:xa|phuong|huyen|don vi|noi|cho) (?:hoi )?(?:dau|dau tien)(?: ${those})?(?: ve)?(?: [TP])*${tail}`,
);

/** "quay lại xã đầu tiên, hài lòng bao nhiêu" after one unit and then another. */
export function firstOfThose(previous: Question, said: Said): Question | null {
  const { hits, times } = said.scene;
  if (hits.length + times.spots.length === 0 || !first.test(said.shape)) return null;
  const unit = previous.units.length > 1 ? previous.units[0] : firstUnderTopic(previous, said)?.[0];
  const told = ofThem(previous, said);
  return unit !== undefined && told ? onFrom(previous, 'figure', { ...told, units: [unit] }) : null;
}

const ordinal = new RegExp(
  `^${lead}(?:(?:lay|xem|rieng|chi) )*(?:cai|chi so|chi tieu|muc|so|y) (?:(?<first>(?<!so )dau|dau tien|thu nhat)|(?<second>thu hai|thu 2|thu nhi)|(?<last>sau|cuoi))(?: (?:P|nam|hoi|luc))*${tail}`,
);

/** "cái đầu 2024 bao nhiêu" after two indicators, of one question or of one after the other. */
export function firstMatter(previous: Question, said: Said): Question | null {
  if (said.scene.hits.length > 0 || !/(?:^| )(?:dau|thu|sau|cuoi)(?: |$)/.test(said.shape)) return null;
  const found = ordinal.exec(said.shape)?.groups;
  const matters = mattersSpokenOf(previous, said);
  const time = timeOf(previous, said.scene);
  if (found === undefined || matters.length < 2 || time === null) return null;
  const topic = matters.at(placeIn(found));
  return topic === undefined
    ? null
    : onFrom(previous, 'figure', { topics: [topic], period: time.period, range: time.range });
}

function placeIn({ first, second }: Readonly<Record<string, string | undefined>>): number {
  if (first !== undefined) return 0;
  return second === undefined ? -1 : 1;
}

/** The indicators of the question before; where that is one, those asked about one by one, the first of them first. */
function mattersSpokenOf({ topics }: Question, { before, earlier }: Said): readonly Topic[] {
  if (topics.length !== 1) return topics;
  const singly = [before, ...earlier].flatMap((one) => (one?.topics.length === 1 ? one.topics : []));
  return [...new Set([...singly.reverse(), ...topics])];
}

const former = new RegExp(
  `^${lead}(?:${back} )?(?:cai )?(?:xa|phuong|huyen|don vi|noi|cho) (?:truoc do|ban nay|luc nay|hoi nay|khi nay|vua nay)(?: ve)?(?: [TP])+${tail}`,
);

/** "xã trước đó năm 2024" after one unit and then another. */
export function oneBefore(previous: Question, said: Said): Question | null {
  const { before } = said;
  if (before?.units.length !== 1 || String(before.units) === String(previous.units)) return null;
  if (said.scene.times.spots.length === 0 || !former.test(said.shape)) return null;
  const told = ofThem(previous, said);
  return told && onFrom(previous, 'figure', { ...told, units: before.units });
}

const fromEnd = new RegExp(
  `^${lead}(?:(?:lay|rieng|chi|chi lay|xem|giu|giu lai|de|de lai) )*${count} ${noun} (?:(?<first>dau|dau tien)|cuoi|cuoi cung|sau)(?: ${those})?${politeOr('ve|T|P')}`,
);

/** "còn 2 đứa đầu thôi" of three compared. */
export function someFromEnd(previous: Question, said: Said): Question | null {
  const found = fromEnd.exec(said.shape)?.groups;
  const number = Number(found?.['count']);
  const { units } = previous;
  if (found === undefined || !(number < units.length)) return null;
  const told = ofThem(previous, said);
  const some = found['first'] === undefined ? units.slice(-number) : units.slice(0, number);
  return told && onFrom(previous, 'comparison', { ...told, units: some });
}
