import type { Question } from '#domain/question.ts';
import { besidesParts } from '#compose/besides-parts.ts';
import { mostOffered, otherReadings } from '#compose/other-readings.ts';
import type { Section } from '#compose/section.ts';
import { unusedPart } from '#compose/unused-part.ts';
import { clearQuestions } from '../clear-question.ts';
import type { Asked } from './asked.ts';
import { reasonsPart } from './reasons-part.ts';

/** Answers a reading that was passed over; null for what is no question about the programme. */
type AnswerOther = (asked: Asked) => Promise<Section> | null;

/** Adds, after the echo, which reading was taken, which words went unused and that reasons are not recorded. */
export async function withReadings(section: Section, asked: Asked, answer: AnswerOther): Promise<Section> {
  const { turn, scene } = asked;
  const { reading } = turn;
  if (reading.kind !== 'understood') return section;
  const others = otherReadings(scene, asked.question, await leadingOn(section, asked, answer));
  const [echo, ...rest] = section.parts;
  return {
    ...section,
    parts: [
      ...(echo ? [echo] : []),
      ...others.parts,
      ...unusedPart(reading.unused),
      ...(reading.asksWhy ? reasonsPart(section, asked) : []),
      ...besidesParts(scene, reading.besides ?? []),
      ...rest,
    ],
    followUps: [...others.followUps, ...section.followUps],
  };
}

/** The first readings passed over that a tap can ask and that have another answer than the one given; no more are answered. */
async function leadingOn(given: Section, asked: Asked, answer: AnswerOther): Promise<readonly Question[]> {
  const { reading } = asked.turn;
  if (reading.kind !== 'understood' || reading.questions.length > 1) return [];
  const told = wordsOf(given);
  const leading: Question[] = [];
  for (const question of clearQuestions(reading.alternatives, asked.house)) {
    if (leading.length === mostOffered) break;
    const own = await answer({ ...asked, question });
    if (!own || wordsOf(own) !== told) leading.push(question);
  }
  return leading;
}

/** What a section says below its echo. */
function wordsOf({ parts }: Section): string {
  return JSON.stringify(parts.slice(1).filter(({ part }) => part !== 'chart'));
}
