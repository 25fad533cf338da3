import type { Arg, Choice } from '#domain/answer.ts';
import { pillarOf, type Question, type QuestionKind } from '#domain/question.ts';
import type { FigureCase } from './figure-case.ts';
import { asking, type FollowUp, says } from './section.ts';

/** A question of another kind about the same topics and units, under the kind's name. */
export function tap(kind: TapKind, { topics = [], units = [], ...known }: Partial<Question> = {}): FollowUp {
  const told = {
    topics: kind === 'listing' ? topics.filter((topic) => pillarOf(topic) !== null) : topics,
    units: ofProvinces.includes(kind) ? units.filter((unit) => unit === 'nation') : units,
  };
  return { label: says(tapIds[kind]), question: asking(kind, { ...known, ...told }) };
}

/** Targets are set for the province or the nation, and a definition holds everywhere. */
const ofProvinces: readonly TapKind[] = ['target', 'listing', 'definition', 'risk'];

/** A tap named by what it asks about. */
export function namedTap(name: Arg, kind: QuestionKind, known: Partial<Question>): FollowUp {
  return { label: says('ask-tap-named', { name }), question: asking(kind, known) };
}

/** Follow-ups as choices, each saying its question once. */
export function choicesOf(
  followUps: readonly FollowUp[],
  say: (question: Question) => string,
): readonly Choice[] {
  return onceEach(followUps.map(({ label, question }) => ({ label, says: say(question) })));
}

/** Of choices that say the same only one. */
export function onceEach(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.map((choice) => [choice.says, choice])).values()];
}

/** The units and topics of a question, to ask something else of them; the province needs no naming. */
export function subjectOf({ topics, units }: Question): Pick<Question, 'topics' | 'units'> {
  return { topics, units: units.filter((unit) => unit !== 'province') };
}

/** What a card of one indicator shows, whatever wider topic it was asked under. */
export function subjectOfCase({ question, indicator }: FigureCase): Pick<Question, 'topics' | 'units'> {
  return { ...subjectOf(question), topics: [indicator.id] };
}

const tapIds = {
  trend: 'ask-tap-trend',
  target: 'ask-tap-target',
  source: 'ask-tap-source',
  comparison: 'ask-tap-nation',
  definition: 'ask-tap-definition',
  overview: 'ask-tap-overview',
  listing: 'ask-tap-listing',
  risk: 'ask-tap-risk',
  missing: 'ask-tap-missing',
  freshness: 'ask-tap-freshness',
  geography: 'ask-tap-geography',
  ranking: 'ask-tap-ranking',
  figure: 'ask-tap-figure',
  help: 'ask-tap-help',
} as const satisfies Partial<Record<QuestionKind, string>>;

export type TapKind = keyof typeof tapIds;
