import type { Part } from '#domain/answer.ts';
import { dateArg, listArg, verbatim } from '#compose/args.ts';
import { part } from '#compose/section.ts';
import type { DryRun } from './dry-run.ts';

/** How much of a file is new, changed or the same, and how its names were read. */
export function countParts({ added, changed, same, empty, unused, listDays }: DryRun): readonly Part[] {
  return [
    part('body', 'admin-import-counts', { added, changed, same }),
    ...(empty > 0 ? [part('body', 'admin-import-empty-cells', { count: empty })] : []),
    ...(listDays.length > 0
      ? [part('remark', 'admin-import-list', { days: listArg(listDays.map(dateArg), 'comma') })]
      : []),
    ...(unused.length > 0
      ? [part('remark', 'admin-import-unused', { titles: listArg(unused.map(verbatim), 'comma') })]
      : []),
  ];
}
