import { canonical } from '../match/lexicon.ts';
import { says, wordsOf } from './scene.ts';
import type { QuestionKind, Topic } from '#domain/question.ts';
import type { Scene } from './scene.ts';
import type { Counting } from './targets-themselves.ts';

/** "xã nào trên 80% tài khoản thanh toán": what counts things is held against no percentage, but the share named alike is. */
export function inPercent(
  topics: readonly Topic[],
  kind: QuestionKind,
  { scene, catalogue }: Counting,
): readonly Topic[] {
  const [topic, ...more] = topics;
  if (topic === undefined || more.length > 0 || catalogue.indicator(topic)?.measure !== 'count')
    return topics;
  if (!asksPercent(scene) && !ordersPlainly(scene, kind)) return topics;
  const said = scene.sentence.chunks.filter((_, i) => scene.topical.has(i)).map(({ text }) => text);
  const words = said.join(' ');
  const alike = catalogue.programme.indicators.filter(
    ({ measure, name }) => measure === 'percent' && ` ${canonical(name.vi)} `.includes(` ${words} `),
  );
  return alike.length === 1 ? alike.map(({ id }) => id) : topics;
}

/** "xếp thứ tự các xã về tài khoản thanh toán": of places of any size, no number stands in an order. */
function ordersPlainly(scene: Scene, kind: QuestionKind): boolean {
  return kind === 'ranking' && !/(?:^| )(?:số|lượng|nhiều|ít|đông|bao nhiêu|mấy)(?: |$)/.test(wordsOf(scene));
}

/** Things may grow by so much in a hundred, too. */
function asksPercent(scene: Scene): boolean {
  const inHundred = scene.sentence.text.includes('%') || /(?:^| )phần trăm(?: |$)/.test(wordsOf(scene));
  return inHundred && !says(scene, 'cue:trend', 'cue:compare');
}
