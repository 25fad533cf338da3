import { turnBefore } from '../follow-up/turns/turn-before.ts';
import { isLocal } from '#domain/unit.ts';
import { startOf } from '../sentence.ts';
import { interpret } from './interpret.ts';
import { makeDraft } from './make-draft.ts';
import { says } from './scene.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Reading, Understood } from '#domain/reading.ts';
import type { Circumstances } from './make-draft.ts';
import type { Chunk } from '../sentence.ts';
import type { Scene } from './scene.ts';

export interface Splitting {
  readonly sceneOf: (words: string) => Scene;
  readonly circumstances: Circumstances;
}

const asking = [
  'howMuch',
  'state',
  'which',
  'rank',
  'target',
  'source',
  'when',
  'definition',
  'missing',
  'risk',
  'notMet',
  'trend',
  'versusPlan',
  'why',
  'freshness',
].map((cue) => `cue:${cue}`);
const joints = /^(?:và|đồng thời|còn|rồi|ngoài ra|với lại)$/;
const single: ReadonlySet<QuestionKind> = new Set([
  'figure',
  'target',
  'ranking',
  'source',
  'trend',
  'risk',
  'definition',
  'missing',
  'freshness',
  'overview',
  'listing',
]);

const mostParts = 5;

/** "dti 2024? kinh tế số 2023?", "a; b; c": questions that signs part, each with a topic of its own; null where not. */
function splitAtSigns(scene: Scene, splitting: Splitting): Reading | null {
  const numbered = questionsOf(numberedParts(scene), splitting);
  // Several of one kind are one question of several topics.
  if (numbered?.some(({ kind }) => kind !== numbered[0].kind)) return answeredEach(numbered);
  const questions = questionsOf(partsAtSigns(scene), splitting);
  return questions && answeredEach(questions);
}

/** Each part as a question of its own; null where one is none. */
function questionsOf(
  parts: readonly string[],
  { sceneOf, circumstances }: Splitting,
): Understood['questions'] | null {
  if (parts.length < 2 || parts.length > mostParts) return null;
  const alone = { ...circumstances, context: { previous: null } };
  const questions: Question[] = [];
  for (const part of parts) {
    const own = sceneOf(part);
    const question = own.hits.length === 0 ? null : questionIn(interpret(own, alone));
    if (!question || !single.has(question.kind)) return null;
    const [before] = questions;
    const units = question.units.length > 0 || before === undefined ? question.units : before.units;
    questions.push({ ...question, units });
  }
  const [first, ...more] = questions;
  return first === undefined ? null : [first, ...more];
}

const numbering =
  /^(?:(?:cái )?(?:ý|việc|câu) )?(?:một|hai|ba|bốn|đầu|đầu tiên|thứ nhất|thứ hai|thứ ba|thứ tư|cuối|cuối cùng) là$/;

/** "một là hạng DTI 2024, hai là xã nào ký số thấp nhất": what stands behind each number. */
function numberedParts({ sentence }: Scene): readonly string[] {
  const at = sentence.chunks.flatMap(({ text }, i) => (numbering.test(text) ? [i] : []));
  return at.map((place, k) => {
    const next = at[k + 1];
    const end = next === undefined ? sentence.text.length : startOf(sentence, next);
    return sentence.text.slice(startOf(sentence, place + 1), end).replace(/[\s,;]+$/, '');
  });
}

function partsAtSigns({ sentence }: Scene): readonly string[] {
  const starts = sentence.chunks.flatMap(({ gap }, i) =>
    i === 0 || /[;?]/.test(gap) ? [startOf(sentence, i)] : [],
  );
  return starts.map((start, k) => sentence.text.slice(start, starts[k + 1]));
}

/** Reads a message as two questions, "… bao nhiêu và mục tiêu là mấy?", where each half asks by itself; null where not. */
export function splitQuestions(scene: Scene, splitting: Splitting): Reading | null {
  const parted = splitAtSigns(scene, splitting);
  if (parted) return parted;
  for (const at of places(scene)) {
    const reading = readHalves(scene, at, splitting);
    if (reading) return reading;
  }
  return null;
}

/** Chunks that may begin a second question: after a sign or "và", with something asked on both sides. */
function places({ sentence: { chunks }, mentions }: Scene): readonly number[] {
  const ofProvince = !mentions.some(({ meant: [unit] }) => isLocal(unit?.level));
  const asks = chunks.map(
    (chunk) =>
      asking.some((tag) => chunk.tags.has(tag)) || [...chunk.tags].some((tag) => tag.startsWith('sup:')),
  );
  const counts = chunks.map((chunk) => ofProvince && countsItself(chunk));
  return chunks.flatMap((chunk, i) => {
    const parted = /[?!;,.\n]\s/.test(chunk.gap) || joints.test(chunk.text);
    if (/^(?:khác(?: .*)?|so với)$/.test(chunk.text) || isListed(chunks, i) || isField(chunks, i)) return [];
    const before = asks.slice(0, i).includes(true) || counts.slice(0, i).includes(true);
    return i > 0 && parted && before && asks.slice(i).includes(true) ? [i] : [];
  });
}

/** "mấy trên mười chỉ tiêu", "đạt mấy chỉ tiêu": a topic that asks how many there are by its own words, where it has no other owner. */
function countsItself({ sorts, text }: Chunk): boolean {
  return sorts.has('topic') && /(?:^| )(?:mấy|bao nhiêu)(?: |$)/.test(text);
}

/** "chính quyền số, kinh tế số, xã hội số hơn kém nhau thế nào": topics in a row are of one question. */
function isListed(chunks: Scene['sentence']['chunks'], i: number): boolean {
  const row = [chunks[i - 1], chunks[i]].every((chunk) => chunk?.sorts.has('topic') === true);
  return row && chunks[i]?.gap.trim() === ',';
}

/** "trong các mục tiêu của nghị quyết, cái nào chưa xong": what comes first says among what. */
function isField(chunks: Scene['sentence']['chunks'], i: number): boolean {
  const [first, second] = chunks;
  if (first?.text !== 'trong' || !/^(?:các|những|số|mấy|\d+)(?: |$)/.test(second?.text ?? '')) return false;
  return !chunks.slice(1, i).some(({ gap }) => /[,;.?!]/.test(gap));
}

function readHalves(scene: Scene, at: number, { sceneOf, circumstances }: Splitting): Reading | null {
  const { text } = scene.sentence;
  const start = startOf(scene.sentence, at);
  const [one, two] = [sceneOf(text.slice(0, start)), sceneOf(text.slice(start))];
  const first = questionIn(interpret(one, circumstances));
  if (!first || !single.has(first.kind) || !single.has(makeDraft(two, circumstances).kind)) return null;
  const after = { ...circumstances, context: { previous: first } };
  const second = questionIn(turnBefore(two, after) ?? interpret(two, after));
  if (!second || !asksTwice(first, second)) return null;
  if (asksOfNothing(first, one) || asksOfNothing(second, two)) return null;
  const shared = first.topics.length === 0 && needsTopic(first) ? { ...first, topics: second.topics } : first;
  return answeredEach([shared, second]);
}

const nouns = [
  'indicatorNoun',
  'targetNoun',
  'districtNoun',
  'communeNoun',
  'unitNoun',
  'programme',
  'province',
].map((noun) => `cue:${noun}`);
const ofSomething: ReadonlySet<QuestionKind> = new Set(['risk', 'overview', 'ranking', 'missing']);

/** "tôi già rồi nên hơi chậm hiểu", "hỏi mấy người hay tự chấm": words that tell how, not what stands badly. */
function asksOfNothing({ kind, topics, units, document }: Question, scene: Scene): boolean {
  if (!ofSomething.has(kind) || topics.length + units.length > 0 || document !== null) return false;
  return !says(scene, ...nouns);
}

function answeredEach(questions: Understood['questions']): Understood {
  return { kind: 'understood', questions, certainty: 'exact', alternatives: [], unused: [] };
}

function questionIn(reading: Reading): Question | null {
  return reading.kind === 'understood' ? reading.questions[0] : null;
}

function needsTopic({ kind }: Question): boolean {
  return kind === 'ranking' || kind === 'figure' || kind === 'target';
}

/** Two questions only when they differ in more than one of them could hold. */
function asksTwice(first: Question, second: Question): boolean {
  if (first.kind !== second.kind) return first.topics.length + first.units.length + second.topics.length > 0;
  return (
    first.kind === 'ranking' && first.order !== second.order && first.order !== null && second.order !== null
  );
}
