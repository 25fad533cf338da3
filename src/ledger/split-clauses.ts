import { fold } from './fold.ts';

/** The words of an order to enter a figure, parted at `nguồn:` and `lý do:`. */
export interface Clauses {
  readonly head: string;
  readonly source: string | null;
  readonly reason: string | null;
}

const documents =
  'bao cao|bc|cong van|cv|quyet dinh|qd|ke hoach|kh|thong bao|tb|nghi quyet|nq|van ban|vb|to trinh|bien ban|bao|so|ubnd|bo|cuc|phong';

/** `theo Bộ tiêu chí` and `theo Nghị quyết` belong to names: only what reports are called opens a source there. */
const reports = 'bao cao|bc|cong van|cv|thong bao|tb|van ban|vb|bien ban';

/**
 * `nguồn nhân lực` names an indicator: without a colon the word opens a source only before a kind of document, its
 * abbreviation, somebody who publishes or a link.
 */
const marker = new RegExp(
  `(?:^|[\\s,;.(])(?:(nguon(?: so lieu)?|source)\\s*(?::|(?=\\s(?:(?:${documents})(?![a-z])|https?://)))|(theo)(?=\\s(?:${reports})(?![a-z]))|(ly do|li do|reason)\\s*(?::|\\s))`,
  'g',
);

/** Parts the words after a command; the last of two clauses of one kind counts. */
export function splitClauses(words: string): Clauses {
  const text = words.normalize('NFC');
  const found = [...fold(text).matchAll(marker)];
  const clauses: { source: string | null; reason: string | null } = { source: null, reason: null };
  for (const [index, match] of found.entries()) {
    const clause = tidy(text.slice(match.index + match[0].length, found[index + 1]?.index));
    clauses[match[3] === undefined ? 'source' : 'reason'] = clause === '' ? null : clause;
  }
  return { head: tidy(text.slice(0, found[0]?.index)), ...clauses };
}

/** In one line, without the marks that part clauses. */
function tidy(clause: string): string {
  return clause.replace(/\s+/g, ' ').replace(/^[\s,;:(]+|[\s,;(]+$/g, '');
}
