import type { Incomparability } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import { lastDay } from '#domain/period.ts';
import type { Indicator } from '#domain/programme.ts';
import { breaksBetween } from './breaks.ts';

export interface FigurePair {
  readonly from: Figure;
  readonly to: Figure;
  readonly indicator: Indicator;
}

/** What must be said when two figures of one indicator are compared; empty when they may be compared as they are. */
export function remarksBetween(pair: FigurePair): readonly Incomparability[] {
  return [...basisRemarks(pair), ...definitionRemarks(pair), ...methodRemarks(pair)];
}

/** A break explains a changed whole, so that the whole is named only where no break is known. */
function basisRemarks({ from, to, indicator }: FigurePair): readonly Incomparability[] {
  const breaks = breaksBetween(indicator, lastDay(from.period), lastDay(to.period));
  if (breaks.length > 0) return breaks.map(({ note }) => ({ why: 'break', note }));
  if (from.outOf === null || to.outOf === null || from.outOf === to.outOf) return [];
  return [{ why: 'base', from: from.outOf, to: to.outOf }];
}

function definitionRemarks({ from, to }: FigurePair): readonly Incomparability[] {
  if (from.definition?.vi === to.definition?.vi) return [];
  return [from.definition, to.definition].flatMap((note) =>
    note === null ? [] : [{ why: 'definition' as const, note }],
  );
}

function methodRemarks({ from, to }: FigurePair): readonly Incomparability[] {
  if (methodOf(from) === methodOf(to)) return [];
  return [{ why: 'method', from: from.status, to: to.status }];
}

function methodOf({ status }: Figure): 'counted' | 'estimate' | 'illustrative' {
  return status === 'estimate' || status === 'illustrative' ? status : 'counted';
}
