import type { Qualifier } from '#domain/figure.ts';
import type { Amount } from '#domain/pending.ts';
import { fold } from './fold.ts';

/** A value and the words around it that belong to it, as they were written. */
export interface WrittenAmount {
  readonly qualifier: Qualifier | null;
  readonly status: Amount['status'];
  readonly number: string;
  /** After a slash: `547` of `124/547`. */
  readonly total: string | null;
  readonly percent: boolean;
  /** 1, or what `nghìn`, `triệu` or `tỷ` multiply by. */
  readonly scale: number;
  /** What a percentage was computed from, as `(265.588/450.684)` after it. */
  readonly parts: readonly [string, string] | null;
}

const number = '[-−]?\\d+(?:[.,]\\d+)*';
const hedge =
  'uoc(?: tinh| dat)?|so bo|chinh thuc|khoang|xap xi|hon|tren|gan|estimated|preliminary|about|over|nearly';
const scaleWord = 'nghin|ngan|trieu|ty|ti|thousand|million|billion';

/**
 * A value with its hedges, in folded text: `uoc khoang 21,3%`, `124/547`, `gan 5,2 trieu`. Its groups are those of
 * `readWords`.
 */
export const amountPattern =
  `((?:(?:${hedge})\\s+)*)(?:(?:dat|la|bang|:|=)\\s*)?(${number})(?:\\s*(?:/|tren tong so|tren tong)\\s*(${number}))?` +
  `(?:\\s*(%|phan tram|percent)|\\s+(${scaleWord})(?![a-z]))?(?:\\s*/\\s*nam)?(?:\\s*\\(\\s*(${number})\\s*/\\s*(${number})\\s*\\))?`;

const whole = new RegExp(`^\\s*${amountPattern}\\s*(.*)$`, 's');

const scales: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  thousand: 1e3,
  trieu: 1e6,
  million: 1e6,
  ty: 1e9,
  ti: 1e9,
  billion: 1e9,
};

const hedges: readonly { readonly words: RegExp; readonly means: Qualifier }[] = [
  { words: /khoang|xap xi|about/, means: 'about' },
  { words: /hon|tren|over/, means: 'more-than' },
  { words: /gan|nearly/, means: 'nearly' },
];

/** Reads a text that is nothing but a value, and what follows it, such as a noun; null where it does not begin so. */
export function readWords(text: string): { readonly amount: WrittenAmount; readonly after: string } | null {
  const match = whole.exec(fold(text.normalize('NFC')));
  if (!match) return null;
  const [, before = '', first = '', total, percent, scale, left, right, after = ''] = match;
  return {
    amount: {
      qualifier: hedges.find(({ words }) => words.test(before))?.means ?? null,
      status: statusOf(before),
      number: first,
      total: total ?? null,
      percent: percent !== undefined,
      scale: scale === undefined ? 1 : (scales[scale] ?? 1),
      parts: left !== undefined && right !== undefined ? [left, right] : null,
    },
    after: after.trim(),
  };
}

function statusOf(before: string): Amount['status'] {
  if (/uoc|estimated/.test(before)) return 'estimate';
  return /so bo|preliminary/.test(before) ? 'preliminary' : 'official';
}
