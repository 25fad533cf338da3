import { fold } from './text/syllable.ts';
import { askOfGarbledName, isNoWord } from './garbled-name.ts';
import { isPassing } from '#domain/question.ts';
import { kindShare } from './opinion/second-opinion.ts';
import { isPlainWord } from './match/surcharges.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Ambiguous, Reading, Understood } from '#domain/reading.ts';
import type { Directory } from './names/directory.ts';
import type { Care } from './match/care.ts';
import { wordsOf } from './intent/scene.ts';
import type { Chunk, Sentence } from './sentence.ts';
import type { Scene } from './intent/scene.ts';

interface Looking {
  readonly read: (scene: Scene) => Reading;
  readonly sceneOf: (words: string, care: Care) => Scene;
  readonly catalogue: Catalogue;
  readonly directory: Directory;
}

/** Below this share of its kind a reading is unlikely enough to take plain words for slips. */
const unlikely = 0.5;
const most = 4;

/**
 * Reads a message with odd words once more, slips looked for harder: "Nghi ơn" may be Nghi Sơn. Where that asks something
 * else, both are offered; a refusal stays one.
 */
export function lookAgain(
  reading: Reading,
  scene: Scene,
  { read, sceneOf, catalogue, directory }: Looking,
): Reading {
  if (reading.kind === 'not-understood' || isSettled(reading)) return reading;
  const care = careFor(reading, scene, catalogue);
  if (care === null) return reading;
  const again = sceneOf(scene.sentence.text, care);
  const doubting = doubted(reading, scene, directory);
  if (wordsOf(again) === wordsOf(scene)) return doubting;
  const other = read(again);
  return other.kind === 'not-understood' ? doubting : besideOther(reading, other, { scene, doubting });
}

interface Doubting {
  readonly scene: Scene;
  readonly doubting: Reading;
}

/** A reading with what a second look found besides. */
function besideOther(
  reading: Understood | Ambiguous,
  other: Understood | Ambiguous,
  { scene, doubting }: Doubting,
): Reading {
  if (other.kind === 'ambiguous' && other.unknown.length > 0)
    return reading.kind === 'understood' && passesOverName(other, scene) ? other : reading;
  const own = questionsOf(reading);
  const further = questionsOf(other).filter(
    (question) => !isPassing(question) && !own.some((one) => asksTheSame(one, question)),
  );
  if (further.length === 0) return doubting;
  return asked([...further, ...own], reading.kind === 'ambiguous' ? reading.unknown : []);
}

/** The reading asked about where a name may have been taken for other words. */
function doubted(reading: Understood | Ambiguous, { sentence }: Scene, directory: Directory): Reading {
  const questions = questionsOf(reading);
  if (questions.some(isPassing)) return reading;
  const stray = strayCapital(sentence);
  return stray === null
    ? askOfGarbledName(reading, questions, { sentence, directory })
    : asked(questions, [stray]);
}

function asked(readings: readonly Question[], unknown: readonly string[]): Ambiguous {
  return { kind: 'ambiguous', about: 'question', readings: readings.slice(0, most), unknown };
}

/** Words with a capital that were taken for something far from them, "của sông Sơn", or stand beside such: "Thhc Thành". */
function strayCapital({ chunks, capitals, marked }: Sentence): string | null {
  const stray = chunks.findIndex((chunk, i) => {
    const { piece, sorts } = chunk;
    if (!marked || piece.match === null || sorts.has('name') || sorts.has('topic')) return false;
    if (!tokensOf(chunk).some((token) => capitals.has(token))) return false;
    return piece.match.cost >= farFetched || isMendedWord(chunk, chunks[i - 1]) || isBesideGarbled(chunks, i);
  });
  if (stray < 0) return null;
  const from = isBesideGarbled(chunks, stray) ? stray - 1 : stray;
  return chunks
    .slice(from, stray + 1)
    .map(({ typed }) => typed)
    .join(' ');
}

/** "Nhy" for "nhỉ", but not "anh Tuấn" for "tuần". */
function isMendedWord(chunk: Chunk, before: Chunk | undefined): boolean {
  const { match } = chunk.piece;
  const isPerson = before !== undefined && titles.test(fold(before.text));
  return match !== null && match.fit !== 'same' && isPlain(chunk) && !isPerson;
}

const titles = /^(?:anh|chi|em|ong|ba|co|chu|bac|dong chi|d c|dc|c|thay)$/;

function tokensOf({ piece: { first, last } }: Chunk): readonly number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}

/** "Thhc Thành", "hgq Sơn": a plain word with a capital behind letters that are no word. */
function isBesideGarbled(chunks: readonly Chunk[], i: number): boolean {
  const [before, chunk] = [chunks[i - 1], chunks[i]];
  return before !== undefined && chunk?.gap === ' ' && isPlain(chunk) && isNoWord(before);
}

const farFetched = 0.8;

/** True for what is asked back already without a word left over. */
function isSettled(reading: Understood | Ambiguous): boolean {
  return reading.kind === 'ambiguous' && reading.unknown.length === 0;
}

function careFor(reading: Understood | Ambiguous, scene: Scene, catalogue: Catalogue): Care | null {
  const doubted =
    reading.kind === 'understood' &&
    reading.certainty !== 'follow-up' &&
    kindShare(scene, reading.questions[0].kind, catalogue) < unlikely;
  if (doubted) return 'loose';
  if (scene.sentence.passesOver) return 'topical';
  return isOdd(scene.sentence) || speaksOfNoTopic(scene) ? 'lenient' : null;
}

/** Things are spoken of that no topic found explains: "văn bản lý số". */
function speaksOfNoTopic({ sentence: { chunks }, hits, documents }: Scene): boolean {
  const things = chunks.some(({ text, tags }) => tags.has('soft:things') && text.includes(' '));
  return things && hits.length + documents.length === 0;
}

/** True where a word with a capital, which the first reading explained away, may be a name. */
function passesOverName({ unknown }: Ambiguous, { sentence: { text } }: Scene): boolean {
  return unknown.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !text.startsWith(word));
}

function questionsOf(reading: Understood | Ambiguous): readonly Question[] {
  return reading.kind === 'understood' ? reading.questions : reading.readings;
}

/** True where a word is left over, was read only by taking it for another one, or has a capital that nothing explains. */
function isOdd({ chunks, marked, capitals }: Sentence): boolean {
  return chunks.some(
    (chunk) =>
      isForced(chunk, marked) ||
      (tokensOf(chunk).some((token) => capitals.has(token)) &&
        (isPlain(chunk) || isFarFetched(chunk, marked))),
  );
}

function isPlain({ typed, piece: { match } }: Chunk): boolean {
  return !/^\d/.test(typed) && (match === null || isPlainWord(match));
}

/** "Hoằnf Thanh" for "hoàn thành": no name nor topic, and not as it was typed. */
function isFarFetched({ piece: { match }, sorts }: Chunk, marked: boolean): boolean {
  const content = ['name', 'topic', 'type', 'foreign'].some((sort) => sorts.has(sort));
  return marked && match !== null && !content && match.fit !== 'same';
}

const slight = 0.25;

function isForced({ piece: { match }, sorts }: Chunk, marked: boolean): boolean {
  if (match === null) return true;
  const { length } = match.entry.syllables;
  if (length > 2 && (sorts.has('topic') || sorts.has('name'))) return false;
  return match.cost >= slight || (marked && length === 1 && match.fit !== 'same');
}

/** True where the answers would be the same: the province goes without saying. */
function asksTheSame(one: Question, other: Question): boolean {
  return essence(one) === essence(other);
}

function essence(question: Question): string {
  const units = question.units.filter((id) => id !== 'province');
  const document = question.kind === 'overview' && question.topics.length > 0 ? null : question.document;
  return JSON.stringify({ ...question, units, document, over: null, status: null });
}
