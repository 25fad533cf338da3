import { contractKind } from '#domain/contract-kind.ts';
import { says } from '../intent/scene.ts';
import { kindFeatures } from './features.ts';
import { heldOf, likeliest, shareOf, sharesIn } from './held.ts';
import { otherKind } from './second-opinion.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Opinion } from '#domain/opinion.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Shares } from './held.ts';

/** The class that stands for a message that asks nothing, or nothing that is measured. */
export const nothingKind = 'nothing';

/** Where the topics and the units of a question come from: the message's own words, the question before, or nowhere. */
export const origins = ['own', 'kept', 'none'] as const;
export type Origin = (typeof origins)[number];

/** What messages like one have asked for after a question like the one before. */
export interface HeldNext {
  readonly kinds: Shares;
  readonly topics: Shares;
  readonly units: Shares;
}

export function heldNext(scene: Scene, previous: Question, opinion: Opinion, catalogue: Catalogue): HeldNext {
  const { kinds, topics, units } = opinion.next;
  const features = nextFeatures(scene, previous, opinion, catalogue);
  return {
    kinds: sharesIn(kinds, features),
    topics: sharesIn(topics, features),
    units: sharesIn(units, features),
  };
}

/** What tells how a message goes on: its own features, and how they go with what was asked before. */
export function nextFeatures(
  scene: Scene,
  previous: Question,
  opinion: Pick<Opinion, 'kinds' | 'topics'>,
  catalogue: Catalogue,
): readonly string[] {
  const own = kindFeatures(scene, catalogue);
  const [held] = likeliest(heldOf(scene, opinion, catalogue).kinds);
  const { kind, topics, units } = previous;
  const most = (many: readonly unknown[]) => String(Math.min(2, many.length));
  const found = { topics: most(scene.hits), units: most(scene.mentions), times: most(scene.times.spots) };
  return [
    ...new Set([
      ...own,
      ...own.filter((feature) => telling.test(feature)).map((feature) => `${kind}>${feature}`),
      `after:${kind}`,
      `after-topics:${most(topics)}`,
      `after-units:${most(units)}`,
      `after-time:${timeOf(previous)}`,
      `after-measure:${(topics[0] && catalogue.indicator(topics[0])?.measure) ?? ''}`,
      `held:${held}`,
      `${kind}>held:${held}`,
      `topics:${most(topics)}>${found.topics}`,
      `units:${most(units)}>${found.units}`,
      `time:${timeOf(previous)}>${found.times}`,
      `all:${most(topics)}${most(units)}>${found.topics}${found.units}`,
      `length:${String(Math.min(mostChunks, scene.sentence.chunks.length))}`,
    ]),
  ];
}

/** Features that mean another thing after another kind of question. */
const telling = /^(?:c|w|first|last|end):/;

const mostChunks = 12;

function timeOf({ period, range, due }: Question): string {
  if (period !== null) return 'period';
  if (range !== null) return 'range';
  return due === null ? '' : 'due';
}

/** How likely a reading's kind, and where its topics and units come from, are held all together. */
export function shareOfReading(question: Question, held: HeldNext, from: Sources): number {
  const ofTopics = shareOfAny(held.topics, from.topics);
  return kindShare(question, held) * ofTopics * shareOfAny(held.units, from.units);
}

/** Kinds that are asked of all there is as often as of one topic: "chỉ tiêu nào chưa đạt". */
const overAll: ReadonlySet<QuestionKind> = new Set(['risk', 'listing', 'missing', 'geography', 'freshness']);

/** Where the topics and the units of a reading come from; several where that cannot be told. */
export interface Sources {
  readonly topics: readonly Origin[];
  readonly units: readonly Origin[];
}

export function sourcesOf(
  { kind, topics, units }: Question,
  previous: Question,
  scene: Scene,
  catalogue: Catalogue,
): Sources {
  const { province } = catalogue;
  const counted = previous.topics.some((topic) => catalogue.indicator(topic)?.counts !== undefined);
  const ofAll = overAll.has(kind) && (counted || (topics.length === 0 && !says(scene, 'follow:pronoun')));
  const parts = (ids: Question['units']) => ids.filter((id) => id !== province.id);
  return {
    topics:
      ofAll || areKin(topics, previous.topics, catalogue)
        ? origins
        : originsOf(topics, previous.topics, scene.hits.length > 0),
    units:
      kind === 'definition'
        ? origins
        : originsOf(parts(units), parts(previous.units), scene.mentions.length > 0),
  };
}

/** The rank and the score of one index: which of the two is meant, the words say. */
function areKin(topics: Question['topics'], before: Question['topics'], catalogue: Catalogue): boolean {
  const families = [topics, before].map((all) => [
    ...new Set(all.map((topic) => catalogue.indicator(topic)?.family)),
  ]);
  const [own, other] = families.map((all) => all.join());
  return own !== undefined && own !== '' && own === other;
}

function originsOf(ids: readonly string[], before: readonly string[], named: boolean): readonly Origin[] {
  if (ids.length === 0) return before.length === 0 ? ['none', 'kept'] : ['none'];
  if (ids.length !== before.length || !ids.every((id) => before.includes(id))) return ['own'];
  return named ? ['kept', 'own'] : ['kept'];
}

/** A figure and a state are one another's answer; small talk asks nothing. */
export function kindShare(question: Question, { kinds }: Pick<HeldNext, 'kinds'>): number {
  const own = classOf(question, kinds);
  const alike = likes.find((group) => group.includes(own)) ?? [own];
  return shareOfAny(kinds, alike);
}

const likes: readonly (readonly string[])[] = [
  ['figure', 'overview'],
  ['comparison', 'trend'],
  ['listing', 'risk'],
  [otherKind, nothingKind],
];

/** The class that a question's kind counts for. */
export function classOf(question: Question, { names }: Shares): string {
  return [question.kind, contractKind(question)].find((kind) => names.includes(kind)) ?? otherKind;
}

/** How likely one of several classes is; what is not told apart is taken to be right. */
function shareOfAny(shares: Shares, names: readonly string[]): number {
  const known = names.flatMap((name) => shareOf(shares, name) ?? []);
  return known.length === 0 ? 1 : known.reduce((sum, share) => sum + share, 0);
}
