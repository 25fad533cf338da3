import { parsePeriod, type Period } from '#domain/period.ts';
import { fold } from './fold.ts';

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const forms: readonly {
  readonly form: RegExp;
  readonly spell: (match: readonly string[]) => string;
}[] = [
  { form: /^(?:nam )?(\d{4})$/, spell: ([, year]) => `${year}` },
  { form: /^(\d{4})-(q[1-4]|h[12]|\d{2})$/, spell: ([, year, part = '']) => `${year}-${part.toUpperCase()}` },
  { form: /^(\d{4})(0[1-9]|1[0-2])$/, spell: ([, year, month]) => `${year}-${month}` },
  {
    form: /^(?:quy|qui|q) ?(i{1,3}|iv|[1-4])(?: ?[/.-] ?| nam | )(\d{4})$/,
    spell: ([, quarter = '', year]) => `${year}-Q${romans[quarter] ?? quarter}`,
  },
  {
    form: /^(?:thang|t)? ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})$/,
    spell: ([, month = '', year]) => `${year}-${month.padStart(2, '0')}`,
  },
  {
    form: /^6 thang (dau|cuoi)(?: nam)? (\d{4})$/,
    spell: ([, half, year]) => `${year}-H${half === 'dau' ? 1 : 2}`,
  },
];

/** Reads a period as reports and tables write it: `2025`, `Q3/2025`, `quý III/2025`, `T10/2024`, `202410`; null otherwise. */
export function readPeriod(written: string): Period | null {
  const folded = fold(written.normalize('NFC')).replace(/\s+/g, ' ').trim();
  for (const { form, spell } of forms) {
    const match = form.exec(folded);
    if (match) return parsePeriod(spell(match));
  }
  return null;
}
