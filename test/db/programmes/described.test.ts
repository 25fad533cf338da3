import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { figureColumns, figureRowSchema } from '#db/programmes/schema/figure-row.ts';
import { phraseSchema } from '#db/programmes/schema/phrases.ts';
import {
  documentSchema,
  indicatorSchema,
  pillarSchema,
  programmeSchema,
  targetSchema,
} from '#db/programmes/schema/programme.ts';
import { successionSchema, unitSchema, unitsSchema } from '#db/programmes/schema/units.ts';

test.each([
  ['programme', programmeSchema],
  ['document', documentSchema],
  ['pillar', pillarSchema],
  ['indicator', indicatorSchema],
  ['target', targetSchema],
  ['units', unitsSchema],
  ['unit', unitSchema],
  ['succession', successionSchema],
  ['figure row', figureRowSchema],
  ['phrase', phraseSchema],
])('every field of a %s is described for the people who write a pack', (_, schema) => {
  const bare = Object.entries<ZodType>(schema.shape)
    .filter(([, field]) => !field.description)
    .map(([name]) => name);

  expect(bare).toEqual([]);
});

test('the guide names every column of figures.csv', () => {
  const guide = readFileSync('docs/programme-pack.md', 'utf8');

  expect(figureColumns.filter((column) => !guide.includes(`\`${column}\``))).toEqual([]);
});
