import type { Arg, Part } from '#domain/answer.ts';
import type { Entering } from '#domain/pending.ts';
import { lineArg, periodArg, topicArg, unitArg } from '#compose/args.ts';
import { echo } from '#compose/echo.ts';
import type { Scene } from '#compose/section.ts';
import { enteredAmount } from './amount-arg.ts';

/** What is known so far of a figure that is being entered, in one line. */
export function enteredParts(
  { kind, indicator: id, unit, period, amount }: Entering,
  scene: Scene,
): readonly Part[] {
  const indicator = scene.catalogue.indicator(id ?? '');
  const pieces: readonly Arg[] = [
    ...(indicator ? [topicArg(scene, indicator.id)] : []),
    ...(unit ? [unitArg(scene, unit)] : []),
    ...(period ? [periodArg(period)] : []),
    ...(amount && indicator ? [enteredAmount(amount, indicator)] : []),
  ];
  const name = lineArg(kind === 'update' ? 'admin-entering-update' : 'admin-entering-correct');
  return [echo(name, ...pieces)];
}
