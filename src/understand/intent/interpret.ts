import { isFollowUp } from '../follow-up/is-follow-up.ts';
import { mergeFollowUp } from '../follow-up/merge.ts';
import { findLeftovers } from '../zones.ts';
import { composeQuestion } from './compose-question.ts';
import { makeDraft } from './make-draft.ts';
import { refuseName } from './refuse-name.ts';
import { canonical } from '../match/lexicon.ts';
import { noOpinion, secondOpinion } from '../opinion/second-opinion.ts';
import { says } from './scene.ts';
import { suggestTopics } from './suggest-topics.ts';
import { readUnits } from './unit-readings.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Ambiguous, Certainty, NotUnderstood, Reading } from '#domain/reading.ts';
import type { Leftovers } from '../zones.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Mention } from '../names/mention.ts';
import type { Scene } from './scene.ts';
import type { UnitReadings } from './unit-readings.ts';

/** Decides what a scene asks and how sure that is: answer, ask back or refuse. */
export function interpret(scene: Scene, circumstances: Circumstances): Reading {
  const draft = makeDraft(scene, circumstances);
  const readings = readUnits(scene, draft, circumstances.catalogue);
  const left = findLeftovers(scene);
  const refused = refuseName(
    scene,
    { question: readings.first, alternatives: readings.alternatives },
    circumstances.directory,
  );
  if (refused) return refused;
  if (draft.kind === 'ranking' && left.clear && asksEnd(scene))
    return askDirection(readings.first, left.unknown);
  if (isInDoubt(draft, left)) return doubt(scene, { draft, left, question: readings.first }, circumstances);
  return settle(scene, { draft, readings, left }, circumstances);
}

/** Kinds whose few words are clear enough to bear a stray one. */
const talk: ReadonlySet<QuestionKind> = new Set([
  'help',
  'greeting',
  'thanks',
  'subscribe',
  'unsubscribe',
  'digest',
  'export',
  'chart',
  'forget',
  'language',
]);

function isInDoubt({ kind, topics }: Draft, { foreign, unknown, share, nameLike }: Leftovers): boolean {
  const chatter = topics.length > 0 && share <= 0.2 && !nameLike;
  const bearable = (talk.has(kind) && unknown.length <= 3) || (chatter && unknown.length <= 1);
  return foreign.length > 0 || (unknown.length > 0 && !bearable);
}

interface Doubt {
  readonly draft: Draft;
  readonly left: Leftovers;
  readonly question: Question;
}

/** Words are left over: asks about the rest where enough else is clear, refuses by name where not. */
function doubt(
  scene: Scene,
  { draft, left, question }: Doubt,
  { catalogue, companions }: Circumstances,
): Reading {
  const unknown = [...left.foreign, ...left.unknown];
  const few = left.foreign.length === 0 && left.unknown.length <= 2;
  if (few && left.clear) return { kind: 'ambiguous', about: 'question', readings: [question], unknown };
  const suggested = few ? suggestTopics(left.words, companions, catalogue) : [];
  if (suggested.length > 0) {
    const readings = suggested.map((topic) =>
      composeQuestion(scene, {
        kind: draft.kind === 'overview' ? 'figure' : draft.kind,
        topics: [topic],
        units: question.units,
      }),
    );
    return { kind: 'ambiguous', about: 'indicator', readings, unknown: [] };
  }
  const anchored = draft.topics.length > 0 || draft.mentions.length > 0;
  return notMeasured(unknown, anchored ? [question] : []);
}

/** True for a word that nothing explains right before "nhất". */
function asksEnd(scene: Scene): boolean {
  return scene.sentence.chunks.some(
    (chunk, i) => chunk.text === 'nhất' && scene.sentence.chunks[i - 1]?.sorts.size === 0,
  );
}

function askDirection(question: Question, unknown: readonly string[]): Ambiguous {
  const readings = (['best', 'worst'] as const).map((order) => ({ ...question, order }));
  return { kind: 'ambiguous', about: 'direction', readings, unknown };
}

function notMeasured(unknown: readonly string[], nearest: readonly Question[]): NotUnderstood {
  return { kind: 'not-understood', why: 'not-measured', unknown, nearest };
}

interface Settling {
  readonly draft: Draft;
  readonly readings: UnitReadings;
  readonly left: Leftovers;
}

/** Everything is accounted for: what remains is whether it says enough, and only one thing. */
function settle(scene: Scene, { draft, readings, left }: Settling, circumstances: Circumstances): Reading {
  const { context, given, catalogue } = circumstances;
  const question = readings.first;
  const { previous } = context;
  const choices = draft.topics.map((topic, i) => ({ topic, rivals: draft.rivals[i] ?? [] }));
  const step = (one: Question) => ({ question: one, scene, choices, catalogue });
  const goesOn = previous !== null && isFollowUp(previous, step(question));
  const empty = isEmpty(scene, draft);
  if (!goesOn && given === null && (empty || countsUnknown(scene, draft)))
    return noSubject(empty ? [] : [question]);
  if (!goesOn && draft.others.length > 0) return askKind(scene, draft, question);
  if (given === null && draft.unheard.length > 0) return askTopic(draft, question);
  const place = (one: Question) => (goesOn ? mergeFollowUp(previous, step(one)) : one);
  if (readings.ambiguous.length > 1)
    return {
      kind: 'ambiguous',
      about: 'unit',
      readings: distinct(readings.ambiguous.map(place)),
      unknown: [],
    };
  const instead = !goesOn && given === null ? otherReading(scene, { draft, question }, circumstances) : null;
  if (instead !== null && isOwnWording(scene, instead, circumstances.say)) return plainly(instead);
  if (instead !== null)
    return { kind: 'ambiguous', about: 'question', readings: [instead, question], unknown: [] };
  const chosen = place(question);
  const passed = distinct([...readings.alternatives.map(place), ...(goesOn && !empty ? [question] : [])]);
  return {
    kind: 'understood',
    questions: [chosen],
    certainty: certaintyOf(goesOn, scene),
    alternatives: passed.filter((other) => !same(other, chosen)),
    unused: left.unknown,
    ...(says(scene, 'cue:why') ? { asksWhy: true as const } : {}),
  };
}

function noSubject(nearest: readonly Question[]): NotUnderstood {
  return { kind: 'not-understood', why: 'no-subject', unknown: [], nearest };
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
  return needsSubject.has(draft.kind) && !says(scene, 'cue:programme', 'cue:overview');
}

/** "phường X có bao nhiêu …": something is counted, but nothing that the programme knows. */
function countsUnknown(scene: Scene, { kind, topics }: Draft): boolean {
  return (
    kind === 'overview' && topics.length === 0 && says(scene, 'cue:count') && !says(scene, 'cue:programme')
  );
}

/** Some words ask for one thing, others for another. */
function askKind(scene: Scene, { others, topics }: Draft, question: Question): Ambiguous {
  const further = others.map((kind) => composeQuestion(scene, { kind, topics, units: question.units }));
  return { kind: 'ambiguous', about: 'question', readings: [question, ...further], unknown: [] };
}

/** What wordings like these have asked for, where the grammar takes them for something else. */
function otherReading(
  scene: Scene,
  { draft, question }: { readonly draft: Draft; readonly question: Question },
  { catalogue, say }: Circumstances,
): Question | null {
  const dropped = scene.hits.length > 0 && draft.topics.length === 0;
  const { kind, topic } = dropped ? noOpinion : secondOpinion(scene, draft, catalogue);
  if ((kind === null && topic === null) || isOwnWording(scene, question, say)) return null;
  if (topic !== null && catalogue.indicator(topic)?.measure === 'rank' && draft.mentions.some(isBelow))
    return null;
  const topics = topic === null ? draft.topics : [topic];
  const plain =
    topic !== null && draft.kind === 'overview' && catalogue.indicator(topic) ? 'figure' : draft.kind;
  return composeQuestion(scene, { kind: kind ?? plain, topics, units: question.units });
}

function plainly(question: Question): Reading {
  return { kind: 'understood', questions: [question], certainty: 'exact', alternatives: [], unused: [] };
}

/** Ranks are the province's own. */
function isBelow({ meant }: Mention): boolean {
  return meant.some(({ level }) => level === 'district' || level === 'commune');
}

/** True for the very words that a button says: they mean what the bot meant by them. */
function isOwnWording({ sentence }: Scene, question: Question, say: Circumstances['say']): boolean {
  return canonical(sentence.text) === canonical(say(question));
}

/** Two topics are named with nothing that joins them. */
function askTopic({ unheard }: Draft, question: Question): Ambiguous {
  const further = unheard.map((topic) => ({ ...question, topics: [topic] }));
  return { kind: 'ambiguous', about: 'indicator', readings: [question, ...further], unknown: [] };
}

function certaintyOf(goesOn: boolean, scene: Scene): Certainty {
  if (goesOn) return 'follow-up';
  return scene.sentence.mended ? 'mended' : 'exact';
}

function distinct(questions: readonly Question[]): readonly Question[] {
  return questions.filter((question, i) => questions.findIndex((other) => same(other, question)) === i);
}

function same(a: Question, b: Question): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
