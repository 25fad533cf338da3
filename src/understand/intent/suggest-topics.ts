import { canonical } from '../match/lexicon.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Topic } from '#domain/question.ts';
import type { Companions } from '../topics/companions.ts';

const most = 5;

/** The indicators that all the words left over belong to, when they are but a handful: "hồ sơ", "tài khoản". */
export function suggestTopics(
  words: readonly string[],
  companions: Companions,
  catalogue: Catalogue,
): readonly Topic[] {
  if (words.length === 0) return [];
  const named = catalogue.programme.indicators.filter(({ short, name }) => {
    const own = canonical(`${short.vi} ${name.vi}`).split(' ');
    return words.every((word) => own.includes(word));
  });
  if (named.length > 0 && named.length <= most) return named.map(({ id }) => id);
  const belongs = (topic: Topic) => words.every((word) => companions.get(topic)?.has(word) === true);
  const fitting = catalogue.programme.indicators.filter(({ id }) => belongs(id));
  return fitting.length <= most ? fitting.map(({ id }) => id) : [];
}
