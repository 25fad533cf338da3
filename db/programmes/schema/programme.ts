import { z } from 'zod';
import { day, id, period, text, unitId, url, words } from './words.ts';

/** What kind of number an indicator or target is. */
export const measure = z.enum([
  'percent',
  'percent-per-year',
  'count',
  'count-of-total',
  'rank',
  'score',
  'per-100-people',
]);

/** One legal document. */
export const documentSchema = z.strictObject({
  id: id.describe('Short name by which targets refer to the document'),
  number: words.describe('Official number, as 06-NQ/TU'),
  kind: text.describe('Kind of document, as Nghị quyết'),
  issuer: text.describe('Who issued it'),
  issued: day.describe('Day of issue'),
  title: text.describe('Title, worded so that it follows the number: "về chuyển đổi số ..."'),
  sources: z.array(url).min(1, 'needs at least one page').describe('Pages where it can be read'),
  note: text.nullable().default(null).describe('What readers should know about it'),
});

/** One pillar (trụ cột): a group of indicators. */
export const pillarSchema = z.strictObject({
  id: id.describe('Short name by which indicators refer to the pillar'),
  name: text.describe('Name, as Chính quyền số'),
});

const breakSchema = z.strictObject({
  from: period.describe('First period on the new basis'),
  note: text.describe('What changed, in a sentence'),
});

/** One indicator. */
export const indicatorSchema = z.strictObject({
  id: id.describe(
    'Short name by which targets and figures refer to the indicator; never changed once published',
  ),
  pillar: id.describe('Id of its pillar'),
  short: text.describe('Short name for buttons and tables'),
  name: text.describe('Full name'),
  measure: measure.describe(
    'Kind of number: percent 0-100, score 0-1, rank 1 is best, count-of-total as 124/547',
  ),
  better: z.enum(['higher', 'lower']).describe('Which direction is better; lower for a rank'),
  core: z.boolean().describe('True for a target of the programme’s own resolution'),
  countedNoun: text.nullable().default(null).describe('What is counted, for counts: xã, phường, thị trấn'),
  base: text.nullable().default(null).describe('The whole that a percentage is of, as GRDP'),
  definition: text.nullable().default(null).describe('How the value is defined'),
  remark: text.nullable().default(null).describe('What readers should know whenever they see it'),
  breaks: z
    .array(breakSchema)
    .default([])
    .describe('Where the basis changed, earliest first: values on either side are not compared'),
  cumulative: z.boolean().default(false).describe('True for a running total that should not fall'),
  family: id
    .optional()
    .describe(
      'Indicators that measure the same thing for different pillars, or by rank and by score, share one',
    ),
  counts: id
    .optional()
    .describe(
      'Id of the document whose targets met it counts, where it does: "chỉ tiêu kinh tế số của nghị quyết"',
    ),
  reporting: z
    .enum(['month', 'quarter', 'half', 'year'])
    .default('year')
    .describe('How often a figure is expected: reminders go by it'),
});

/** One target. */
export const targetSchema = z.strictObject({
  indicator: id.describe('Id of the indicator'),
  document: id.describe('Id of the document that sets it'),
  unit: unitId.describe('The unit it is set for, usually province'),
  due: day.describe('The day by which it is to be met'),
  operator: z.enum(['>=', '<=', '=']).describe('>= for "từ ... trở lên", <= for a rank'),
  value: z.number().describe('The value to reach'),
  measure: measure.describe('Kind of number of the value; may be count or percent for a count-of-total'),
  group: id.nullable().default(null).describe('Targets of one group and day are met only together'),
  sources: z.array(url).min(1, 'needs at least one page').describe('Pages that name it'),
  note: text.nullable().default(null).describe('What readers should know about it'),
});

/** The head of programme.json; its lists are read entry by entry, so that each mistake has its place. */
export const programmeSchema = z.strictObject({
  id: id.describe('Short name of the programme'),
  name: text.describe('Name of the programme'),
  recordedOn: day.describe('The day the pack’s figures were recorded'),
  approval: z
    .enum(['reporters', 'everyone', 'nobody'])
    .default('reporters')
    .describe('Whose changes of figures wait for the approval of a second person'),
  documents: z.array(z.unknown()).describe('The legal documents'),
  pillars: z.array(z.unknown()).describe('The pillars'),
  indicators: z.array(z.unknown()).describe('The indicators'),
  targets: z.array(z.unknown()).describe('The targets'),
});
