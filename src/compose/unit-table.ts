import type { Part } from '#domain/answer.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Threshold } from '#domain/question.ts';
import type { RankedUnit, UnitRanking } from '#assess/rank-units.ts';
import { textArg } from './args.ts';
import { unitText } from './chart-frame.ts';
import { figureArg } from './figure-arg.ts';
import { part, says, type Scene } from './section.ts';

/** Units with their rank and value, in the order given. */
export function unitTable(scene: Scene, rows: readonly RankedUnit[], indicator: Indicator): Part {
  return {
    part: 'table',
    head: [says('ask-column-rank'), says('ask-column-unit'), says('ask-column-value')],
    rows: rows.map(({ rank, unit, figure }) => [
      says('ask-cell', { cell: rank }),
      says('ask-cell', { cell: textArg(unitText(scene, unit)) }),
      says('ask-cell', { cell: figureArg(figure, indicator) }),
    ]),
    align: ['right', 'left', 'right'],
  };
}

/** Units that could not be ordered: of another period, or without any figure. */
export function unrankedParts({ otherPeriods, without }: UnitRanking): readonly Part[] {
  return [
    ...(otherPeriods.length > 0 ? [part('body', 'ask-other-periods', { count: otherPeriods.length })] : []),
    ...(without.length > 0 ? [part('body', 'ask-units-without', { count: without.length })] : []),
  ];
}

/** True for a value on the asked side of a threshold, or where none was asked. */
export function passes({ value }: Figure, threshold: Threshold | null): boolean {
  if (threshold === null) return true;
  switch (threshold.operator) {
    case '<':
      return value < threshold.value;
    case '<=':
      return value <= threshold.value;
    case '>':
      return value > threshold.value;
    case '>=':
      return value >= threshold.value;
    case '=':
      return value === threshold.value;
  }
}
