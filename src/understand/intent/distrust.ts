import { heldOf, likeliest } from '../opinion/held.ts';
import { likelihood, misreadingSigns } from '../opinion/misreading.ts';
import { countsPassing, isNamed, isSettled, meansTheSame } from '../opinion/second-opinion.ts';
import { composeQuestion } from './compose-question.ts';
import { canBeAsked, isOwnWording, isRankOfParts, kindFor } from './other-reading.ts';
import { topicsNamed } from './scene.ts';
import { askUnlessCovered } from './settle.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Held } from '../opinion/held.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** From this likelihood on that it is wrong a reading is asked about rather than answered; without another to offer, from the second. */
const distrusted = { offering: 0.15, alone: 0.4 };
/** What is held by so much is offered instead. */
const offered = 0.3;

/** Asks where wordings like these have often been misread, offering what they have asked for instead. */
export function distrust(reading: Reading, scene: Scene, circumstances: Circumstances): Reading {
  const { catalogue } = circumstances;
  const { opinion } = catalogue;
  const question = opinion && openQuestion(reading, scene, circumstances);
  if (!question || !opinion.kinds.classes.includes(question.kind)) return reading;
  const held = heldOf(scene, opinion, catalogue);
  const wrong = likelihood(opinion.misreading, misreadingSigns(question, scene, held));
  if (wrong < distrusted.offering || isOwnWording(scene, question, circumstances.say)) return reading;
  const other = otherHeld(question, { scene, held, catalogue });
  if (other) return askUnlessCovered(scene, [other, question], circumstances);
  if (wrong < distrusted.alone || question.topics.length > 1) return reading;
  return { kind: 'ambiguous', about: 'question', readings: [question], unknown: [] };
}

interface Holding {
  readonly scene: Scene;
  readonly held: Held;
  readonly catalogue: Catalogue;
}

/** The question of the kind and the topic held; null where they are its own. */
function otherHeld(question: Question, holding: Holding): Question | null {
  const { scene, catalogue } = holding;
  const kind = kindInstead(question, holding);
  const topic = topicInstead(question, holding);
  if ((kind === null && topic === null) || isRankOfParts(topic, scene, catalogue)) return null;
  const other = composeQuestion(scene, {
    kind: kind ?? kindFor(topic, question.kind, catalogue),
    topics: topic === null ? question.topics : [topic],
    units: question.units,
  });
  return canBeAsked(other) ? other : null;
}

/** The only question of a reading that stands alone; null for others. */
function openQuestion(reading: Reading, scene: Scene, { catalogue }: Circumstances): Question | null {
  if (reading.kind !== 'understood' || reading.certainty === 'follow-up' || reading.asksWhy === true)
    return null;
  const [question, ...more] = reading.questions;
  const named = topicsNamed(scene);
  const placeless = named.some((topic) => isRankOfParts(topic, scene, catalogue));
  if (placeless || (question.topics.length === 0 && named.length + scene.documents.length > 0)) return null;
  return more.length > 0 || countsPassing(scene, question) ? null : question;
}

function kindInstead(question: Question, { scene, held }: Holding): QuestionKind | null {
  const [name, share] = likeliest(held.kinds);
  return share < offered || name === question.kind || isSettled(name, question, scene)
    ? null
    : (name as QuestionKind);
}

/** A topic whose name the one found goes by as well is not another. */
function topicInstead(question: Question, { scene, held, catalogue }: Holding): Topic | null {
  const { topics } = question;
  const [name, share] = likeliest(held.topics);
  if (topics.length > 1 || share < offered || !isNamed(name)) return null;
  if (meansTheSame(name, question, catalogue)) return null;
  const known = topics.includes(name) || scene.hits.some(({ means }) => means.includes(name));
  return known ? null : name;
}
