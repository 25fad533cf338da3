import { goingOn } from './going-on.ts';
import { againstWhat, howRecentIs, judged, weakOf, whatIsSet, whatWas } from './handled-asks.ts';
import { byEach, inTime, ofThatTime, whereMost, whoWeighs, yearBeside } from './handled-figures.ts';
import { downTo, grouped, limited, shortened, sifts } from './handled-lists.ts';
import { amongMissing, counted, leftOf, named, stuckOf } from './handled-members.ts';
import { orderedWords, type Handle } from './handled-words.ts';
import type { Question } from '#domain/question.ts';
import type { Context, Understood } from '#domain/reading.ts';
import type { Scene } from '../intent/scene.ts';
import type { Spoken } from './swaps.ts';

/** What people have done with an answer, or ask behind it, in words that are nothing else; the first that fits. */
const handles: readonly Handle[] = [
  limited,
  downTo,
  counted,
  named,
  sifts,
  grouped,
  leftOf,
  amongMissing,
  shortened,
  inTime,
  byEach,
  yearBeside,
  ofThatTime,
  stuckOf,
  weakOf,
  whoWeighs,
  whereMost,
  howRecentIs,
  whatIsSet,
  judged,
  whatWas,
  againstWhat,
];

const mostChunks = 14;

/** "cắt còn 10 thôi", "nối lại thành chuỗi", "báo cáo ngày mô": the question that all the words make of the one before. */
export function handleAnswer(scene: Scene, { context, catalogue }: Spoken): Understood | null {
  const befores = spokenOf(context);
  if (befores.length === 0 || scene.sentence.chunks.length > mostChunks) return null;
  const order = { words: orderedWords(scene.sentence.text), scene, catalogue };
  for (const handle of handles)
    for (const previous of befores) {
      const question = handle(previous, order);
      if (question !== null) return goingOn(question);
    }
  return null;
}

/** The question answered last; the readings asked back about where only what is wanted of one subject is open, lists first. */
function spokenOf({ previous, asked = [] }: Context): readonly Question[] {
  const subjects = new Set(asked.map(({ topics, units }) => [...topics, ...units].join()));
  if (subjects.size === 1) return asked.toSorted((a, b) => Number(isList(b)) - Number(isList(a)));
  return previous === null || asked.length > 0 ? [] : [previous];
}

function isList({ kind }: Question): boolean {
  return kind === 'listing';
}
