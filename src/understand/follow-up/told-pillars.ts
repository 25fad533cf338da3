import { pillarOf } from '#domain/question.ts';
import { wordsOf } from '../intent/scene.ts';
import { namesPillarOnly, ofPillars } from './given.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "nhóm hạ tầng?", "rồi mảng chính quyền số" after the list of another pillar, or after what is missing, missed or new in it: that of this one. */
export const ofOtherPillar: readonly (readonly [
  QuestionKind,
  (previous: Question, given: Given) => boolean,
])[] = Array.from(ofPillars, (kind) => [
  kind,
  (previous, { question, scene }) =>
    previous.kind === kind && question.kind === 'overview' && namesPillarOnly(previous, scene),
]);

/** "cho xem cả mảng kinh tế số" after something else of it. */
export function asksWholePillar(_previous: Question, { question: { kind, topics }, scene }: Given): boolean {
  const pillars = topics.length > 0 && topics.every((topic) => pillarOf(topic) !== null);
  return (
    kind === 'overview' &&
    pillars &&
    /(?:^| )(?:cả|toàn bộ) (?:mảng|trụ cột|nhóm|lĩnh vực) /.test(wordsOf(scene))
  );
}
