import type { Question } from './question.ts';

/** What kind of picture is asked for; a chart question carries it as its `rest`. */
export const mapForm = 'map';
/** A map of who is where against the target instead of the values themselves. */
export const stateMapForm = 'state-map';

export function isMap({ kind, rest }: Pick<Question, 'kind' | 'rest'>): boolean {
  return kind === 'chart' && (rest === mapForm || rest === stateMapForm);
}

/** One page of an order of units that is too long for a single picture. */
export function pageForm(page: number): string {
  return `page-${page}`;
}

/** The page asked for, counted from 1; null where none is named. */
export function pageOf({ kind, rest }: Pick<Question, 'kind' | 'rest'>): number | null {
  const [, page] = (kind === 'chart' && /^page-([1-9]\d?)$/.exec(rest ?? '')) || [];
  return page === undefined ? null : Number(page);
}
