import type { Chain } from './chains.ts';
import type { TopicWord } from './topic-hit.ts';

/** "bao nhiêu xã và bao nhiêu huyện hoàn thành …", "mấy huyện mấy xã xong …": two topics that part only in their first words. */
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
  if (isCounted(x, words) && isCounted(y, words)) return true;
  return words.slice(Math.min(x, y) + 1, Math.max(x, y) + 1).some((word) => word.joint);
}

/** "mấy xã": a noun right behind a word of counting, or with it. */
function isCounted(place: number, words: readonly TopicWord[]): boolean {
  return isCount(words[place - 1]) && !isCount(words[place]);
}

function isCount(word: TopicWord | undefined): boolean {
  return word !== undefined && /^(?:mấy|nhiêu)$/.test(word.text);
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
  if (start <= end) return false;
  return words.slice(end + 1, start + 1).some((word) => word.joint) || eachCounted(first, second, words);
}

/** "toàn trình mấy cái một phần mấy cái": a count of its own behind each of two topics. */
function eachCounted(first: Chain, second: Chain, words: readonly TopicWord[]): boolean {
  return [first, second].every(({ words: places }) => {
    const last = places.at(-1) ?? 0;
    return isCount(words[last]) || isCount(words[last + 1]) || isCount(words[last + 2]);
  });
}

const conjunctions = /^(?:và|với|vs|hay|hoặc|so|còn|nhưng)$/;

/** "hồ sơ trực tuyến với thanh toán trực tuyến": a wording read across what joins two topics that stand whole on its sides. */
export function straddles(chain: Chain, all: readonly Chain[], words: readonly TopicWord[]): boolean {
  const [first = 0, last = 0] = [chain.words[0], chain.words.at(-1)];
  const at = words.findIndex(
    (word, i) => i > first && i < last && conjunctions.test(word.text) && !chain.words.includes(i),
  );
  if (at < 0) return false;
  const strongest = (isSide: (places: readonly number[]) => boolean) =>
    all
      .filter((one) => one.weight >= enough && isSide(one.words))
      .reduce<Chain | null>((best, one) => (best === null || one.weight > best.weight ? one : best), null);
  const left = strongest(
    (places) => places.every((place) => place < at) && places.some((place) => place >= first),
  );
  const right = strongest(
    (places) => places.every((place) => place > at) && places.some((place) => place <= last),
  );
  if (left === null || right === null || left.means === right.means) return false;
  return left.means === chain.means || right.means === chain.means;
}

/** How much a wording must explain to stand whole on one side. */
const enough = 1.9;
