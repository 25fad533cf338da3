import { z } from 'zod';
import { words } from './words.ts';

/** One everyday name, for what it means. */
export const phraseSchema = z.strictObject({
  text: words.describe('What people say, with diacritics: "kinh tế số"'),
  means: z
    .string()
    .regex(/^[\w:@.-]+$/, 'must be an id or one word of cue, without spaces')
    .describe('Indicator id, pillar:ID, document id, unit id or a cue the understanding knows'),
});
