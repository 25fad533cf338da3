import type { z } from 'zod';
import { idsOf, listIn, readEntries, readHead, readJson } from './read-entries.ts';
import type { Mistake } from './mistake.ts';
import type { Entries, Known } from './read-entries.ts';
import {
  documentSchema,
  indicatorSchema,
  pillarSchema,
  programmeSchema,
  targetSchema,
} from './schema/programme.ts';
import type { Indicator, Pillar, ProgrammeDocument, Target } from '#domain/programme.ts';

const file = 'programme.json';

/** What programme.json holds, entry by entry. */
export interface ProgrammeParts {
  readonly head: z.infer<typeof programmeSchema> | null;
  readonly documents: Entries<ProgrammeDocument>;
  readonly pillars: Entries<Pillar>;
  readonly indicators: Entries<Indicator>;
  readonly targets: Entries<Target>;
  readonly known: { readonly documents: Known; readonly pillars: Known; readonly indicators: Known };
  readonly mistakes: readonly Mistake[];
}

/** Reads programme.json; entries of the wrong shape are told as mistakes. */
export function readProgramme(folder: string): ProgrammeParts {
  const { value: json, mistakes } = readJson(folder, file);
  const head = readHead(json, file, programmeSchema);
  const documents = readEntries<ProgrammeDocument>(
    listIn(json, 'documents'),
    documentSchema,
    at('documents'),
  );
  const pillars = readEntries<Pillar>(listIn(json, 'pillars'), pillarSchema, at('pillars'));
  const indicators = readEntries<Indicator>(listIn(json, 'indicators'), indicatorSchema, at('indicators'));
  const targets = readEntries<Target>(listIn(json, 'targets'), targetSchema, at('targets'));
  const parts = [head, documents, pillars, indicators, targets];
  return {
    head: head.value,
    documents,
    pillars,
    indicators,
    targets,
    known: {
      documents: idsOf(listIn(json, 'documents')),
      pillars: idsOf(listIn(json, 'pillars')),
      indicators: idsOf(listIn(json, 'indicators')),
    },
    mistakes: [mistakes, ...parts.map((part) => part.mistakes)].flat(),
  };
}

function at(path: string): { file: string; path: string } {
  return { file, path };
}
