import { canonical } from '../match/lexicon.ts';
import { says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { Scene } from './scene.ts';

/** "xã nào trên 80% tài khoản thanh toán": what counts things is held against no percentage, but the share named alike is. */
export function inPercent(topics: readonly Topic[], scene: Scene, catalogue: Catalogue): readonly Topic[] {
  const [topic, ...more] = topics;
  if (topic === undefined || more.length > 0 || catalogue.indicator(topic)?.measure !== 'count')
    return topics;
  if (!asksPercent(scene)) return topics;
  const said = scene.sentence.chunks.filter((_, i) => scene.topical.has(i)).map(({ text }) => text);
  const words = said.join(' ');
  const alike = catalogue.programme.indicators.filter(
    ({ measure, name }) => measure === 'percent' && ` ${canonical(name.vi)} `.includes(` ${words} `),
  );
  return alike.length === 1 ? alike.map(({ id }) => id) : topics;
}

/** Things may grow by so much in a hundred, too. */
function asksPercent(scene: Scene): boolean {
  const inHundred = scene.sentence.text.includes('%') || /(?:^| )phần trăm(?: |$)/.test(wordsOf(scene));
  return inHundred && !says(scene, 'cue:trend', 'cue:compare');
}
