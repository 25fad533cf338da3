import { nextFeatures, nothingKind, origins, sourcesOf } from '#understand/opinion/continuation.ts';
import { otherKind } from '#understand/opinion/second-opinion.ts';
import { makeSceneReader } from '#understand/read.ts';
import { makeUnderstanding, prepareReading } from '#understand/understand.ts';
import { writtenFor } from '../examples.ts';
import { contextBefore } from '../read-last.ts';
import { idsOf } from '../score.ts';
import { kinds } from './lessons.ts';
import { train } from './train.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { NextOpinion, Opinion } from '#domain/opinion.ts';
import type { Question } from '#domain/question.ts';
import type { Origin } from '#understand/opinion/continuation.ts';
import type { Example } from '../score.ts';

interface NextLesson {
  readonly features: readonly string[];
  readonly kinds: readonly string[];
  readonly topics: readonly Origin[];
  readonly units: readonly Origin[];
}

/** What messages that go on from others teach, once what single ones teach is known. */
export function learnNext(
  examples: readonly Example[],
  catalogue: Catalogue,
  opinion: Pick<Opinion, 'kinds' | 'topics'>,
): NextOpinion {
  const plain = makeUnderstanding({ ...catalogue, opinion: null });
  const sceneOf = makeSceneReader(prepareReading(catalogue));
  const lessons = examples.flatMap((example): readonly NextLesson[] => {
    const { previous } = contextBefore(example.prior ?? [], (text, context = { previous: null }) =>
      plain.read(text, context, writtenFor),
    );
    if (previous === null) return [];
    const scene = sceneOf(example.text.normalize('NFC').trim(), writtenFor);
    const features = nextFeatures(scene, previous, opinion, catalogue);
    return [{ features, ...rightOf(example, previous, { scene, catalogue }) }];
  });
  const teach = (of: 'kinds' | 'topics' | 'units', classes: readonly string[]) =>
    train(
      lessons.flatMap((lesson) => lesson[of].map((right) => ({ features: lesson.features, right: [right] }))),
      { classes, rounds: 12, least: 2 },
    );
  return {
    kinds: teach('kinds', [...kinds, nothingKind]),
    topics: teach('topics', origins),
    units: teach('units', origins),
  };
}

type Right = Pick<NextLesson, 'kinds' | 'topics' | 'units'>;

/** What was right: of a message to be refused nothing but that. */
function rightOf(
  { expect }: Example,
  previous: Question,
  { scene, catalogue }: { readonly scene: Parameters<typeof sourcesOf>[2]; readonly catalogue: Catalogue },
): Right {
  if (expect.outcome === 'refused') return { kinds: [nothingKind], topics: [], units: [] };
  const wanted = (expect.kinds ?? []).map((kind) => (kinds.includes(kind) ? kind : otherKind));
  const topics = choose(expect.indicators ?? [], previous.topics, (name) => [name]);
  const units = choose(expect.units ?? [], previous.units, (name) => idsOf(name, catalogue));
  return {
    kinds: [...new Set(wanted)],
    ...sourcesOf({ ...previous, topics, units }, previous, scene, catalogue),
  };
}

/** One id for each entry that names several: that of the question before, where it is among them. */
function choose<Id extends string>(
  entries: readonly string[],
  before: readonly Id[],
  idsOfName: (name: string) => readonly string[],
): readonly Id[] {
  return entries.flatMap((entry) => {
    const ids = entry.split('|').flatMap(idsOfName) as Id[];
    return ids.find((id) => before.includes(id)) ?? ids.slice(0, 1);
  });
}
