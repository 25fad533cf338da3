import type { Part } from '#domain/answer.ts';
import type { Change } from '#domain/assessment.ts';
import type { Indicator } from '#domain/programme.ts';
import { changeBetween } from '#assess/change-between.ts';
import { gapArg, textArg } from './args.ts';
import { whyLine } from './change-line.ts';
import { unitText } from './chart-frame.ts';
import type { Compared } from './compare-units.ts';
import { remarkParts } from './remarks.ts';
import { part, type Scene } from './section.ts';

/** The difference of two units with one figure each; why there is none, where they may not be compared. */
export function differenceParts(
  cells: Compared['cells'],
  indicator: Indicator,
  scene: Scene,
): readonly Part[] {
  const [one = [], other = [], ...more] = cells.map(({ figures }) => figures);
  const [[a, ...conflictsOfA], [b, ...conflictsOfB]] = [one, other];
  if (a === undefined || b === undefined || more.length > 0) return [];
  if (a.period !== b.period) return [part('remark', 'ask-other-times')];
  if (conflictsOfA.length + conflictsOfB.length > 0) return [part('remark', 'ask-sources-differ')];
  const change = changeBetween({ from: b, to: a, indicator });
  if (change.remarks.length > 0) return remarkParts(change.remarks.map(whyLine));
  return [changePart(change, scene)];
}

function changePart({ from, to, delta, measure }: Change, scene: Scene): Part {
  const args = {
    one: textArg(unitText(scene, to.unit)),
    other: textArg(unitText(scene, from.unit)),
    by: gapArg(delta, measure),
  };
  if (delta === 0) return part('body', 'ask-difference-none', args);
  const above = measure === 'rank' ? delta < 0 : delta > 0;
  return part('body', above ? 'ask-difference-above' : 'ask-difference-below', args);
}
