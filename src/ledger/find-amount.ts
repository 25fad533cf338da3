import type { Catalogue } from '#domain/catalogue.ts';
import { amountPattern } from './amount-words.ts';
import { fold } from './fold.ts';

/** The value among the words of an order: none, one with the words around it, or several that could be it. */
export type FoundAmount =
  | { readonly found: 'none' }
  | { readonly found: 'one'; readonly text: string; readonly before: string; readonly after: string }
  /** A number that is no value but says how far it is from one: `tăng 2%`, `dưới 20%`, `mục tiêu 20%`. */
  | { readonly found: 'relative'; readonly text: string; readonly before: string; readonly after: string }
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
/** Words right before a number that make it something else than the value. */
const relative =
  /(?<![a-z])(?:tang|giam|them|bot|hut|thieu|chenh|cao|thap|kem|vuot|duoi|it nhat|toi thieu|toi da|khong qua|khong phai|khong|chua|muc tieu|phan dau|up|down|below|at least|at most|target|not)(?: (?:them|la|duoc|khoang))*\s*$|[<>≤≥]=?\s*$/;
/** A second number that makes a range of two. */
const rangeBehind = /^\s*[-–]\s*\d+(?:[.,]\d+)*/;
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
  const end = first.index + first[0].length;
  const range = rangeBehind.exec(masked.slice(end));
  if (range) return { found: 'several', texts: [head.slice(first.index, end + range[0].length).trim()] };
  const turned = relative.exec(masked.slice(0, first.index));
  const start = turned?.index ?? first.index;
  return {
    found: turned ? 'relative' : 'one',
    text: head.slice(start, end).trim(),
    before: head.slice(0, start).trim(),
    after: head.slice(end).trim(),
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
