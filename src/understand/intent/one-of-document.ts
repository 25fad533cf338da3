import type { Catalogue } from '#domain/catalogue.ts';
import type { TopicFinder } from '../topics/find-topics.ts';
import type { TopicHit } from '../topics/topic-hit.ts';
import type { PlacedWord } from './lay-words.ts';

interface Finders {
  readonly catalogue: Catalogue;
  readonly topics: TopicFinder;
  readonly documents: TopicFinder;
}

/**
 * What a message is about, found without the name of a document where an indicator stands between that name and its verb:
 * "nghị quyết 06 thì ký số phải đạt bao nhiêu" asks for one target of the resolution, not for how many of them are met.
 */
export function findAskedTopics(words: readonly PlacedWord[], parts: Finders): readonly TopicHit[] {
  const hits = parts.topics.find(words);
  if (!hits.some((hit) => tellsOfWhole(hit, words, parts))) return hits;
  const named = new Set(parts.documents.find(words).flatMap((document) => document.words));
  const rest = words.map((word, place) => (named.has(place) ? { ...word, text: '' } : word));
  const within = parts.topics.find(rest);
  return within.some(({ means }) => isIndicator(means[0], parts.catalogue)) ? within : hits;
}

const noun = /^(?:chỉ|mục|tiêu|nhiệm|việc|điều|phần|target|targets|goals)$/;

/** The targets met of a whole document, with no word for a target, though another topic stands within those words. */
function tellsOfWhole(
  { means, said, words: own, passed }: TopicHit,
  words: readonly PlacedWord[],
  { catalogue }: Finders,
): boolean {
  const indicator = catalogue.indicator(means[0] ?? '');
  if (indicator?.counts === undefined || said.some((word) => noun.test(word))) return false;
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  const between = words.slice(first, last).map(({ text }) => text);
  return passed.some(
    (one) => isIndicator(one.means, catalogue) && one.said.every((word) => between.includes(word)),
  );
}

function isIndicator(topic: string | undefined, catalogue: Catalogue): boolean {
  return catalogue.indicator(topic ?? '') !== undefined;
}
