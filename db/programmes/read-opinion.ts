import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readHead, readJson } from './read-entries.ts';
import { opinionSchema } from './schema/opinion.ts';
import type { LinearModel, Opinion } from '#domain/opinion.ts';
import type { Read } from './read-entries.ts';

const file = 'second-opinion.json';

/** Reads second-opinion.json; a pack may do without it. */
export function readOpinion(folder: string): Read<Opinion | null> {
  if (!existsSync(join(folder, file))) return { value: null, mistakes: [] };
  const { value: json, mistakes } = readJson(folder, file);
  const head = readHead(json, file, opinionSchema);
  return {
    value: head.value && {
      kinds: toModel(head.value.kinds),
      topics: toModel(head.value.topics),
      speech: toModel(head.value.speech),
      misreading: {
        base: head.value.misreading.base,
        weights: new Map(Object.entries(head.value.misreading.weights)),
      },
      next: {
        kinds: toModel(head.value.next.kinds),
        topics: toModel(head.value.next.topics),
        units: toModel(head.value.next.units),
      },
    },
    mistakes: [...mistakes, ...head.mistakes],
  };
}

function toModel(model: { readonly classes: readonly string[]; readonly features: object }): LinearModel {
  return { classes: model.classes, features: new Map(Object.entries(model.features)) };
}
