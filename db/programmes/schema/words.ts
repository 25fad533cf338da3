import { z } from 'zod';
import { isIsoDate } from '#domain/date.ts';
import { parsePeriod } from '#domain/period.ts';
import type { Period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';

/** A text people read: not empty, no spaces around it, in composed Unicode (NFC). */
export const words = z
  .string()
  .min(1, 'must not be empty')
  .refine((text) => text === text.trim(), 'has spaces around it')
  .refine((text) => text === text.normalize('NFC'), 'is not in composed Unicode (NFC): type it again');

/** The same text in both languages. */
export const text = z.strictObject({
  vi: words.describe('Vietnamese, as an official would write it'),
  en: words.describe('English'),
});

/** A short name for use inside the pack: lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens');

/** A calendar day, YYYY-MM-DD. */
export const day = z.string().refine(isIsoDate, 'must be a day of the calendar, as 2025-12-31');

/** A year, half, quarter or month. */
export const period = z
  .string()
  .refine((value) => parsePeriod(value) !== null, 'must be a period as 2024, 2025-H1, 2025-Q1 or 2024-10')
  .transform((value) => value as Period);

/** The id of a unit, as the domain documents it. */
export const unitId = z
  .string()
  .regex(
    /^(nation|provinces-mean|province|(district|commune|department):[\w-]+|oldcommune:\d+(@\d{4})?)$/,
    'must be nation, provinces-mean, province, district:CODE, commune:CODE, oldcommune:CODE or oldcommune:CODE@YEAR',
  )
  .transform((value) => value as UnitId);

/** The address of a page. */
export const url = z.url({ protocol: /^https?$/, error: 'must be a web address, http:// or https://' });
