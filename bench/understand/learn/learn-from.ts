import { makeUnderstanding, prepareReading } from '#understand/understand.ts';
import { makeSceneReader } from '#understand/read.ts';
import { speechActs } from '#understand/opinion/telling.ts';
import { writtenFor } from '../examples.ts';
import { kindLesson, kinds, phraseLessons, spokenExamples, topicLesson, topicsOf } from './lessons.ts';
import { learnNext } from './next-lessons.ts';
import { speechLesson } from './speech-lesson.ts';
import { train } from './train.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { LinearModel, LogisticModel, Opinion } from '#domain/opinion.ts';
import type { Example } from '../score.ts';

/** Nothing is distrusted. */
const trusting: LogisticModel = { base: -100, weights: new Map() };

/** Tells nothing apart. */
const untold: LinearModel = { classes: [], features: new Map() };

/** What examples, and the pack's own phrases, teach, beside what is known of misreadings. */
export function learnFrom(
  examples: readonly Example[],
  catalogue: Catalogue,
  misreading: LogisticModel = trusting,
): Opinion {
  const single = learnSingle(examples, catalogue);
  return { ...single, misreading, next: learnNext(examples, catalogue, single) };
}

/** What is taught of messages that stand alone. */
export function learnSingle(examples: readonly Example[], catalogue: Catalogue): Opinion {
  const parts = { catalogue, sceneOf: makeSceneReader(prepareReading(catalogue)) };
  const unlearned = makeUnderstanding({ ...catalogue, opinion: null });
  const readPlainly = (text: string) => unlearned.read(text, { previous: null }, writtenFor);
  const isUnknownName = (text: string) => {
    const reading = readPlainly(text);
    return reading.kind === 'not-understood' && reading.why === 'unknown-unit';
  };
  const all = [...examples, ...spokenExamples(catalogue)];
  const ofKinds = all.flatMap((example) => kindLesson(example, parts) ?? []);
  const ofTopics = all.flatMap((example) => topicLesson(example, { ...parts, isUnknownName }) ?? []);
  const ofSpeech = all.flatMap((example) => speechLesson(example, { ...parts, readPlainly }) ?? []);
  return {
    kinds: train(ofKinds, { classes: kinds, rounds: 12, least: 2 }),
    topics: train([...phraseLessons(catalogue), ...ofTopics], {
      classes: topicsOf(catalogue),
      rounds: 8,
      least: 2,
    }),
    speech: train(ofSpeech, { classes: speechActs, rounds: 10, least: 2 }),
    misreading: trusting,
    next: { kinds: untold, topics: untold, units: untold },
  };
}
