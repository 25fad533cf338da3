import type { Catalogue } from '#domain/catalogue.ts';
import { amountPattern } from './amount-words.ts';
import { fold } from './fold.ts';

/** The value among the words of an order: none, one with the words around it, or several that could be it. */
export type FoundAmount =
  | { readonly found: 'none' }
  | { readonly found: 'one'; readonly text: string; readonly before: string; readonly after: string }
  | { readonly found: 'several'; readonly texts: readonly string[] };

const year = '(?:19|20)\\d{2}';
const after = `\\s*(?:[/.-]|nam)?\\s*${year}`;

/** Numbers that tell a time, as people write it. */
const times = [
  `\\d{1,2}[/.-]\\d{1,2}[/.-]${year}`,
  `ngay \\d{1,2} thang \\d{1,2}(?: nam ${year})?`,
  `(?:quy|qui|q)\\s*\\.?\\s*(?:[1-4]|iv|i{1,3})(?:${after})?`,
  `(?:thang|t)\\s*\\.?\\s*\\d{1,2}(?:${after})?`,
  `\\d{1,2} thang(?: dau| cuoi)?(?: cua)?(?: nam)?(?:\\s*${year})?`,
  `${year}\\s*[-–]\\s*${year}`,
  `${year}\\s*-\\s*(?:q[1-4]|h[12]|\\d{2})`,
  `\\d{1,2}/${year}`,
  `(?:nam|ky)\\s*${year}`,
];

/** Numbers that belong to a document, a level of service, a technology or a numbered ward. */
const designations = [
  '(?:nq|qd|kh|ct|nd|tt|nghi quyet|quyet dinh|ke hoach|chi thi|nghi dinh|thong tu)(?: so)?\\s*[.:-]?\\s*\\d+[a-z0-9/-]*',
  '\\d+[-/](?:nq|qd|kh|ct|nd|bc|tb)[a-z0-9/-]*',
  '(?:muc do|cap do|muc|cap) \\d',
  '\\d+\\s*(?:gb|gbps|mb|mbps|g)(?:/s)?(?![a-z])',
  'tren 100 dan',
  '(?:phuong|quan) \\d+',
];

const hidden = new RegExp(`(?<![a-z0-9])(?:${[...times, ...designations].join('|')})(?![a-z0-9])`, 'g');
const amounts = new RegExp(`(?<![a-z0-9.,/-])${amountPattern}(?![a-z0-9])`, 'g');
const bareYear = new RegExp(`^${year}$`);

/**
 * Finds the value to enter. A number that could be a year is never taken for it, and where two numbers could be meant
 * none is chosen. `names` are folded names with digits in them, which are passed over.
 */
export function findAmount(head: string, names: readonly string[]): FoundAmount {
  const folded = fold(head.normalize('NFC'));
  const masked = [...names].reduce(
    (text, name) => text.replaceAll(name, '|'.repeat(name.length)),
    folded.replace(hidden, (time) => '|'.repeat(time.length)),
  );
  const found = [...masked.matchAll(amounts)].filter((match) => !mayBeYear(match));
  const [first, ...others] = found;
  if (!first) return { found: 'none' };
  if (others.length > 0) return { found: 'several', texts: found.map((match) => typed(head, match)) };
  return {
    found: 'one',
    text: typed(head, first),
    before: head.slice(0, first.index).trim(),
    after: head.slice(first.index + first[0].length).trim(),
  };
}

/** A year and nothing that would make it a value: no hedge, whole, per cent or multiple. */
function mayBeYear([, before = '', number = '', ...marks]: RegExpExecArray): boolean {
  return (
    bareYear.test(number) && before === '' && marks.every((mark: string | undefined) => mark === undefined)
  );
}

function typed(head: string, { index, 0: text }: RegExpExecArray): string {
  return head.slice(index, index + text.length).trim();
}

/** The names of a programme that have digits in them, folded, longest first. */
export function namesWithDigits({ programme }: Catalogue): readonly string[] {
  const names = programme.indicators.flatMap(({ short, name }) => [short.vi, name.vi, short.en, name.en]);
  const folded = new Set(names.filter((name) => /\d/.test(name)).map((name) => fold(name.normalize('NFC'))));
  return [...folded].sort((a, b) => b.length - a.length);
}
