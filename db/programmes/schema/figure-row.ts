import { z } from 'zod';
import { isIsoDate } from '#domain/date.ts';
import { day, id, period, unitId, url, words } from './words.ts';

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'must be a number with a decimal point and no thousands mark, as 8.28')
  .transform(Number);

/** An empty cell is null. */
function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((cell) => (cell === '' ? null : cell), schema.nullable());
}

const published = z
  .string()
  .refine(isPartialDate, 'must be as much of the day as is known: 2024-02-17, 2024-02 or 2024');

const version = z.preprocess(
  (cell) => (cell === '' ? '1' : cell),
  z
    .string()
    .regex(/^[1-9]$/, 'must be empty or a number up to 9')
    .transform(Number),
);

/** One row of figures.csv: one published value from one source. Cells are text; an empty one means not known. */
export const figureRowSchema = z.strictObject({
  indicator: id.describe('Id of the indicator'),
  unit: unitId.describe('Id of the unit'),
  period: period.describe('What time the value speaks of: 2024, 2025-H1, 2025-Q1, 2024-10'),
  value: number.describe('The value, with a decimal point: 8.28'),
  out_of: optional(number).describe('The whole it is out of: 547 of 124/547, 34 of rank 5/34'),
  numerator: optional(number).describe('What a percentage was computed from, where the source says'),
  denominator: optional(number).describe('The whole that a percentage was computed from'),
  qualifier: optional(z.enum(['about', 'more-than', 'nearly'])).describe(
    'Hedge of the source: khoảng, hơn, gần',
  ),
  status: z.enum(['official', 'preliminary', 'estimate']).describe('How firm the value is'),
  publisher: words.describe('Who published it, in words'),
  url: optional(url).describe('The page; empty for a printed document'),
  published: optional(published).describe('When it appeared: 2024-02-17, 2024-02 or 2024'),
  title: optional(words).describe('Number or title of the document'),
  note_vi: optional(words).describe('What readers should know, in Vietnamese'),
  note_en: optional(words).describe('The same in English'),
  definition_vi: optional(words).describe('How this value was counted, where otherwise than usual'),
  definition_en: optional(words).describe('The same in English'),
  version: version.describe(
    'Empty at first; 2 on the row that corrects the row of the same key, which stays',
  ),
  recorded: optional(day).describe('When the row was recorded; empty means the pack’s recordedOn'),
});

export type FigureRow = z.infer<typeof figureRowSchema>;

/** The header of figures.csv. */
export const figureColumns = Object.keys(figureRowSchema.shape);

function isPartialDate(value: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(value) && isIsoDate(`${value}-01-01`.slice(0, 10));
}
