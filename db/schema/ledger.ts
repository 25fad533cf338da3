import type { AuditAction, AuditDetails } from '#domain/audit.ts';
import type { ChangeKind, ChangeState, FigureDraft } from '#domain/change.ts';
import type { FigureId } from '#domain/figure.ts';
import type { ChannelName } from '#domain/message.ts';
import type { Pending } from '#domain/pending.ts';
import type { Period } from '#domain/period.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Kit } from './kit.ts';

/** The life of figures that people enter. Steps, publications and entries are added, never changed. */
export function ledgerTables(kit: Kit) {
  const changes = kit.table(
    'changes',
    {
      seq: kit.rowNumber(),
      id: kit.text().notNull().unique(),
      code: kit.text().notNull().unique(),
      kind: kit.text().$type<ChangeKind>().notNull(),
      by: kit.text().notNull(),
      channel: kit.text().$type<ChannelName>(),
      /** The private chat of its preview; null at the command line and once the chat is to be forgotten. */
      chat: kit.text(),
      size: kit.integer().notNull(),
      reason: kit.text(),
      file: kit.text(),
      undoes: kit.text(),
      needsApproval: kit.flag().notNull(),
      previewedAt: kit.moment().notNull(),
      expiresAt: kit.moment().notNull(),
    },
    (row) => [kit.index('changes_by_author').on(row.by, row.seq)],
  );

  const changeItems = kit.table(
    'change_items',
    {
      change: kit
        .text()
        .notNull()
        .references(() => changes.id),
      place: kit.integer().notNull(),
      indicator: kit.text().notNull(),
      unit: kit.text().$type<UnitId>().notNull(),
      period: kit.text().$type<Period>().notNull(),
      figure: kit.json<FigureDraft>(),
      base: kit.text().$type<FigureId>(),
      slotVersion: kit.integer().notNull(),
    },
    (row) => [
      kit.key(row.change, row.place),
      kit.index('change_items_by_slot').on(row.indicator, row.unit, row.period),
    ],
  );

  const changeSteps = kit.table(
    'change_steps',
    {
      change: kit
        .text()
        .notNull()
        .references(() => changes.id),
      /** 1 is the preview. */
      step: kit.integer().notNull(),
      state: kit.text().$type<ChangeState>().notNull(),
      by: kit.text().notNull(),
      at: kit.moment().notNull(),
      reason: kit.text(),
    },
    // Unique, so that of two who take the same step one comes too late.
    (row) => [
      kit.uniqueIndex('change_steps_in_order').on(row.change, row.step),
      kit.index('change_steps_by_state').on(row.state, row.at),
    ],
  );

  const publications = kit.table(
    'publications',
    {
      seq: kit.rowNumber(),
      change: kit
        .text()
        .notNull()
        .references(() => changes.id),
      indicator: kit.text().notNull(),
      unit: kit.text().$type<UnitId>().notNull(),
      period: kit.text().$type<Period>().notNull(),
      /** 1, 2, 3 … per slot. */
      version: kit.integer().notNull(),
      figure: kit.text().$type<FigureId>(),
      replaced: kit.text().$type<FigureId>(),
      at: kit.moment().notNull(),
    },
    (row) => [
      // Unique, so that of two changes previewed on the same state of a slot only one is published.
      kit.uniqueIndex('publications_in_order').on(row.indicator, row.unit, row.period, row.version),
      kit.index('publications_by_moment').on(row.at, row.seq),
      kit.index('publications_by_change').on(row.change),
    ],
  );

  const pendings = kit.table(
    'pendings',
    {
      channel: kit.text().$type<ChannelName>().notNull(),
      chat: kit.text().notNull(),
      pending: kit.json<Pending>().notNull(),
      expiresAt: kit.moment().notNull(),
    },
    (row) => [kit.key(row.channel, row.chat)],
  );

  const auditEntries = kit.table(
    'audit_entries',
    {
      number: kit.integer().primaryKey(),
      at: kit.moment().notNull(),
      actor: kit.text().notNull(),
      action: kit.text().$type<AuditAction>().notNull(),
      subject: kit.text(),
      details: kit.json<AuditDetails>().notNull(),
      // Unique, so that the log can't fork.
      previous: kit.text().notNull().unique(),
      hash: kit.text().notNull().unique(),
    },
    (row) => [
      kit.index('audit_entries_by_actor').on(row.actor, row.number),
      kit.index('audit_entries_by_subject').on(row.subject, row.number),
    ],
  );

  return { changes, changeItems, changeSteps, publications, pendings, auditEntries };
}
