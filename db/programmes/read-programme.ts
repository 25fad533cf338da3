import type { z } from 'zod';
import { idsOf, readEntries, readJson } from './read-entries.ts';
import type { Located, Mistake } from './mistake.ts';
import {
  documentSchema,
  indicatorSchema,
  pillarSchema,
  programmeSchema,
  targetSchema,
} from './schema/programme.ts';
import type { Indicator, Pillar, ProgrammeDocument, Target } from '#domain/programme.ts';

const file = 'programme.json';

/** Ids that may be referred to. */
export interface Known {
  has(id: string): boolean;
}

/** Takes the place of ids that could not be read, so that one broken file does not make mistakes in others. */
export const anything: Known = { has: () => true };

/** What programme.json holds, entry by entry. */
export interface ProgrammeParts {
  readonly head: z.infer<typeof programmeSchema> | null;
  readonly documents: readonly Located<ProgrammeDocument>[];
  readonly pillars: readonly Located<Pillar>[];
  readonly indicators: readonly Located<Indicator>[];
  readonly targets: readonly Located<Target>[];
  readonly known: { readonly documents: Known; readonly pillars: Known; readonly indicators: Known };
  readonly mistakes: readonly Mistake[];
}

/** Reads programme.json; entries of the wrong shape are left out and told as mistakes. */
export function readProgramme(folder: string): ProgrammeParts {
  const { value: head, mistakes } = readJson(folder, file, programmeSchema);
  const documents = readEntries<ProgrammeDocument>(head?.documents ?? [], documentSchema, at('documents'));
  const pillars = readEntries<Pillar>(head?.pillars ?? [], pillarSchema, at('pillars'));
  const indicators = readEntries<Indicator>(head?.indicators ?? [], indicatorSchema, at('indicators'));
  const targets = readEntries<Target>(head?.targets ?? [], targetSchema, at('targets'));
  return {
    head,
    documents: documents.value,
    pillars: pillars.value,
    indicators: indicators.value,
    targets: targets.value,
    known: {
      documents: head ? idsOf(head.documents) : anything,
      pillars: head ? idsOf(head.pillars) : anything,
      indicators: head ? idsOf(head.indicators) : anything,
    },
    mistakes: [mistakes, documents.mistakes, pillars.mistakes, indicators.mistakes, targets.mistakes].flat(),
  };
}

function at(path: string): { file: string; path: string } {
  return { file, path };
}
