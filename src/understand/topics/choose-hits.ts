import { sharesHead, sharesTail, standApart, withoutStraddling } from './side-by-side.ts';
import type { Chain } from './chains.ts';
import type { TopicHit, TopicWord } from './topic-hit.ts';

/** How much a wording passed over must explain to count as another topic. */
const telling = 1.9;

/** Takes the meanings that explain most, each from words that no stronger one has used. */
export function chooseHits(
  found: readonly Chain[],
  words: readonly TopicWord[],
  independent: boolean,
): readonly TopicHit[] {
  const ranked = [...withoutStraddling(found, words)].sort(
    (a, b) => b.weight - a.weight || spread(a) - spread(b) || a.order - b.order,
  );
  const used = new Set<number>();
  const taken: Chain[] = [];
  const passed: Chain[] = [];
  const take = (chain: Chain, into: Chain[]) => {
    into.push(chain);
    for (const place of chain.words) used.add(place);
  };
  const beside = (one: Chain) =>
    taken.some((other) => sharesTail(one, other, words) || sharesHead(one, other, words));
  for (const chain of ranked) {
    const gained = chain.words.reduce(
      (sum, place) => sum + (used.has(place) ? 0 : (words[place]?.weight ?? 0)),
      0,
    );
    if (chain.weight >= 0.9 && gained > 0 && beside(chain)) {
      take(chain, taken);
      continue;
    }
    if (gained < 0.9 || gained < chain.weight * 0.6) continue;
    const apart =
      independent ||
      taken.every((other) => standApart(chain, other, words)) ||
      ranked.some(
        (one) => one.means === chain.means && one.weight >= 0.9 && counts(one, words) && beside(one),
      );
    take(chain, apart ? taken : passed);
  }
  const said = (chain: Chain) => chain.words.map((place) => words[place]?.text ?? '');
  const other = {
    passed: passed
      .filter((chain) => chain.weight >= telling)
      .map((chain) => ({ means: chain.means, said: said(chain) })),
    beside: passed.flatMap((chain) => chain.words),
  };
  return taken
    .map((chain) => ({
      means: rivals(chain, ranked),
      open: chain.open,
      words: allWords(chain, ranked),
      own: chain.words,
      weight: chain.weight,
      said: said(chain),
      led: words[(chain.words[0] ?? 0) - 1]?.text ?? '',
      ...other,
    }))
    .sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0))
    .map(({ own, ...hit }, i, hits) => ({ ...hit, joined: isJoined(own, hits[i - 1]?.own, words) }));
}

const near = 4;

function isJoined(
  [first = 0]: readonly number[],
  before: readonly number[] | undefined,
  words: readonly TopicWord[],
): boolean {
  const between = words.slice((before?.at(-1) ?? first) + 1, first + 1);
  return between.length <= near && between.some(({ joint }) => joint);
}

/** "mấy huyện", "bao nhiêu xã": two counts stand beside one another. */
function counts({ words: places }: Chain, words: readonly TopicWord[]): boolean {
  return places.some((place) => /^(?:mấy|nhiêu)$/.test(words[place]?.text ?? ''));
}

/** The words of a meaning, with those that other wordings of the same meaning add to them. */
function allWords(chain: Chain, ranked: readonly Chain[]): readonly number[] {
  const own = new Set(chain.words);
  const added = ranked.filter(
    (other) => other.means === chain.means && other.words.some((place) => own.has(place)),
  );
  return [...new Set([...chain.words, ...added.flatMap((other) => other.words)])].sort((a, b) => a - b);
}

function rivals(chain: Chain, ranked: readonly Chain[]): readonly string[] {
  const equal = ranked.filter((other) => other.key === chain.key).sort((a, b) => a.order - b.order);
  return [...new Set(equal.map((other) => other.means))];
}

function spread(chain: Chain): number {
  return (chain.words.at(-1) ?? 0) - (chain.words[0] ?? 0);
}
