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

/**
 * Without wordings read across what joins two topics that stand whole on its sides: "hồ sơ trực tuyến, thanh toán trực
 * tuyến" holds no "hồ sơ … thanh toán trực tuyến".
 */
export function withoutStraddling(chains: readonly Chain[], words: readonly TopicWord[]): readonly Chain[] {
  const joints = words.flatMap(({ joint }, at) => (joint ? [at] : []));
  if (joints.length === 0) return chains;
  const whole = chains.filter(({ weight }) => weight >= enough);
  return chains.filter((chain) => !joints.some((at) => straddles(chain, at, { whole, words })));
}

interface Field {
  /** The wordings that may stand whole. */
  readonly whole: readonly Chain[];
  readonly words: readonly TopicWord[];
}

function straddles(chain: Chain, at: number, { whole, words }: Field): boolean {
  const [first = 0, last = 0] = [chain.words[0], chain.words.at(-1)];
  if (at <= first || at > last) return false;
  const near = whole.filter(({ words: places }) => reaches(places, first, last));
  const left = near.filter(({ words: places }) => isWithin(places, 0, at));
  const right = near.filter(({ words: places }) => isWithin(places, at, words.length));
  const share = conjunctions.test(words[at]?.text ?? '') ? 0 : chain.weight / 2;
  const taken = takesFrom(chain, left, right, share) || takesFrom(chain, right, left, share);
  return taken || isPieced(chain, left, right, at);
}

/** True where a wording stands whole on its own side, and takes words of another topic on the other. */
function takesFrom(chain: Chain, own: readonly Chain[], others: readonly Chain[], share: number): boolean {
  const means = ({ means: other }: Chain) => other === chain.means;
  const most = Math.max(0, ...own.map(({ weight }) => weight));
  if (!own.some((one) => means(one) && one.weight === most && one.weight >= share)) return false;
  const strongest = Math.max(0, ...others.map(({ weight }) => weight));
  const rivals = others.filter(({ weight }) => weight === strongest);
  return !rivals.some(means) && rivals.some((one) => one.words.some((place) => chain.words.includes(place)));
}

/** "điểm DTI, tỷ trọng kinh tế số" read as "điểm DTI kinh tế số": the beginning of one topic, and less than all of the next. */
function isPieced(chain: Chain, left: readonly Chain[], right: readonly Chain[], at: number): boolean {
  const [head, tail] = [
    chain.words.filter((place) => place < at),
    chain.words.filter((place) => place >= at),
  ];
  const holds = (places: readonly number[]) => (one: Chain) =>
    one.means !== chain.means && places.every((place) => one.words.includes(place));
  return left.some(holds(head)) && right.some((one) => one.words.length > tail.length && holds(tail)(one));
}

function isWithin(places: readonly number[], from: number, to: number): boolean {
  return places.every((place) => place >= from && place < to);
}

function reaches(places: readonly number[], first: number, last: number): boolean {
  return places.some((place) => place >= first && place <= last);
}

const conjunctions = /^(?:và|với|vs|hay|hoặc|so|còn|nhưng|lẫn|cùng)$/;

/** How much a wording must explain to stand whole on one side. */
const enough = 1.9;
