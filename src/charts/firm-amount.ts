import type { FigureStatus } from '#domain/figure.ts';
import { type Amount, formatAmount } from './numbers.ts';
import type { Pen } from './pen.ts';
import { reportWords } from './report-words.ts';

/** A value as firm as it is: `ước 18,3%`, `13,17% (sơ bộ)`; sample figures have a mark of their own. */
export function firmAmount(
  { status, ...amount }: Amount & { readonly status?: FigureStatus },
  { locale }: Pen,
): string {
  const words = formatAmount(amount, locale);
  const { firmness } = reportWords[locale];
  if (status === 'estimate') return `${firmness.estimate} ${words}`;
  return status === 'preliminary' ? `${words} (${firmness.preliminary})` : words;
}
