import type { FigureStatus, Qualifier } from '#domain/figure.ts';
import type { Period } from '#domain/period.ts';
import type { Text } from '#domain/text.ts';
import type { UnitId } from '#domain/unit.ts';
import type { AnyColumn, Kit } from './kit.ts';

/** Every version of every figure, and which of them were withdrawn. Rows are added, never changed or deleted. */
export function figureTables(kit: Kit) {
  const figures = kit.table(
    'figures',
    {
      seq: kit.rowNumber(),
      id: kit.text().notNull().unique(),
      indicator: kit.text().notNull(),
      unit: kit.text().$type<UnitId>().notNull(),
      period: kit.text().$type<Period>().notNull(),
      /** First and last day of the period: the order of periods is not that of their spelling. */
      begins: kit.text().notNull(),
      ends: kit.text().notNull(),
      value: kit.real().notNull(),
      outOf: kit.real(),
      numerator: kit.real(),
      denominator: kit.real(),
      qualifier: kit.text().$type<Qualifier>(),
      status: kit.text().$type<FigureStatus>().notNull(),
      publisher: kit.text().notNull(),
      sourceUrl: kit.text(),
      sourcePublished: kit.text(),
      sourceTitle: kit.text(),
      note: kit.json<Text>(),
      definition: kit.json<Text>(),
      recordedAt: kit.moment().notNull(),
      enteredBy: kit.text().notNull(),
      supersedes: kit.text().references((): AnyColumn => figures.id),
    },
    (row) => [
      kit.index('figures_by_indicator').on(row.indicator, row.unit, row.period),
      kit.index('figures_by_unit').on(row.unit, row.period),
      kit.index('figures_by_recording').on(row.recordedAt, row.seq),
      // Unique, so that two corrections of one figure can't both stand.
      kit.uniqueIndex('figures_by_superseded').on(row.supersedes),
    ],
  );

  const withdrawals = kit.table('withdrawals', {
    figure: kit
      .text()
      .primaryKey()
      .references(() => figures.id),
    at: kit.moment().notNull(),
    by: kit.text().notNull(),
  });

  return { figures, withdrawals };
}
