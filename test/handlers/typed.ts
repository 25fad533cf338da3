import type { Answer } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import { answer } from './house.ts';

/** Answers messages as people type them, read with the words of the house's own programme. */
export function typist(house: House): (text: string) => Promise<Answer> {
  const understanding = makeUnderstanding(house.catalogue);
  const spoken = { ...house, say: (question: Question) => understanding.say(question) };
  return (text) => answer(spoken, understanding.read(text, { previous: null }, '2026-11-23'), { text });
}
