import { readCode } from '#domain/code.ts';
import { pillarOf } from '#domain/question.ts';
import { decodeLink } from '../deep-link.ts';
import { fold } from '../text/syllable.ts';
import { interpret } from '../intent/interpret.ts';
import { pictureWish } from './picture-wish.ts';
import { withRest } from './command.ts';
import { readEntry } from './read-entry.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { Command, CommandParts } from './command.ts';

/** Commands whose words are passed on untouched. */
const verbatim: ReadonlySet<string> = new Set([
  'link',
  'undo',
  'approve',
  'import',
  'log',
  'invite',
  'people',
  'revoke',
  'remind',
  'announce',
  'status',
]);
const wordless: ReadonlySet<string> = new Set(['help', 'forget', 'digest', 'unsubscribe', 'start']);

/** The reading of a command: its kind, and what its words name. */
export function commandQuestion(command: Command, parts: CommandParts): Reading {
  const { means, rest } = command;
  if (means === 'start') return startedWith(rest, parts);
  if (verbatim.has(means)) return withRest(means as QuestionKind, rest);
  if (means === 'update' || means === 'correct') return readEntry(means, rest, parts);
  if (means === 'language') return withRest('language', languageIn(rest));
  const wish = means === 'chart' ? pictureWish(rest) : null;
  if (wish !== null) return withRest('chart', wish);
  if (means === 'report') return interpret(parts.sceneOf(`báo cáo ${rest}`), { ...parts, given: 'overview' });
  if (wordless.has(means)) return withRest(means as QuestionKind, '');
  return readWords(command, parts);
}

/** What a link brought along: a question, a one-time code, or nothing that means anything here. */
function startedWith(payload: string, { catalogue }: CommandParts): Reading {
  const linked = decodeLink(payload, catalogue);
  if (linked) return { ...withRest(linked.kind, ''), questions: [linked] };
  const isCode = readCode(payload) !== null && /\d/.test(payload);
  return isCode ? withRest('link', payload) : withRest('start', '');
}

function languageIn(rest: string): string {
  const word = fold(rest).replace(/[^a-z]/g, '');
  if (/^(?:vi|viet|tiengviet|vietnamese|vn)$/.test(word)) return 'vi';
  return /^(?:en|eng|anh|tienganh|english)$/.test(word) ? 'en' : rest;
}

const nouns: Readonly<Record<string, string>> = { district: 'huyện', commune: 'xã', ward: 'phường' };
const startsWithType = /^(?:huyen|tx|thi xa|tp|thanh pho|xa|phuong|thi tran|tt|x|p|h|tinh)\b/;

/** A command that asks: its words are read like any message, with the kind given. */
function readWords({ means, rest }: Command, parts: CommandParts): Reading {
  const noun = nouns[means];
  if (noun !== undefined) return readUnitWords({ noun, rest }, parts);
  const given = means === 'topic' || means === 'unit' ? null : (means as QuestionKind);
  const alone = rest === '' ? wordlessQuestion(means, given, parts) : null;
  if (alone !== null) return alone;
  const scene = parts.sceneOf(wordsFor(given, rest));
  const read = (kind: QuestionKind | null) =>
    interpret(scene, { ...parts, context: contextFor(rest, parts), given: kind });
  const reading = read(given);
  if (given === 'listing') return namesIndicator(reading) ? read('figure') : reading;
  return given === 'subscribe' ? keepWords(reading, rest) : reading;
}

/** `/chitieu hồ sơ đúng hạn`: of one indicator there is no list. */
function namesIndicator(reading: Reading): boolean {
  if (reading.kind !== 'understood') return false;
  return reading.questions.some(({ topics }) => topics.some((topic) => pillarOf(topic) === null));
}

/** A command without words: about what was spoken of, or the whole. */
function wordlessQuestion(
  means: string,
  given: QuestionKind | null,
  { context }: CommandParts,
): Reading | null {
  if (means === 'unit') return listUnits('commune');
  return given === null || context.previous === null ? withRest(given ?? 'overview', '') : null;
}

/** A command with words of its own stands alone. */
function contextFor(rest: string, { context }: CommandParts): Context {
  return rest === '' ? context : { previous: null };
}

/** What a command says in words, where names and topics stand otherwise beside them: `/sosanh hai binh nghi son`. */
const saidBy: Readonly<Partial<Record<QuestionKind, string>>> = { comparison: 'so sánh', target: 'mục tiêu' };

function wordsFor(given: QuestionKind | null, rest: string): string {
  const said = given === null ? undefined : saidBy[given];
  return said === undefined ? rest : `${said} ${rest}`;
}

/** A subscription keeps the words it was made with. */
function keepWords(reading: Reading, rest: string): Reading {
  if (reading.kind !== 'understood') return reading;
  const [first, ...others] = reading.questions;
  return { ...reading, questions: [{ ...first, rest: rest === '' ? null : rest }, ...others] };
}

/** `/huyen nhu xuan`: a name, with the type the command says unless the words bring their own. */
function readUnitWords({ noun, rest }: UnitWords, parts: CommandParts): Reading {
  if (rest === '') return listUnits(noun === nouns['district'] ? 'district' : 'commune');
  const words = startsWithType.test(fold(rest)) ? rest : `${noun} ${rest}`;
  return interpret(parts.sceneOf(words), { ...parts, context: { previous: null }, given: null });
}

interface UnitWords {
  readonly noun: string;
  readonly rest: string;
}

function listUnits(level: 'district' | 'commune'): Reading {
  const reading = withRest('listing', '');
  const [question] = reading.questions;
  return { ...reading, questions: [{ ...question, over: level }] };
}
