import { kindFeatures, topicFeatures, wordFeatures } from '#understand/opinion/features.ts';
import { foreignTopic, noTopic, otherKind } from '#understand/opinion/second-opinion.ts';
import { expand } from '#understand/match/expand.ts';
import { makeUnderstanding } from '#understand/understand.ts';
import { plainQuestion } from '#domain/question.ts';
import { writtenFor } from '../examples.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { SceneOf } from '#understand/read.ts';
import type { Example } from '../score.ts';
import type { Lesson } from './train.ts';

/** Kinds that are told apart; all others count as one. */
export const kinds = [
  ...['figure', 'target', 'overview', 'ranking', 'comparison', 'trend', 'listing', 'risk', 'missing'],
  ...['freshness', 'source', 'definition', 'geography', otherKind],
];

export interface LessonParts {
  readonly catalogue: Catalogue;
  readonly sceneOf: SceneOf;
}

/** Every indicator, every pillar, no topic at all, and what is none of them. */
export function topicsOf({ programme }: Catalogue): readonly string[] {
  return [
    ...programme.indicators.map(({ id }) => id),
    ...programme.pillars.map(({ id }) => `pillar:${id}`),
    noTopic,
    foreignTopic,
  ];
}

/** What an example teaches about kinds; null where it goes on from another message, or is to be refused. */
export function kindLesson(example: Example, { catalogue, sceneOf }: LessonParts): Lesson | null {
  const { kinds: wanted = [] } = example.expect;
  if (!teaches(example) || wanted.length === 0) return null;
  const right = [...new Set(wanted.map((kind) => (kinds.includes(kind) ? kind : otherKind)))];
  return { features: kindFeatures(sceneOf(example.text, writtenFor), catalogue), right };
}

/** What an example teaches about topics; one refused for an unknown name teaches nothing. */
export function topicLesson(
  example: Example,
  { sceneOf, isUnknownName }: LessonParts & { readonly isUnknownName: (text: string) => boolean },
): Lesson | null {
  const { prior, text, expect } = example;
  const refused = expect.outcome === 'refused';
  if (prior !== undefined || (refused && isUnknownName(text))) return null;
  const { indicators = [] } = expect;
  const right = refused ? [foreignTopic] : [...new Set(indicators.flatMap((entry) => entry.split('|')))];
  return {
    features: topicFeatures(sceneOf(text, writtenFor)),
    right: right.length > 0 ? right : [noTopic],
  };
}

function teaches({ prior, expect }: Example): boolean {
  return prior === undefined && expect.outcome !== 'refused';
}

function isTopic(name: string): boolean {
  return name !== noTopic && name !== foreignTopic;
}

const spokenKinds = kinds.filter((kind) => kind !== otherKind) as readonly QuestionKind[];

/** The bot's own wording of every question: what its buttons say must not be doubted. */
export function spokenExamples(catalogue: Catalogue): readonly Example[] {
  const speaker = makeUnderstanding({ ...catalogue, opinion: null });
  const districts = catalogue.units.filter(({ level }) => level === 'district').slice(0, 2);
  const places = [[], ...[catalogue.province, ...districts].map(({ id }) => [id])];
  const topics = [[], ...topicsOf(catalogue).flatMap((topic) => (isTopic(topic) ? [[topic]] : []))];
  const asked = topics.flatMap((one) =>
    places.flatMap((units) => spokenKinds.map((kind) => ({ ...plainQuestion(kind), topics: one, units }))),
  );
  const ofDocuments = catalogue.programme.documents.flatMap(({ id }) =>
    (['target', 'listing', 'source'] as const).map((kind) => ({ ...plainQuestion(kind), document: id })),
  );
  return [...asked, ...ofDocuments].map((question) => ({
    id: '',
    style: 'spoken',
    text: speaker.say(question),
    expect: {
      outcome: 'answered',
      kinds: [question.kind],
      indicators: question.topics,
      units: question.units,
    },
  }));
}

const perPhrase = 8;

/** What the pack's own names, definitions and phrases teach about topics. */
export function phraseLessons({ programme, phrases }: Catalogue): readonly Lesson[] {
  const own = programme.indicators.flatMap(({ id, name, short, definition }) =>
    [name.vi, short.vi, definition?.vi].flatMap((text) => (text === undefined ? [] : [lesson(text, id)])),
  );
  const topics = new Set([
    ...programme.indicators.map(({ id }) => id),
    ...programme.pillars.map(({ id }) => `pillar:${id}`),
  ]);
  const spoken = phrases
    .filter(({ means }) => topics.has(means))
    .flatMap(({ text, means }) => {
      const wordings = expand(text.replace(/[…~]/g, ' '));
      const every = Math.max(1, Math.floor(wordings.length / perPhrase));
      return wordings.filter((_, i) => i % every === 0).map((wording) => lesson(wording, means));
    });
  return [...own, ...spoken];
}

function lesson(text: string, topic: string): Lesson {
  const words = text.toLowerCase().match(/<[a-z]+>|[\p{L}\p{M}\d]+/gu) ?? [];
  return {
    features: wordFeatures(words.map((word) => (word.startsWith('<') ? `UNIT-${word.slice(1, -1)}` : word))),
    right: [topic],
  };
}
