import { composeQuestion } from './compose-question.ts';
import { canonical } from '../match/lexicon.ts';
import { oncePer } from '../once-per.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Ambiguous } from '#domain/reading.ts';
import type { Companions } from '../topics/companions.ts';
import type { Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** What a message was taken for, without a topic. */
export interface Found {
  readonly draft: Draft;
  readonly question: Question;
}

/** More indicators than these are not asked about. */
export const mostTopics = 5;

const wordsInName = oncePer(
  ({ short, name }: Indicator) => new Set(canonical(`${short.vi} ${name.vi}`).split(' ')),
);

/** The indicators that all the words left over belong to, when they are but a handful: "hồ sơ", "tài khoản". */
export function suggestTopics(
  words: readonly string[],
  companions: Companions,
  catalogue: Catalogue,
): readonly Topic[] {
  if (words.length === 0) return [];
  const named = catalogue.programme.indicators.filter((indicator) => {
    const own = wordsInName(indicator);
    return words.every((word) => own.has(word));
  });
  if (named.length > 0 && named.length <= mostTopics) return named.map(({ id }) => id);
  const belongs = (topic: Topic) => words.every((word) => companions.get(topic)?.has(word) === true);
  const fitting = catalogue.programme.indicators.filter(({ id }) => belongs(id));
  return fitting.length <= mostTopics ? fitting.map(({ id }) => id) : [];
}

/** Asks which of these topics is meant, or whether the only one is. */
export function askTopics(scene: Scene, { draft, question }: Found, topics: readonly Topic[]): Ambiguous {
  const kind = draft.kind === 'overview' ? 'figure' : draft.kind;
  const readings = topics.map((topic) =>
    composeQuestion(scene, { kind, topics: [topic], units: question.units }),
  );
  return { kind: 'ambiguous', about: 'indicator', readings, unknown: [] };
}
