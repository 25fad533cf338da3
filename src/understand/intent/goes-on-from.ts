import { isFollowUp } from '../follow-up/is-follow-up.ts';
import { mergeFollowUp } from '../follow-up/merge.ts';
import { withSlotsBefore } from '../follow-up/aside.ts';
import { isRank } from './families.ts';
import { says } from './scene.ts';
import { isLocal } from '#domain/unit.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Context } from '#domain/reading.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';
import type { UnitReadings } from './unit-readings.ts';

/** Puts a reading of the message into the question before. */
export type Place = (question: Question) => Question;

/** How a message goes on from the question before; null for one that stands alone. */
export function goesOnFrom(
  scene: Scene,
  { draft, readings }: { readonly draft: Draft; readonly readings: UnitReadings },
  circumstances: Circumstances,
): Place | null {
  const { catalogue, context, today } = circumstances;
  const spoken = targetsAskedAbout(scene, context) ?? spokenOf(context);
  if (spoken === null || isSocial(readings.first)) return null;
  const previous = withSlotsBefore(spoken, context);
  const choices = draft.topics.map((topic, i) => ({ topic, rivals: draft.rivals[i] ?? [] }));
  const { before = null, earlier = [], shown = [] } = context;
  const step = (question: Question) => ({
    question: rankIsOfBefore(scene, question, { previous, catalogue })
      ? ownPlace(question, catalogue)
      : question,
    scene,
    choices,
    catalogue,
    today,
    before,
    earlier,
    shown,
  });
  return isFollowUp(previous, step(readings.first)) ? (one) => mergeFollowUp(previous, step(one)) : null;
}

/** Thanks, greetings and how to use the bot are about nothing. */
function isSocial({ kind }: Question): boolean {
  return kind === 'thanks' || kind === 'greeting' || kind === 'help';
}

/** The question answered last, or one asked back about since: its subject is clear where only what is wanted of it was not. */
function spokenOf({ previous, asked = [] }: Context): Question | null {
  const [first, ...more] = asked;
  const subjectOf = ({ topics, units }: Question) => [...topics, ...units].join();
  if (first === undefined || subjectOf(first) === '') return previous;
  if (first.topics.length === 0 && previous !== null && previous.topics.length > 0) return previous;
  return more.every((one) => subjectOf(one) === subjectOf(first)) ? first : previous;
}

/** "cụ thể cái dịch vụ công thôi" where all targets to 2025, or their list, was asked back about. */
function targetsAskedAbout({ hits }: Scene, { asked = [] }: Context): Question | null {
  const ofAll = asked.every(
    ({ kind, topics, units }) =>
      (kind === 'target' || kind === 'listing') && topics.length + units.length === 0,
  );
  return hits.length > 0 && ofAll ? (asked.find(({ kind }) => kind === 'target') ?? null) : null;
}

/**
 * "xếp thứ mấy trong tỉnh" after an indicator of a unit names no topic: its place in that is asked, not the province's in
 * the index.
 */
function rankIsOfBefore(
  scene: Scene,
  { kind, topics }: Question,
  { previous, catalogue }: { readonly previous: Question; readonly catalogue: Catalogue },
): boolean {
  if (scene.hits.length > 0 || kind !== 'figure' || topics.length === 0) return false;
  const below = previous.units.some((id) => isLocal(catalogue.unit(id)?.level));
  return below && says(scene, 'cue:rank') && topics.every((topic) => isRank(topic, catalogue));
}

function ownPlace(question: Question, catalogue: Catalogue): Question {
  const units = question.units.filter((id) => id !== catalogue.province.id);
  return { ...question, kind: 'ranking', topics: [], units };
}
