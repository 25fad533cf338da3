import type { z } from 'zod';

/** Something wrong in a pack, told so that a person finds and mends it. */
export interface Mistake {
  readonly file: string;
  /** Where in the file: `line 12` of a table, `indicators[3] "dti-rank"` of a list; empty for the whole file. */
  readonly row: string;
  readonly message: string;
}

/** A value and where in which file it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  readonly row: string;
}

/** A mistake at the place of a value. */
export function mistakeAt(place: Omit<Located<unknown>, 'value'>, message: string): Mistake {
  return { file: place.file, row: place.row, message };
}

/** The mistakes zod found in the entry at a place, each with the field's name. */
export function mistakesOf(error: z.ZodError, place: Omit<Located<unknown>, 'value'>): readonly Mistake[] {
  return error.issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    return mistakeAt(place, field === '' ? issue.message : `${field}: ${issue.message}`);
  });
}

/** One mistake for every entry whose key an earlier entry has. */
export function repeated<T>(
  entries: readonly Located<T>[],
  keyOf: (value: T) => string,
  what: string,
): readonly Mistake[] {
  const first = new Map<string, Located<T>>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry.value);
    const earlier = first.get(key);
    if (earlier) return [mistakeAt(entry, `${what} "${key}" stands already at ${earlier.row}`)];
    first.set(key, entry);
    return [];
  });
}
