import { findLeftovers } from '../zones.ts';
import { askDirection, asksEnd, doubt, isInDoubt, isVouchedFor } from './doubt.ts';
import { makeDraft } from './make-draft.ts';
import { refuseOutside } from './out-of-scope.ts';
import { refuseName } from './refuse-name.ts';
import { goesOnFrom, settle } from './settle.ts';
import { readUnits } from './unit-readings.ts';
import type { Reading } from '#domain/reading.ts';
import type { Circumstances } from './make-draft.ts';
import type { Scene } from './scene.ts';

/** Decides what a scene asks and how sure that is: answer, ask back or refuse. */
export function interpret(scene: Scene, circumstances: Circumstances): Reading {
  const draft = makeDraft(scene, circumstances);
  const readings = readUnits(scene, draft, circumstances);
  const left = findLeftovers(scene);
  const refused = refuseName(
    scene,
    { question: readings.first, alternatives: readings.alternatives },
    circumstances.directory,
  );
  if (refused) return refused;
  const goingOn = goesOnFrom(scene, { draft, readings, left }, circumstances);
  const outside =
    goingOn === null ? refuseOutside(scene, { draft, left, question: readings.first }, circumstances) : null;
  if (outside) return outside;
  if (draft.kind === 'ranking' && left.clear && asksEnd(scene))
    return askDirection(readings.first, left.unknown);
  if (isInDoubt(draft, left) && !isVouchedFor(scene, { draft, left }, circumstances))
    return doubt(scene, { draft, left, question: readings.first }, circumstances);
  return settle(scene, { draft, readings, left }, { goingOn, circumstances });
}
