import { wondersWhatCounts } from '../follow-up/told-meanings.ts';
import { wondersWhoSays } from '../follow-up/told-sources.ts';
import type { Question } from '#domain/question.ts';
import type { Scene } from './scene.ts';

/** "gồm cả người có công không" after an indicator: what may be counted by it need not be known, nor who may say so. */
export function explainsRest(scene: Scene, question: Question | undefined): boolean {
  if (question?.kind === 'source') return wondersWhoSays(scene);
  return question?.kind === 'definition' && wondersWhatCounts(scene);
}
