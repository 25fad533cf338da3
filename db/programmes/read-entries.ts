import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { mistakeAt, mistakesOf } from './mistake.ts';
import type { Located, Mistake } from './mistake.ts';

/** What could be read of a file or list, and what could not. */
export interface Read<T> {
  readonly value: T;
  readonly mistakes: readonly Mistake[];
}

/** A list whose entries are still unchecked; null where the file has none. */
export type List = readonly unknown[] | null;

/** Ids that may be referred to. */
export interface Known {
  has(id: string): boolean;
}

/** The text of a pack's file; a missing file is a mistake. */
export function readText(folder: string, file: string): Read<string | null> {
  try {
    return { value: readFileSync(join(folder, file), 'utf8'), mistakes: [] };
  } catch {
    return { value: null, mistakes: [{ file, row: '', message: 'cannot be read: is it in the folder?' }] };
  }
}

/** A JSON file, whatever is in it; undefined when it cannot be read. */
export function readJson(folder: string, file: string): Read<unknown> {
  const { value: content, mistakes } = readText(folder, file);
  if (content === null) return { value: undefined, mistakes };
  try {
    return { value: JSON.parse(content) as unknown, mistakes: [] };
  } catch (error) {
    return { value: undefined, mistakes: [{ file, row: '', message: `is not JSON: ${String(error)}` }] };
  }
}

/** The head of a file: its fields but not the entries of its lists; null when it has another shape. */
export function readHead<T>(json: unknown, file: string, schema: z.ZodType<T>): Read<T | null> {
  if (json === undefined) return { value: null, mistakes: [] };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data, mistakes: [] };
  return { value: null, mistakes: mistakesOf(parsed.error, { file, row: '' }) };
}

/** A list in a file by its name; null when there is none. */
export function listIn(json: unknown, name: string): List {
  const list = property(json, name);
  return Array.isArray(list) ? list : null;
}

/** The entries of a list: all of them as they stand there, and those of the right shape. */
export interface Entries<T> extends Read<readonly Located<T>[]> {
  readonly all: readonly Located<unknown>[];
}

/** Reads a list entry by entry; those of the wrong shape are told as mistakes. */
export function readEntries<T>(
  list: List,
  schema: z.ZodType<T>,
  at: { readonly file: string; readonly path: string },
): Entries<T> {
  const all = (list ?? []).map((raw, index) => {
    return { file: at.file, row: `${at.path}[${String(index)}]${nameOf(raw)}`, value: raw };
  });
  return parseEntries(all, schema);
}

/** Sorts entries into those of the right shape and the mistakes of the others. */
export function parseEntries<T>(all: readonly Located<unknown>[], schema: z.ZodType<T>): Entries<T> {
  const value: Located<T>[] = [];
  const mistakes: Mistake[] = [];
  for (const entry of all) {
    const parsed = schema.safeParse(entry.value);
    if (parsed.success) value.push({ ...entry, value: parsed.data });
    else mistakes.push(...mistakesOf(parsed.error, entry));
  }
  return { all, value, mistakes };
}

/**
 * The ids of a list's entries, wrong ones included, so that one mistake does not make others. A list that could not
 * be read knows every id.
 */
export function idsOf(list: List): Known {
  return list ? new Set(list.map((entry) => property(entry, 'id'))) : { has: () => true };
}

/** A mistake for each name in a field that nothing bears; entries of the wrong shape are looked at too. */
export function unknownNames(
  entries: readonly Located<unknown>[],
  field: string,
  known: Known,
): readonly Mistake[] {
  return entries.flatMap((entry) =>
    [property(entry.value, field)]
      .flat()
      .filter((name) => typeof name === 'string' && name !== '' && !known.has(name))
      .map((name) => mistakeAt(entry, `${field}: there is no "${String(name)}"`)),
  );
}

function nameOf(entry: unknown): string {
  const names = ['id', 'indicator', 'from', 'text'].map((field) => property(entry, field));
  const name = names.find((value) => typeof value === 'string');
  return name === undefined ? '' : ` "${name}"`;
}

function property(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' ? Reflect.get(value, name) : undefined;
}
