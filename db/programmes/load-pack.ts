import { z } from 'zod';
import { makeCatalogue } from '#domain/catalogue.ts';
import { checkFigures } from './check-figures.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkProgramme } from './check-programme.ts';
import { checkUnits } from './check-units.ts';
import { makeFigure } from './make-figures.ts';
import { readEntries, readJson } from './read-entries.ts';
import { readFigures } from './read-figures.ts';
import { readProgramme } from './read-programme.ts';
import { readUnits } from './read-units.ts';
import { phraseSchema } from './schema/phrases.ts';
import type { Located, Mistake } from './mistake.ts';
import type { Catalogue, Phrase } from '#domain/catalogue.ts';
import type { Figure } from '#domain/figure.ts';

export type { Mistake } from './mistake.ts';

/** A pack that is right in every part, or everything that is wrong with it. */
export type PackResult =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly figures: readonly Figure[] }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Reads a programme pack (programme.json, units.json, figures.csv, phrases.json) and checks all of it. */
export function loadPack(folder: string): PackResult {
  const programme = readProgramme(folder);
  const units = readUnits(folder);
  const figures = readFigures(folder);
  const phrases = readPhrases(folder);
  const mistakes = [
    ...programme.mistakes,
    ...checkProgramme(programme, units.known),
    ...units.mistakes,
    ...checkUnits(units),
    ...figures.mistakes,
    ...checkFigures(figures.rows, programme, units),
    ...phrases.mistakes,
    ...checkPhrases(phrases.phrases, programme, units.known),
  ];
  const { head } = programme;
  if (head === null || mistakes.length > 0) return { ok: false, mistakes };
  const catalogue = makeCatalogue({
    programme: {
      id: head.id,
      name: head.name,
      documents: valuesOf(programme.documents),
      pillars: valuesOf(programme.pillars),
      indicators: valuesOf(programme.indicators),
      targets: valuesOf(programme.targets),
    },
    units: valuesOf(units.units),
    successions: valuesOf(units.successions),
    phrases: valuesOf(phrases.phrases),
  });
  return {
    ok: true,
    catalogue,
    figures: figures.rows.map(({ value }) => makeFigure(value, head.recordedOn)),
  };
}

function readPhrases(folder: string): {
  readonly phrases: readonly Located<Phrase>[];
  readonly mistakes: readonly Mistake[];
} {
  const file = 'phrases.json';
  const { value: list, mistakes } = readJson(folder, file, z.array(z.unknown()));
  const entries = readEntries<Phrase>(list ?? [], phraseSchema, { file, path: 'phrases' });
  return { phrases: entries.value, mistakes: [...mistakes, ...entries.mistakes] };
}

function valuesOf<T>(entries: readonly Located<T>[]): readonly T[] {
  return entries.map(({ value }) => value);
}
