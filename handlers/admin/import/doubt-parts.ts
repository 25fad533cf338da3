import type { Part } from '#domain/answer.ts';
import { nested, verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import type { JudgedChange } from '#ledger/import/judge-import.ts';
import { doubtLine } from '../changes/doubt-line.ts';

/** How many doubtful figures of a file are named. */
const shown = 6;

/** The figures of a file that make one look twice, the first few with their reasons. */
export function doubtParts(doubtful: readonly JudgedChange[]): readonly Part[] {
  if (doubtful.length === 0) return [];
  const lines = doubtful.slice(0, shown).flatMap(({ item, entry, doubts }) => {
    const [doubt] = doubts;
    if (!doubt) return [];
    const row = verbatim(String(entry.entry.row));
    return [
      says('admin-import-doubt', {
        row,
        doubt: nested(doubtLine(doubt, { item, indicator: entry.indicator })),
      }),
    ];
  });
  return [part('heading', 'admin-import-doubts', { count: doubtful.length }), ...list(lines)];
}
