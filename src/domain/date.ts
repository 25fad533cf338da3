/** A calendar day, `YYYY-MM-DD`, without time zone. ISO days compare as strings. */
export type IsoDate = `${number}-${number}-${number}`;

/** A moment in milliseconds since the epoch. */
export type Moment = number;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for a real calendar day written `YYYY-MM-DD`; false for 2025-02-30 and for anything else. */
export function isIsoDate(text: string): text is IsoDate {
  if (!dayPattern.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The calendar day of a moment in a time zone such as `Asia/Ho_Chi_Minh`. */
export function dayOf(moment: Moment, timeZone: string): IsoDate {
  return formatOf(timeZone).format(moment) as IsoDate;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than using it a hundred times, and a program lives in one time zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
