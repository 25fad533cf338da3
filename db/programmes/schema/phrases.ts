import { z } from 'zod';
import { words } from './words.ts';

const id = z.string().regex(/^[\w:@.-]+$/, 'must be an id or one word of cue, without spaces');

/** One everyday name, for what it means. */
export const phraseSchema = z.strictObject({
  text: words.describe('What people say, with diacritics: "kinh tế số"'),
  means: id.describe('Indicator id, pillar:ID, document id, unit id or a cue the understanding knows'),
  or: z
    .array(id)
    .min(1)
    .optional()
    .describe('What it may mean as well, so that the bot asks: "tỷ lệ đúng hạn" of dossiers or of feedback'),
});
