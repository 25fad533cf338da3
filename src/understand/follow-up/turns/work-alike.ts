import { topicsNamed, wordsOf } from '../../intent/scene.ts';
import { saysAlike } from '../alike.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const works = /(?:^| )(?:làm|vẽ|lập|dựng|kẻ)(?: |$)/;

/** "làm y vậy cho hồ sơ đúng hạn" after a development and a year looked up in it: the development, of something else. */
export function workAlike(previous: Question, { scene, before }: Said): Question | null {
  const topics = topicsNamed(scene);
  if (before?.kind !== 'trend' || !isLookedUpIn(before, previous) || topics.length !== 1) return null;
  if (scene.mentions.length + scene.times.spots.length > 0) return null;
  return saysAlike(scene) && works.test(wordsOf(scene)) ? { ...before, topics } : null;
}

function isLookedUpIn({ topics, units }: Question, { kind, period, ...one }: Question): boolean {
  const same = one.topics.join() === topics.join() && one.units.join() === units.join();
  return kind === 'figure' && period !== null && same;
}
