import type { IsoDate } from '#domain/date.ts';
import { firstDay } from '#domain/period.ts';
import type { Break, Indicator } from '#domain/programme.ts';

/** The breaks after the earlier and not after the later of two days, oldest first. */
export function breaksBetween(indicator: Indicator, one: IsoDate, other: IsoDate): readonly Break[] {
  const [earlier, later] = one <= other ? [one, other] : [other, one];
  return indicator.breaks
    .filter(({ from }) => earlier < firstDay(from) && firstDay(from) <= later)
    .toSorted((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1));
}
