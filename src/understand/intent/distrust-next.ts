import { isPassing, isSame, plainQuestion } from '#domain/question.ts';
import {
  classOf,
  heldNext,
  kindShare,
  nothingKind,
  shareOfReading,
  sourcesOf,
} from '../opinion/continuation.ts';
import { heldOf, likeliest, shareOf } from '../opinion/held.ts';
import { isSettled, noTopic, otherKind } from '../opinion/second-opinion.ts';
import { askedBeforeAside } from '../follow-up/aside.ts';
import { canBeAsked, isBareDocument, isOwnWording } from './other-reading.ts';
import { askUnlessCovered } from './settle.ts';
import { isPlain } from './plain-turns.ts';
import { says, topicsNamed, unitsNamed } from './scene.ts';
import { asksWhatItHolds } from './what-it-holds.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Opinion } from '#domain/opinion.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { HeldNext, Sources } from '../opinion/continuation.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** Below this share a reading is asked about rather than answered. */
const doubted = 0.1;

/** Asks where messages like this one have asked for something else after such a question. */
export function distrustNext(reading: Reading, scene: Scene, circumstances: Circumstances): Reading {
  const { catalogue, context } = circumstances;
  const { opinion } = catalogue;
  if (opinion === null || context.previous === null) return reading;
  const previous = askedBeforeAside(context.previous, context) ?? context.previous;
  const question = openQuestion(reading, scene, { opinion, circumstances });
  if (question === null) return reading;
  const held = heldNext(scene, previous, opinion, catalogue);
  const from = sourcesOf(question, previous, scene, catalogue);
  if (shareOfReading(question, held, from) >= doubted) return reading;
  const instead = heldInstead(question, { held, from, previous, scene });
  if (instead !== null && (!canBeAsked(instead) || isSettledFor(question, instead, scene))) return reading;
  if (instead !== null && String(instead.topics) === String(question.topics))
    return askUnlessCovered(scene, [instead, question], circumstances);
  const readings = instead === null ? [question] : [instead, question];
  return { kind: 'ambiguous', about: 'question', readings, unknown: [] };
}

/** "xếp từ cao xuống thấp" where that order was among the readings asked back about. */
function wasOffered({ kind, topics, units, over }: Question, { asked = [] }: Context): boolean {
  if (kind !== 'ranking') return false;
  return asked.some((one) => {
    const same = one.kind === kind && one.over === over;
    return same && one.topics.join() === topics.join() && one.units.join() === units.join();
  });
}

/** The only question of a reading that hangs on what was spoken of before; null for others. */
function openQuestion(
  reading: Reading,
  scene: Scene,
  { opinion, circumstances }: { readonly opinion: Opinion; readonly circumstances: Circumstances },
): Question | null {
  if (reading.kind !== 'understood' || reading.asksWhy === true) return null;
  const [question, ...more] = reading.questions;
  if (
    more.length > 0 ||
    isPassing(question) ||
    wasOffered(question, circumstances.context) ||
    isBareDocument(scene) ||
    asksWhatItHolds(scene) ||
    isOwnWording(scene, question, circumstances.say)
  )
    return null;
  if (isPlain(question, scene, circumstances)) return null;
  const goesOn = reading.certainty === 'follow-up';
  return goesOn || !standsAlone(question, scene, opinion, circumstances.catalogue) ? question : null;
}

/** So likely a single message has asked just that, it needs nothing spoken of before. */
const alone = 0.5;

/** True for a whole question, as wordings like it have asked it by themselves. */
function standsAlone(question: Question, scene: Scene, opinion: Opinion, catalogue: Catalogue): boolean {
  if (question.kind === 'overview' && question.topics.length === 0) return false;
  const { kinds, topics } = heldOf(scene, opinion, catalogue);
  const ofTopics = (question.topics.length > 0 ? question.topics : [noTopic]).map(
    (topic) => shareOf(topics, topic) ?? 1,
  );
  return kindShare(question, { kinds }) * Math.min(...ofTopics) >= alone;
}

/**
 * A kind that the words settle is not doubted, nor is an order outspoken: "xếp hạng coi xã này đứng đâu"; "còn lại những
 * đâu" after a count asks who has not done it, not who has no figure.
 */
function isSettledFor(question: Question, instead: Question, scene: Scene): boolean {
  if (isSame(instead, question)) return true;
  const short = scene.sentence.chunks.length <= fewWords;
  if (short && question.status === 'not-met' && instead.kind === 'missing') return true;
  const sameTopics = String(instead.topics) === String(question.topics);
  if (!sameTopics || instead.kind === question.kind) return false;
  const ordered = question.kind === 'ranking' && instead.kind === 'figure' && says(scene, 'cue:rank');
  return ordered || isSettled(instead.kind, question, scene);
}

const fewWords = 4;

interface Holding {
  readonly held: HeldNext;
  readonly from: Sources;
  readonly previous: Question;
  readonly scene: Scene;
}

/** The question that is held instead; null where that is the same, or none. */
function heldInstead(question: Question, { held, from, previous, scene }: Holding): Question | null {
  const kind = kindInstead(question, held);
  const own = { topics: topicsNamed(scene), units: unitsNamed(scene) };
  // What became of a unit is of no topic.
  const ofPlace = (kind ?? question.kind) === 'geography';
  const spoken = pick(held.topics, from.topics, [question.topics, own.topics, previous.topics]);
  const topics = ofPlace && question.topics.length === 0 ? question.topics : spoken;
  const units = pick(held.units, from.units, [question.units, own.units, previous.units]);
  if (kind === null && topics === question.topics && units === question.units) return null;
  return ofKind(kind ?? question.kind, { ...question, topics, units }, scene);
}

function kindInstead(question: Question, { kinds }: HeldNext): QuestionKind | null {
  const [name] = likeliest(kinds);
  if (name === otherKind || name === nothingKind || name === classOf(question, kinds)) return null;
  return name as QuestionKind;
}

/** The ids of where they are held to come from: the message's own, or those before; as they are where that is so already. */
function pick<Id extends string>(
  shares: HeldNext['topics'],
  from: readonly string[],
  [as, own, before]: readonly [readonly Id[], readonly Id[], readonly Id[]],
): readonly Id[] {
  const [origin] = likeliest(shares);
  if (from.includes(origin)) return as;
  if (origin === 'none') return [];
  const ids = origin === 'own' ? own : before;
  return ids.length > 0 ? ids : as;
}

/** The same subject asked about in another way. */
function ofKind(kind: QuestionKind, question: Question, scene: Scene): Question {
  if (kind === question.kind) return question;
  const { topics, units, period, range, due, document, over } = question;
  const plain = { ...plainQuestion(kind), topics, units, document, over };
  if (kind === 'definition') return { ...plain, units: [] };
  if (kind === 'geography') return plain;
  if (kind === 'target') return { ...plain, due: due ?? period?.slice(0, 4) ?? null };
  return { ...plain, period, range, ...(kind === 'figure' ? figureTimes(question, scene) : {}) };
}

/** "vượt mục tiêu 2025 chưa" is held against what is due then; a year said of a target is when the figure is of. */
function figureTimes({ kind, due, period }: Question, { times: { spots } }: Scene): Partial<Question> {
  if (kind === 'risk') return { due };
  const [spot, ...more] = spots;
  const said = kind === 'target' && spot !== undefined && more.length === 0;
  return { period: said ? spot.period : period };
}
