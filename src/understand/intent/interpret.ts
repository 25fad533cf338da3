import { startOf } from '../sentence.ts';
import { findLeftovers } from '../zones.ts';
import { askDirection, asksEnd, doubt, isInDoubt, isVouchedFor } from './doubt.ts';
import { goesOnFrom } from './goes-on-from.ts';
import { makeDraft } from './make-draft.ts';
import { explainsRest, isExplained } from './explains-rest.ts';
import { asksNothing, refuseOutside } from './out-of-scope.ts';
import { reportsOnly } from './reports.ts';
import { refuseName } from './refuse-name.ts';
import { settle } from './settle.ts';
import { repeatsUnasked } from './unasked.ts';
import { readUnits } from './unit-readings.ts';
import type { Question } from '#domain/question.ts';
import type { Ambiguous, NotUnderstood, Reading } from '#domain/reading.ts';
import type { Circumstances } from './make-draft.ts';
import { topicsNamed, type Scene } from './scene.ts';
import type { Settling, Standing } from './settle.ts';

/** Decides what a scene asks and how sure that is: answer, ask back or refuse. */
export function interpret(scene: Scene, circumstances: Circumstances): Reading {
  const draft = makeDraft(scene, circumstances);
  const readings = readUnits(scene, draft, circumstances);
  const left = findLeftovers(scene);
  const goingOn = goesOnFrom(scene, { draft, readings }, circumstances);
  const explained = goingOn !== null && explainsRest(scene, goingOn(readings.first));
  const place = goingOn ?? ((question: Question) => question);
  const named = { question: place(readings.first), alternatives: readings.alternatives.map(place) };
  const refused = explained ? null : refuseName(scene, named, circumstances.directory);
  if (refused) return refused;
  const bound = left.foreign.length > 0 ? null : askBound(scene, readings.first);
  const unheld = refuseTime(scene, readings.first) ?? bound;
  if (unheld) return unheld;
  if (reportsOnly(scene)) return asksNothing([readings.first]);
  const outside =
    goingOn === null
      ? refuseOutside(scene, { draft, left, question: readings.first }, circumstances)
      : refuseRepeat(scene, () => goingOn(readings.first), circumstances);
  if (outside) return outside;
  const settling = { draft, readings, left };
  const standing = { goingOn, circumstances };
  return doubtRest(scene, settling, standing) ?? settle(scene, settling, standing);
}

/** Asks about, or refuses, what words that are left over leave open; null where they leave nothing open. */
function doubtRest(
  scene: Scene,
  { draft, readings, left }: Settling,
  { goingOn, circumstances }: Standing,
): Reading | null {
  if (draft.kind === 'ranking' && left.clear && asksEnd(scene))
    return askDirection(readings.first, left.unknown);
  if (!isInDoubt(draft, left) || isVouchedFor(scene, { draft, left }, circumstances)) return null;
  const merged = goingOn?.(readings.first);
  if (merged && isExplained(scene, { draft, left, merged }, circumstances)) return null;
  return doubt(scene, { draft, left, question: readings.first }, circumstances);
}

/** "xã nào từ 70 đến 80%": a question holds one bound only, so the two are offered singly; null for no two bounds. */
function askBound(scene: Scene, question: Question): Ambiguous | null {
  const { ceiling, further } = scene;
  const other = ceiling ?? further;
  if (other === null || question.kind !== 'listing' || question.threshold === null) return null;
  const [first, second] = [...new Set(topicsNamed(scene))];
  const own = further !== null && first !== undefined && second !== undefined;
  const readings = [
    { ...question, topics: own ? [first] : question.topics },
    { ...question, topics: own ? [second] : question.topics, threshold: other },
  ];
  return { kind: 'ambiguous', about: 'question', readings, unknown: [] };
}

/** A time that no calendar has is not passed over: the question without it is a tap away; null where there is none. */
function refuseTime({ sentence, times }: Scene, question: Question): NotUnderstood | null {
  if (times.impossible === null) return null;
  const { first, last } = times.impossible;
  const unknown = [sentence.text.slice(startOf(sentence, first), startOf(sentence, last)).trim()];
  const nearest = [{ ...question, period: null, range: null, due: null }];
  return { kind: 'not-understood', why: 'no-such-time', unknown, nearest };
}

/** Refuses a remark on the answer before; while the bot waits for a choice, a word may be one. */
function refuseRepeat(
  scene: Scene,
  merged: () => Question,
  { context }: Circumstances,
): NotUnderstood | null {
  const { previous, asked = [] } = context;
  if (previous === null || asked.length > 0) return null;
  return repeatsUnasked(scene, merged, previous) ? asksNothing([]) : null;
}
