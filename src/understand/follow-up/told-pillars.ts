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
