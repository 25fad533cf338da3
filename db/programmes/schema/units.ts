import { z } from 'zod';
import { day, text, unitId, words } from './words.ts';

/** One administrative unit. */
export const unitSchema = z.strictObject({
  id: unitId.describe('Id for good: official codes are used again, ids are not'),
  level: z.enum(['nation', 'province', 'district', 'commune', 'department']).describe('Level'),
  code: z.string().describe('Code of the statistics office’s list; empty where it has none'),
  name: words.describe('Bare name, as Như Xuân'),
  type: z.string().describe('Type word, as Xã, Phường, Thị trấn, Huyện; empty for the nation'),
  fullName: text.describe('What people read: Xã Như Xuân, Như Xuân commune'),
  parent: unitId
    .nullable()
    .describe('District of an old commune, main former district of a current one; null at the top'),
  otherParents: z
    .array(unitId)
    .default([])
    .describe('Earlier or further districts: of a commune that moved or was made from several'),
  validFrom: day.nullable().default(null).describe('First day of existence; absent where not needed'),
  validTo: day.nullable().default(null).describe('Last day of existence; absent while it exists'),
  areaKm2: z.number().positive().nullable().default(null).describe('Area in square kilometres'),
  lat: z.number().min(-90).max(90).nullable().default(null).describe('Latitude of its middle'),
  lon: z.number().min(-180).max(180).nullable().default(null).describe('Longitude of its middle'),
});

/** One step of history between units. */
export const successionSchema = z.strictObject({
  from: unitId.describe('The unit that ended'),
  to: unitId.describe('What it became'),
  partial: z.boolean().default(false).describe('True where only a part of it went there'),
});

/** The head of units.json. */
export const unitsSchema = z.strictObject({
  units: z.array(z.unknown()).describe('The units, one a line'),
  successions: z.array(z.unknown()).describe('What became of units that ended, one step a line'),
});
