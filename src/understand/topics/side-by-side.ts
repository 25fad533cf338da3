import type { Chain } from './chains.ts';
import type { TopicWord } from './topic-hit.ts';

/** "bao nhiêu xã và bao nhiêu huyện hoàn thành …": two topics that part only in their first words. */
export function sharesTail(a: Chain, b: Chain, words: readonly TopicWord[]): boolean {
  const [own, others] = [new Set(a.words), new Set(b.words)];
  const [ownHead, otherHead] = [
    a.words.filter((place) => !others.has(place)),
    b.words.filter((place) => !own.has(place)),
  ];
  const shared = a.words.length - ownHead.length;
  const [x, y] = [ownHead.at(-1), otherHead.at(-1)];
  if (a.means === b.means || x === undefined || y === undefined || shared < 2) return false;
  const names = [x, y].some((place) => words[place]?.level !== null);
  if (names || Math.max(x, y) > (a.words.at(-1) ?? 0)) return false;
  return words.slice(Math.min(x, y) + 1, Math.max(x, y) + 1).some((word) => word.joint);
}

/** "điểm chính quyền số, kinh tế số": two topics that have their first words in common. */
export function sharesHead(a: Chain, b: Chain, words: readonly TopicWord[]): boolean {
  const others = new Set(b.words);
  const shared = a.words.filter((place) => others.has(place));
  const head = shared.at(-1);
  if (a.means === b.means || head === undefined) return false;
  const tails = [a, b].map((chain) => chain.words.filter((place) => place > head));
  const [first = [], second = []] = tails.sort(([x = 0], [y = 0]) => x - y);
  const [start, end] = [second[0], first.at(-1)];
  if (start === undefined || end === undefined || start < end || second.length < 2) return false;
  return words.slice(end + 1, start + 1).some(({ joint }) => joint);
}

/** Two topics of one message are joined by a word or a comma; without one the weaker belongs to the stronger. */
export function standApart(a: Chain, b: Chain, words: readonly TopicWord[]): boolean {
  const [first, second] = (a.words[0] ?? 0) < (b.words[0] ?? 0) ? [a, b] : [b, a];
  const [end, start] = [first.words.at(-1) ?? 0, second.words[0] ?? 0];
  return start > end && words.slice(end + 1, start + 1).some((word) => word.joint);
}
