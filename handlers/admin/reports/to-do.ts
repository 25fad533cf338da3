import type { Choice, Part } from '#domain/answer.ts';
import type { IsoDate } from '#domain/date.ts';
import type { Person } from '#domain/people.ts';
import type { Period } from '#domain/period.ts';
import type { House } from '#domain/turn.ts';
import { list, part } from '#compose/section.ts';
import { dutiesOf, dutyChoice, dutyLine, type Duty } from './duties.ts';

/** How many figures are named, and how many of them can be tapped. */
const shown = { lines: 8, taps: 4 };

/** What a reporter still has to report, with a tap for each of the first; nothing where all is reported. */
export async function toDoOf(
  person: Person,
  house: House,
  today: IsoDate,
  period: Period | null = null,
): Promise<{ readonly parts: readonly Part[]; readonly choices: readonly Choice[] }> {
  const { missing } = await dutiesOf(person, house, today, period);
  return toDo(missing, house, today);
}

/** The same for figures that are known to be missing. */
export function toDo(duties: readonly Duty[], house: House, today: IsoDate) {
  if (duties.length === 0) return { parts: [], choices: [] };
  const more = duties.length - shown.lines;
  return {
    parts: [
      part('heading', 'admin-to-do', { count: duties.length }),
      ...list(duties.slice(0, shown.lines).map((duty) => dutyLine(duty, house, today))),
      ...(more > 0 ? [part('body', 'admin-and-more', { count: more })] : []),
    ],
    choices: duties.slice(0, shown.taps).map((duty) => dutyChoice(duty, house)),
  };
}
