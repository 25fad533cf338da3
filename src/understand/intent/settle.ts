import { composeQuestion } from './compose-question.ts';
import { withoutCovered } from './covering.ts';
import { asksWhy } from './kinds/asks-why.ts';
import { isOwnWording, otherReading } from './other-reading.ts';
import { isHeldFor, proposedTopic } from '../opinion/second-opinion.ts';
import { proposeTopic } from './out-of-scope.ts';
import { says, wordsOf } from './scene.ts';
import { mostTopics } from './suggest-topics.ts';
import { distinct, isSame } from '#domain/question.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Ambiguous, Certainty, Reading, Understood } from '#domain/reading.ts';
import type { Leftovers } from '../zones.ts';
import type { Place } from './goes-on-from.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';
import type { Found } from './suggest-topics.ts';
import type { UnitReadings } from './unit-readings.ts';

/** A draft spelt out, and what it leaves over. */
export interface Settling {
  readonly draft: Draft;
  readonly readings: UnitReadings;
  readonly left: Leftovers;
}

/** Everything is accounted for: what remains is whether it says enough, and only one thing. */
export function settle(scene: Scene, settling: Settling, standing: Standing): Reading {
  return (
    saysTooLittle(scene, settling, standing) ??
    asksSeveral(scene, settling, standing) ??
    doubted(scene, settling, standing) ??
    understood(scene, settling, standing.goingOn)
  );
}

/** Whether a message goes on from the one before, and what else reading it takes. */
export interface Standing {
  readonly goingOn: Place | null;
  readonly circumstances: Circumstances;
}

function saysTooLittle(
  scene: Scene,
  { draft, readings }: Settling,
  { goingOn, circumstances }: Standing,
): Reading | null {
  if (goingOn !== null || circumstances.given !== null) return null;
  const empty = isEmpty(scene, draft);
  if (!empty && !countsUnknown(scene, draft)) return null;
  const proposed = proposeTopic(scene, { draft, question: readings.first }, circumstances);
  if (proposed) return answerIfSure(scene, proposed, circumstances);
  return { kind: 'not-understood', why: 'no-subject', unknown: [], nearest: empty ? [] : [readings.first] };
}

/** What wordings like these have all but always asked for is answered. */
function answerIfSure(scene: Scene, proposed: Ambiguous, { catalogue }: Circumstances): Reading {
  const [question] = proposed.readings;
  return question && isHeldFor(scene, question, catalogue) ? plainly(scene, question) : proposed;
}

/** Two kinds, two topics, or two bearers of a name that the words do not decide between. */
function asksSeveral(
  scene: Scene,
  { draft, readings }: Settling,
  { goingOn, circumstances }: Standing,
): Reading | null {
  const place = goingOn ?? unchanged;
  if (goingOn === null && draft.others.length > 0)
    return askUnlessCovered(scene, kindsOf(scene, draft, readings.first), circumstances);
  if (circumstances.given === null && draft.unheard.length > 0)
    return askTopic(scene, { draft, question: readings.first }, circumstances);
  if (readings.ambiguous.length < 2) return null;
  return ambiguous('unit', distinct(readings.ambiguous.map(place)));
}

function unchanged(question: Question): Question {
  return question;
}

/** The second opinion: the other reading is offered first, and taken where the words are the bot's own for it. */
function doubted(
  scene: Scene,
  { draft, readings }: Settling,
  { goingOn, circumstances }: Standing,
): Reading | null {
  if (goingOn !== null || circumstances.given !== null) return null;
  const question = readings.first;
  const instead = otherReading(scene, { draft, question }, circumstances);
  if (instead === null) return null;
  if (isOwnWording(scene, instead, circumstances.say)) return plainly(scene, instead);
  return askUnlessCovered(scene, [instead, question], circumstances);
}

/** Asks which reading is meant, unless the answer to one of them tells what the others ask. */
export function askUnlessCovered(
  scene: Scene,
  readings: readonly Question[],
  { catalogue }: Circumstances,
): Reading {
  const [only, ...more] = withoutCovered(readings, catalogue);
  if (only === undefined || more.length > 0) return ambiguous('question', readings);
  return plainly(
    scene,
    only,
    readings.filter((reading) => reading !== only),
  );
}

function plainly(scene: Scene, question: Question, alternatives: readonly Question[] = []): Understood {
  return {
    kind: 'understood',
    questions: [question],
    certainty: 'exact',
    alternatives,
    unused: [],
    ...whyIn(scene),
  };
}

function understood(scene: Scene, { draft, readings, left }: Settling, goingOn: Place | null): Understood {
  const question = readings.first;
  const place = goingOn ?? unchanged;
  const chosen = place(question);
  const alone =
    goingOn !== null && !isEmpty(scene, draft) && !isNearAnyway(question, chosen) ? [question] : [];
  const passed = distinct([...readings.alternatives.map(place), ...alone]);
  return {
    kind: 'understood',
    questions: [chosen],
    certainty: certaintyOf(goingOn !== null, scene),
    alternatives: passed.filter((other) => !isSame(other, chosen)),
    unused: left.unknown,
    ...whyIn(scene),
  };
}

/** How a unit stands at all is a tap away from whatever else is told of it. */
function isNearAnyway({ kind, topics, units }: Question, chosen: Question): boolean {
  return kind === 'overview' && topics.length === 0 && units.join() === chosen.units.join();
}

function whyIn(scene: Scene): Pick<Understood, 'asksWhy'> {
  return asksWhy(scene) ? { asksWhy: true } : {};
}

/** Kinds that say nothing without something to say it of. */
const needsSubject: ReadonlySet<QuestionKind> = new Set([
  'overview',
  'figure',
  'trend',
  'comparison',
  'definition',
  'chart',
]);

function isEmpty(scene: Scene, draft: Draft): boolean {
  if (draft.topics.length + draft.mentions.length + scene.documents.length > 0) return false;
  if (draft.kind === 'chart' && (says(scene, 'act:states') || isBareWish(scene))) return false;
  if (draft.kind === 'overview' && reportsOnTime(scene)) return false;
  return needsSubject.has(draft.kind) && !says(scene, 'cue:programme', 'cue:overview');
}

/** "kết quả 6 tháng đầu năm thế nào", "tổng hợp số liệu tháng 9": how all stands at that time. */
function reportsOnTime(scene: Scene): boolean {
  return scene.times.spots.length > 0 && reports.test(wordsOf(scene)) && !says(scene, 'cue:count');
}

const reports = /(?:^| )(?:kết quả|số liệu|tình hình|tiến độ)(?: |$)/;

/** "vẽ biểu đồ" with nothing before it: of the programme. */
function isBareWish({ sentence: { chunks } }: Scene): boolean {
  return chunks.every(
    ({ tags, sorts }) => !tags.has('act:map') && (tags.has('act:chart') || sorts.has('filler')),
  );
}

/** "phường X có bao nhiêu …": something is counted, but nothing that the programme knows. */
function countsUnknown(scene: Scene, { kind, topics }: Draft): boolean {
  return (
    kind === 'overview' && topics.length === 0 && says(scene, 'cue:count') && !says(scene, 'cue:programme')
  );
}

/** The question as each of the kinds that its words ask for. */
function kindsOf(scene: Scene, { others, topics }: Draft, question: Question): readonly Question[] {
  const further = others.map((kind) => composeQuestion(scene, { kind, topics, units: question.units }));
  return [question, ...further];
}

/** Two topics are named with nothing that joins them: one that such words have asked about comes first. */
function askTopic(scene: Scene, { draft, question }: Found, { catalogue }: Circumstances): Reading {
  const about = (topic: Topic) => ({ ...question, topics: [topic] });
  const proposed = draft.topics.length === 1 ? proposedTopic(scene, catalogue) : null;
  const readings = [...(proposed === null ? [] : [about(proposed)]), question, ...draft.unheard.map(about)];
  return ambiguous('indicator', distinct(readings).slice(0, mostTopics));
}

function ambiguous(about: Ambiguous['about'], readings: readonly Question[]): Ambiguous {
  return { kind: 'ambiguous', about, readings, unknown: [] };
}

function certaintyOf(goesOn: boolean, scene: Scene): Certainty {
  if (goesOn) return 'follow-up';
  return scene.sentence.mended ? 'mended' : 'exact';
}
