import { isFollowUp } from '../follow-up/is-follow-up.ts';
import { mergeFollowUp } from '../follow-up/merge.ts';
import { turnedQuestion } from '../follow-up/turns.ts';
import { isRank } from './families.ts';
import { says } from './scene.ts';
import { isLocal } from '#domain/unit.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Context } from '#domain/reading.ts';
import type { Circumstances, Draft } from './make-draft.ts';
import type { Scene } from './scene.ts';
import type { UnitReadings } from './unit-readings.ts';

/** How a message goes on from the question before; null for a new question. */
export type GoingOn = {
  /** Puts a reading of the message into the question before. */
  readonly place: (question: Question) => Question;
  /** True where the words make another question of the one before, all of it, whatever they are read as alone. */
  readonly turned: boolean;
} | null;

/** What a message goes on from; null for one that stands alone. */
export function goesOnFrom(
  scene: Scene,
  { draft, readings }: { readonly draft: Draft; readonly readings: UnitReadings },
  circumstances: Circumstances,
): GoingOn {
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
  const given = step(readings.first);
  const turned = turnedQuestion(previous, given);
  if (turned !== null) return { place: () => turned, turned: true };
  return isFollowUp(previous, given)
    ? { place: (one) => mergeFollowUp(previous, step(one)), turned: false }
    : null;
}

/** Thanks, greetings and how to use the bot are about nothing. */
function isSocial({ kind }: Question): boolean {
  return kind === 'thanks' || kind === 'greeting' || kind === 'help';
}

/** True for a few words that make another question of the one before, all of it: "còn xã nào thấp hơn không". */
export function isTurned(scene: Scene, { context, catalogue }: Circumstances): boolean {
  const previous = spokenOf(context);
  const { before = null, earlier = [], shown = [] } = context;
  return previous !== null && turnedQuestion(previous, { scene, before, earlier, shown, catalogue }) !== null;
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

/** What an indicator means is asked in between: the places and times asked about before still stand. */
function withSlotsBefore(question: Question, context: Context): Question {
  const aside = askedBeforeAside(question, context);
  if (aside === null) return question;
  const { units, period, range, due } = aside;
  return { ...question, units, period, range, due };
}

/** What was asked of an indicator before it was asked what that means; null where nothing was. */
export function askedBeforeAside(
  { kind, topics }: Question,
  { before = null, earlier = [] }: Context,
): Question | null {
  if (kind !== 'definition') return null;
  const past = [...(before === null ? [] : [before]), ...earlier];
  const asked = past.find((one) => one.kind !== 'definition');
  return asked !== undefined && String(asked.topics) === String(topics) ? asked : null;
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
