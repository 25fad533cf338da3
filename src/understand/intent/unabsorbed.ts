import { asksWhy } from './kinds/asks-why.ts';
import { asksValue } from './kinds/asks-value.ts';
import { fallsShort } from './kinds/falls-short.ts';
import { fold } from '../text/syllable.ts';
import { reachesWhatIsSet } from './if-enough.ts';
import { asksOfSoMany } from './of-so-many.ts';
import { freeWith, isFree, says, wordsOf } from './scene.ts';
import { passingKinds } from '#domain/question.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { Scene } from './scene.ts';
import type { Signs } from './signs.ts';

/** Strong cues, and the kind each of them speaks for. */
const speaksFor: Readonly<Record<string, QuestionKind>> = {
  'cue:rank': 'ranking',
  'cue:top': 'ranking',
  'cue:bottom': 'ranking',
  'sup:best': 'ranking',
  'sup:worst': 'ranking',
  'cue:stronger': 'comparison',
  'cue:byTime': 'trend',
  'cue:target': 'target',
  'cue:risk': 'risk',
  'cue:notMet': 'risk',
  'cue:list': 'listing',
  'cue:howManyIndicators': 'listing',
  'cue:missing': 'missing',
  'cue:source': 'source',
  'cue:definition': 'definition',
  'cue:when': 'freshness',
  'cue:where': 'source',
};

const order = ['cue:rank', 'cue:top', 'cue:bottom', 'sup:best', 'sup:worst'];
/** Kinds that do not say which units there are. */
const plain: readonly QuestionKind[] = ['figure', 'overview', 'trend'];
const always: readonly QuestionKind[] = [...passingKinds, 'digest', 'chart', 'export'];

/** The cues that fit beside those of a kind without asking for another one. */
const absorbs: Readonly<Partial<Record<QuestionKind, readonly string[]>>> = {
  figure: [],
  overview: ['cue:where', 'cue:list'],
  target: [
    'cue:where',
    'cue:list',
    'cue:howManyIndicators',
    ...order,
    'cue:definition',
    'cue:when',
    'cue:source',
  ],
  ranking: ['cue:where', ...order, 'cue:list', 'cue:stronger', 'cue:risk', 'cue:notMet'],
  comparison: [
    'cue:where',
    'cue:when',
    ...order,
    'cue:stronger',
    'cue:byTime',
    'cue:definition',
    'cue:risk',
    'cue:notMet',
  ],
  trend: ['cue:where', 'cue:when', 'cue:byTime', 'cue:stronger', 'cue:definition', 'cue:risk', 'sup:best'],
  listing: [
    'cue:where',
    'cue:list',
    'cue:howManyIndicators',
    'cue:target',
    'cue:notMet',
    'cue:risk',
    'cue:stronger',
    ...order,
    'cue:definition',
  ],
  risk: [
    'cue:where',
    'cue:risk',
    'cue:notMet',
    'cue:target',
    'cue:list',
    'cue:howManyIndicators',
    ...order,
    'cue:stronger',
    'cue:definition',
    'cue:when',
    'cue:source',
  ],
  missing: [
    'cue:where',
    'cue:missing',
    'cue:list',
    'cue:howManyIndicators',
    'cue:notMet',
    'cue:when',
    'cue:source',
    'cue:risk',
    'cue:definition',
  ],
  freshness: ['cue:where', 'cue:when', 'cue:definition', 'cue:source', 'cue:list'],
  source: ['cue:where', 'cue:source', 'cue:target', 'cue:when', 'cue:definition', 'cue:list', ...order],
  definition: [
    'cue:where',
    'cue:definition',
    'cue:list',
    'cue:notMet',
    'cue:source',
    'cue:byTime',
    'cue:risk',
  ],
  geography: [
    'cue:where',
    'cue:geography',
    'cue:list',
    'cue:when',
    'cue:definition',
    'cue:source',
    'cue:target',
    'cue:notMet',
    'cue:stronger',
  ],
};

/** Kinds that cues speak for which the decided kind does not take in: the message may ask for one of them instead. */
export function unabsorbedKinds(kind: QuestionKind, signs: Signs): readonly QuestionKind[] {
  if (always.includes(kind)) return [];
  const { scene, rankTopics, whichUnit } = signs;
  const beside = weighsAgainst(scene);
  const shortfall = asksWhy(scene) || says(scene, 'cue:versusPlan');
  const taken = new Set([
    ...(absorbs[kind] ?? []),
    ...(rankTopics || fallsShort(scene) ? order : []),
    ...(beside ? ['cue:stronger'] : []),
    ...saidBesides(scene, kind),
    ...(shortfall ? ['cue:risk', 'cue:notMet', 'cue:target', 'sup:worst'] : []),
  ]);
  const tags = [...cuesOf(scene)].filter((tag) => speaksFor[tag] !== undefined && !taken.has(tag));
  const unasked: readonly QuestionKind[] =
    whichUnit && plain.includes(kind) ? (['ranking', 'missing', 'listing'] as const) : [];
  const numbered = kind === 'figure' && !beside ? numberedKinds(signs) : [];
  return [...new Set([...unasked, ...numbered, ...tags.flatMap((tag) => speaksFor[tag] ?? [])])].filter(
    (other) => other !== kind,
  );
}

/** "đợt sắp xếp vừa rồi": units are put together anew, and not in an order. */
function arranges(scene: Scene): boolean {
  return freeWith(scene, 'cue:rank').every((i) => scene.sentence.chunks[i]?.text === 'sắp xếp');
}

/** Cues that say how much is asked for, though they might ask for something else. */
function saidBesides(scene: Scene, kind: QuestionKind): readonly string[] {
  return [
    ...(kind === 'geography' && arranges(scene) ? ['cue:rank'] : []),
    ...(asksValue(scene) ? ['cue:definition'] : []),
    ...(asksOfSoMany(scene) ? ['cue:target', 'cue:notMet'] : []),
    ...(reachesWhatIsSet(scene) ? ['cue:target'] : []),
  ];
}

/** "có đạt từ 90% trở lên hay không", "cao hơn hay thấp hơn 99%": one figure, held against a number. */
function weighsAgainst(scene: Scene): boolean {
  if (!scene.sentence.chunks.some(({ number }) => number !== null)) return false;
  const words = fold(wordsOf(scene));
  return whether.test(words) || eitherSide.test(words);
}

const whether = /\d.* (?:hay khong|hay chua|co khong|dung khong|phai khong)(?: a| nhi)?$/;
const eitherSide =
  /(?:^| )(?:cao|lon|nhieu|tren|hon|vuot|qua)(?: hon)? hay (?:la )?(?:thap|nho|it|kem|duoi|chua toi|chua den)(?: hon)? (?:muc |moc )?\d/;

/** "5 huyện ký số", "ký số dưới 50%": a number that no figure of one unit needs. */
function numberedKinds({ scene, unitNoun, units }: Signs): readonly QuestionKind[] {
  if (scene.limit !== null && unitNoun) return ['ranking'];
  const share = scene.threshold !== null && scene.sentence.text.includes('%');
  const ofOne =
    asksWhy(scene) || scene.sentence.chunks.some(({ tags }) => ofOneFigure.some((tag) => tags.has(tag)));
  return share && units === 0 && !ofOne ? ['listing'] : [];
}

const ofOneFigure = [
  'cue:why',
  'cue:met',
  'cue:notMet',
  'cue:versusPlan',
  'filler:presupposition',
  'cue:negation',
  'cue:howMuch',
];

function cuesOf(scene: Scene): ReadonlySet<string> {
  const spoken = scene.sentence.chunks.flatMap((chunk, i) =>
    isFree(scene, i) && !scene.companion.has(i) && !chunk.sorts.has('filler') ? [...chunk.tags] : [],
  );
  return new Set([...spoken, ...scene.said]);
}
