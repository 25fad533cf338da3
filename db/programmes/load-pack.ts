import { makeCatalogue } from '#domain/catalogue.ts';
import { checkFigures } from './check-figures.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkProgramme } from './check-programme.ts';
import { checkUnits } from './check-units.ts';
import { makeFigure } from './make-figure.ts';
import { readFigures } from './read-figures.ts';
import { readOpinion } from './read-opinion.ts';
import { readPhrases } from './read-phrases.ts';
import { readProgramme } from './read-programme.ts';
import { readUnits } from './read-units.ts';
import type { Mistake } from './mistake.ts';
import type { Entries } from './read-entries.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Figure } from '#domain/figure.ts';

export type { Mistake } from './mistake.ts';

/** A pack that is right in every part, or everything that is wrong with it. */
export type PackResult =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly figures: readonly Figure[] }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Reads a programme pack (programme.json, units.json, figures.csv, phrases.json, second-opinion.json) and checks all of it. */
export function loadPack(folder: string): PackResult {
  const programme = readProgramme(folder);
  const units = readUnits(folder);
  const figures = readFigures(folder);
  const phrases = readPhrases(folder);
  const opinion = readOpinion(folder);
  const mistakes = [
    ...opinion.mistakes,
    ...programme.mistakes,
    ...checkProgramme(programme, units.known),
    ...units.mistakes,
    ...checkUnits(units),
    ...figures.mistakes,
    ...checkFigures(figures, programme, units),
    ...phrases.mistakes,
    ...checkPhrases(phrases, programme, units.known),
  ];
  const { head } = programme;
  if (head === null || mistakes.length > 0) return { ok: false, mistakes };
  const catalogue = makeCatalogue({
    programme: {
      id: head.id,
      name: head.name,
      approval: head.approval,
      recordedOn: head.recordedOn,
      documents: valuesOf(programme.documents),
      pillars: valuesOf(programme.pillars),
      indicators: valuesOf(programme.indicators),
      targets: valuesOf(programme.targets),
    },
    units: valuesOf(units.units),
    successions: valuesOf(units.successions),
    phrases: valuesOf(phrases),
    opinion: opinion.value,
  });
  return {
    ok: true,
    catalogue,
    figures: valuesOf(figures).map((row) => makeFigure(row, head.recordedOn)),
  };
}

function valuesOf<T>(entries: Entries<T>): readonly T[] {
  return entries.value.map(({ value }) => value);
}
