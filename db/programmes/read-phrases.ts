import { z } from 'zod';
import { readEntries, readHead, readJson } from './read-entries.ts';
import { phraseSchema } from './schema/phrases.ts';
import type { Phrase } from '#domain/catalogue.ts';
import type { Entries } from './read-entries.ts';

const file = 'phrases.json';

/** Reads phrases.json; entries of the wrong shape are told as mistakes. */
export function readPhrases(folder: string): Entries<Phrase> {
  const { value: json, mistakes } = readJson(folder, file);
  const list = readHead(json, file, z.array(z.unknown()));
  const entries = readEntries<Phrase>(list.value, phraseSchema, { file, path: 'phrases' });
  return { ...entries, mistakes: [mistakes, list.mistakes, entries.mistakes].flat() };
}
