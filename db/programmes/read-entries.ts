import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { mistakesOf } from './mistake.ts';
import type { Located, Mistake } from './mistake.ts';

/** What could be read of a file or list, and what could not. */
export interface Read<T> {
  readonly value: T;
  readonly mistakes: readonly Mistake[];
}

/** The text of a pack's file; a missing file is a mistake. */
export function readText(folder: string, file: string): Read<string | null> {
  try {
    return { value: readFileSync(join(folder, file), 'utf8'), mistakes: [] };
  } catch {
    return { value: null, mistakes: [{ file, row: '', message: 'cannot be read: is it in the folder?' }] };
  }
}

/** A JSON file of the given shape; null when it is not. */
export function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): Read<T | null> {
  const { value: content, mistakes } = readText(folder, file);
  if (content === null) return { value: null, mistakes };
  try {
    const parsed = schema.safeParse(JSON.parse(content));
    if (parsed.success) return { value: parsed.data, mistakes: [] };
    return { value: null, mistakes: mistakesOf(parsed.error, { file, row: '' }) };
  } catch (error) {
    return { value: null, mistakes: [{ file, row: '', message: `is not JSON: ${String(error)}` }] };
  }
}

/** The entries of a list that have the right shape, each with its place, and the mistakes of the others. */
export function readEntries<T>(
  list: readonly unknown[],
  schema: z.ZodType<T>,
  at: { readonly file: string; readonly path: string },
): Read<readonly Located<T>[]> {
  const value: Located<T>[] = [];
  const mistakes: Mistake[] = [];
  list.forEach((raw, index) => {
    const place = { file: at.file, row: `${at.path}[${String(index)}]${nameOf(raw)}` };
    const parsed = schema.safeParse(raw);
    if (parsed.success) value.push({ ...place, value: parsed.data });
    else mistakes.push(...mistakesOf(parsed.error, place));
  });
  return { value, mistakes };
}

/** The ids a list speaks of, wrong entries included, so that one mistake does not make others. */
export function idsOf(list: readonly unknown[]): ReadonlySet<string> {
  return new Set(list.flatMap((raw) => field(raw, 'id') ?? []));
}

function nameOf(raw: unknown): string {
  const name = field(raw, 'id') ?? field(raw, 'indicator') ?? field(raw, 'from') ?? field(raw, 'text');
  return name === undefined ? '' : ` "${name}"`;
}

function field(raw: unknown, name: string): string | undefined {
  const value: unknown = raw !== null && typeof raw === 'object' ? Reflect.get(raw, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
