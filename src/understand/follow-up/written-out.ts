import { fold } from '../text/syllable.ts';
import { sayPeriod } from '../say/say-period.ts';
import { says, wordsOf } from '../intent/scene.ts';
import { meantByPointer } from './meant-by-pointer.ts';
import { pointed } from './pointed-wordings.ts';
import { pillarOf } from '#domain/question.ts';
import type { Period } from '#domain/period.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Ambiguous, Context, Reading, Understood } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from '../intent/scene.ts';
import type { Sentence } from '../sentence.ts';
import type { Meant } from './meant-by-pointer.ts';
import type { Pointer } from './pointed-wordings.ts';
import type { Spoken } from './swaps.ts';

/**
 * "so cả hai với mặt bằng toàn tỉnh", "quay lại phường lúc đầu", read with the names of what it points at in its place; null
 * where it points at nothing spoken of, or that leads to no question of it.
 */
export function readWrittenOut(
  scene: Scene,
  { context, catalogue }: Spoken,
  read: (text: string) => Reading,
): Reading | null {
  const previous = spokenOf(context);
  if (previous === null || keepsOthers(scene)) return null;
  const pointer = pointed(wordsAtTokens(scene.sentence));
  const meant = pointer && meantByPointer(pointer, { ...context, previous }, catalogue);
  if (pointer === null || meant === null) return null;
  const [topic] = meant.topics;
  const one = topic === undefined ? meant : { ...meant, topics: [topic] };
  const reading = read(withNames(scene.sentence, pointer, (joint) => namesOf(one, catalogue, joint)));
  if (reading.kind === 'not-understood' || !asksOf(reading, one, previous)) return null;
  if (reading.kind === 'ambiguous') return pointer.sort === 'ago' || isNth(pointer) ? reading : null;
  const asked = (question: Question) =>
    ofThose(ofThatTopic(withOthers(question, meant.topics), scene, previous), meant, { scene, context });
  const [first, ...more] = reading.questions;
  return {
    ...reading,
    questions: [asked(first), ...more.map(asked)],
    certainty: 'follow-up',
    alternatives: [],
  };
}

/** "phường hỏi đầu tiên". */
function isNth({ sort, at }: Pointer): boolean {
  return sort === 'unit' && at !== null;
}

/** The text with names in the place of what points back. */
function withNames(
  { text, tokens }: Sentence,
  { first, last }: Pointer,
  names: (joint: string) => string,
): string {
  const before = text.slice(0, tokens[first]?.start);
  // "trong A, B xã nào …" would be read as places in A.
  const joint = /(?:trong|giữa|giua) $/i.test(before) ? ' và ' : ', ';
  return `${before}${names(joint)}${text.slice(tokens[last - 1]?.end)}`;
}

/** "ba xã này cái nào chưa có số" after their figures: of the same indicator, where no other is asked for. */
function ofThatTopic(question: Question, scene: Scene, previous: Question): Question {
  const unsaid = question.kind === 'missing' && question.topics.length + scene.hits.length === 0;
  const ofMany = /(?:^| )(?:chỉ tiêu|mục tiêu|chỉ số|số liệu|những|cái) gì|(?:chỉ tiêu|mục tiêu|chỉ số) nào/;
  return unsaid && !ofMany.test(wordsOf(scene)) ? { ...question, topics: previous.topics } : question;
}

/** "trừ Lang Chánh ra, 2 huyện kia": the others, and not the last two. */
function keepsOthers(scene: Scene): boolean {
  return says(scene, 'follow:without') && /(?:^| )(?:kia|còn lại|khác)(?: |$)/.test(wordsOf(scene));
}

interface Told {
  readonly scene: Scene;
  readonly context: Context;
}

/** "so luôn 3 xã vừa hỏi" after the province: those alone, and the best of them first where that is asked. */
function ofThose(question: Question, { units }: Meant, { scene, context: { home } }: Told): Question {
  if (question.kind !== 'comparison' || units.length < 2) return question;
  const named = scene.mentions.flatMap(({ meant, alternatives }) => [...meant, ...alternatives]);
  const said = new Set([...units, ...named.map(({ id }) => id), home]);
  return {
    ...question,
    units: question.units.filter((id) => said.has(id)),
    order: question.order ?? orderSaid(scene),
  };
}

function orderSaid(scene: Scene): Question['order'] {
  if (says(scene, 'sup:worst')) return 'worst';
  return says(scene, 'sup:best') ? 'best' : null;
}

/** The question answered last; one of those asked back about where they differ in no place. */
function spokenOf({ previous, asked = [] }: Context): Question | null {
  const [first, ...more] = asked;
  if (first === undefined) return previous;
  return more.every(({ units }) => units.join() === first.units.join()) ? first : previous;
}

/** Names of several indicators beside one another may mean a family: one is written out, and the others join it. */
function withOthers(question: Question, topics: readonly Topic[]): Question {
  const [only, ...more] = question.topics;
  return more.length === 0 && only !== undefined && only === topics[0] ? { ...question, topics } : question;
}

/** The words as the vocabulary writes them, without marks, one for each typed. */
function wordsAtTokens({ chunks, tokens }: Sentence): readonly string[] {
  const typed = tokens.map((token) => fold(token.text));
  return chunks.flatMap(({ text, piece: { first, last } }) => {
    const words = fold(text).split(' ');
    return words.length === last - first ? words : typed.slice(first, last);
  });
}

/** True where that is asked of what was pointed at; where it is open what is asked, each way it may be meant. */
function asksOf(reading: Ambiguous | Understood, meant: Meant, previous: Question): boolean {
  const fits = (question: Question) => isOf(question, meant, previous);
  return reading.kind === 'ambiguous' ? reading.readings.every(fits) : reading.questions.some(fits);
}

function isOf(question: Question, { units, topics, periods }: Meant, previous: Question): boolean {
  return (
    (units.every((id) => question.units.includes(id)) || leavesOut(units, question, previous)) &&
    topics.every((id) => question.topics.includes(id)) &&
    periods.every((period) => timesOf(question).includes(period))
  );
}

function timesOf({ period, due, range }: Question): readonly (string | null | undefined)[] {
  return [period, due, range?.from, range?.to];
}

/** "lấy xã Thành Vinh thay cho xã đầu": the question before of the others, with or without another in its place. */
function leavesOut([out, ...more]: readonly UnitId[], question: Question, previous: Question): boolean {
  if (out === undefined || more.length > 0 || !previous.units.includes(out)) return false;
  const others = previous.units.filter((id) => id !== out);
  return others.length > 0 && others.every((id) => question.units.includes(id));
}

function namesOf({ units, topics, periods }: Meant, catalogue: Catalogue, joint: string): string {
  const names = [
    ...units.map((id) => nameOfUnit(id, catalogue)),
    ...topics.map((id) => nameOfTopic(id, catalogue)),
    ...periods.map(nameOfPeriod),
  ];
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(joint);
}

function nameOfPeriod(period: Period): string {
  return period.length === 4 ? `năm ${period}` : sayPeriod(period);
}

/** A former unit with the district it lay in, so that no other of that name is meant. */
function nameOfUnit(id: UnitId, catalogue: Catalogue): string {
  const unit = catalogue.unit(id);
  if (unit === undefined) return '';
  const parent = unit.validTo === null || unit.parent === null ? undefined : catalogue.unit(unit.parent);
  const within = parent?.level === 'district' ? ` ${parent.fullName.vi}` : '';
  return `${unit.fullName.vi}${within}`;
}

function nameOfTopic(id: Topic, catalogue: Catalogue): string {
  const pillar = pillarOf(id);
  const named = pillar === null ? catalogue.indicator(id) : catalogue.pillar(pillar);
  return named?.name.vi.toLowerCase() ?? '';
}
