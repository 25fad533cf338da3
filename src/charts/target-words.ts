import type { ChartTarget } from '#domain/chart.ts';
import type { Measure } from '#domain/programme.ts';
import { formatDate, formatLevel } from './numbers.ts';
import type { Pen } from './pen.ts';

/** Targets of one level and day, set by one document or several that agree. */
export interface Demand<T extends ChartTarget> {
  readonly targets: readonly [T, ...T[]];
  /** `Mục tiêu 20%, hạn 31/12/2025: 06-NQ/TU, 749/QĐ-TTg`. */
  readonly words: string;
}

/** Joins the targets that agree, the earliest due first. */
export function demandsOf<T extends ChartTarget>(
  targets: readonly T[],
  measure: Measure,
  pen: Pen,
): readonly Demand<T>[] {
  const sorted = targets.toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
  return [...Map.groupBy(sorted, ({ due, value }) => `${due} ${value}`).values()].flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const amount = formatLevel(first.value, measure, pen.locale);
      const due = formatDate(first.due, pen.locale);
      const documents = [...new Set([first, ...others].map(({ label }) => label[pen.locale]))];
      const words = `${pen.words.target} ${amount}, ${pen.words.due} ${due}: ${documents.join(', ')}`;
      return [{ targets: [first, ...others], words }];
    },
  );
}
