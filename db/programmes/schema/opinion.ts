import { z } from 'zod';

const modelSchema = z.strictObject({
  classes: z.array(z.string().min(1)).describe('What is told apart'),
  features: z
    .record(z.string(), z.array(z.int()))
    .describe('For each feature of a message class, weight, class, weight …; weights in hundredths'),
});

const logisticSchema = z.strictObject({
  base: z.number().describe('The odds where nothing speaks for it, as a logarithm'),
  weights: z.record(z.string(), z.number()).describe('What each sign adds to the odds'),
});

/** What was learned from example questions; `npm run learn` writes it. */
export const opinionSchema = z.strictObject({
  kinds: modelSchema.describe('Kinds of question'),
  topics: modelSchema.describe('Indicators and pillars'),
  speech: modelSchema.describe('Whether a message asks or tells'),
  misreading: logisticSchema.describe('That a reading is wrong'),
  next: z
    .strictObject({ kinds: modelSchema, topics: modelSchema, units: modelSchema })
    .describe('Kinds, and where topics and units come from, after another question'),
});
