import type { ChartBreak } from '#domain/chart.ts';
import { periodWords } from './numbers.ts';
import type { Pen } from './pen.ts';

/** Why values from a period on can't be compared with earlier ones, as a sentence. */
export function breakWords({ from, note, why }: ChartBreak, { locale, words }: Pen): string {
  const since = `${words.from} ${periodWords(from, locale)}:`;
  if (why === 'base') return `${since} ${words.otherWhole} (${note[locale].replace('→', words.became)}).`;
  return why === 'method' ? `${since} ${words.otherMethod}.` : note[locale];
}
