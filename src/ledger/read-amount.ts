import type { Amount } from '#domain/pending.ts';
import { withoutNoise } from '#domain/number.ts';
import type { Indicator, Measure } from '#domain/programme.ts';
import { readWords, type WrittenAmount } from './amount-words.ts';
import { fold } from './fold.ts';
import { readNumber, type NumberReading } from './read-number.ts';

/** Why a written value is no value of a measure; each has a sentence that says how to write it. */
export type AmountProblem =
  | 'not-a-number'
  | 'negative'
  | 'not-whole'
  | 'percent-unexpected'
  | 'scale-unexpected'
  | 'total-missing'
  | 'total-unexpected'
  | 'more-than-total'
  | 'no-rank'
  | 'score-range'
  | 'does-not-agree'
  | 'too-large';

export type AmountReading =
  | { readonly read: 'amount'; readonly amount: Amount }
  /** Two readings, or one that nobody may rely on: asked back. */
  | { readonly read: 'ambiguous'; readonly options: readonly Amount[] }
  | { readonly read: 'problem'; readonly why: AmountProblem };

/** How a measure is written. */
interface Form {
  readonly whole: boolean;
  readonly total: 'needed' | 'computes' | 'none';
  readonly percent: boolean;
  readonly scale: boolean;
  readonly negative: boolean;
}

const share: Form = { whole: false, total: 'computes', percent: true, scale: false, negative: false };
const plain: Form = { whole: false, total: 'none', percent: false, scale: false, negative: false };
const outOf: Form = { whole: true, total: 'needed', percent: false, scale: false, negative: false };

const formOf: Readonly<Record<Measure, Form>> = {
  percent: share,
  'percent-per-year': { ...plain, percent: true, negative: true },
  count: { ...plain, whole: true, scale: true },
  'count-of-total': outOf,
  rank: outOf,
  score: plain,
  'per-100-people': plain,
};

/** No count of a province is larger. */
const largest = 1e12;
/** Reports round: a percentage may differ that much from what its parts give. */
const roundingOfReports = 0.1;

/** Nouns that people put behind a value besides what the indicator itself counts. */
const nouns =
  'xa phuong thi tran huyen thon ban tai khoan to ho so thue bao dich vu chi tieu doanh nghiep nguoi diem tren dan';

/** Reads a text that is nothing but a value of an indicator; a noun behind it (`124/547 xã`) does no harm. */
export function readAmountText(text: string, { measure, countedNoun }: Indicator): AmountReading {
  const words = readWords(text);
  if (words === null) return { read: 'problem', why: 'not-a-number' };
  const known = new Set(`${nouns} ${fold(countedNoun?.vi ?? '')}`.split(/[\s,]+/));
  const unknown = words.after.split(/[\s,./]+/).filter((word) => word !== '' && !known.has(word));
  return unknown.some((word) => word !== '100')
    ? { read: 'problem', why: 'not-a-number' }
    : readAmount(words.amount, measure);
}

/** Reads a value in the measure of its indicator, without guessing. */
export function readAmount(written: WrittenAmount, measure: Measure): AmountReading {
  const form = formOf[measure];
  const misfit = misfitOf(written, form);
  if (misfit !== null) return { read: 'problem', why: misfit };
  const { pairs, open } = pairsOf(written, form);
  const checked = pairs.map((pair) => check(pair, written, measure));
  const options = checked.flatMap((result) => (typeof result === 'string' ? [] : [result]));
  const [amount] = options;
  if (amount === undefined)
    return { read: 'problem', why: checked.find((result) => typeof result === 'string') ?? 'not-a-number' };
  return open ? { read: 'ambiguous', options } : { read: 'amount', amount };
}

/** Words around the number that its measure does not take. */
function misfitOf({ percent, scale, total }: WrittenAmount, form: Form): AmountProblem | null {
  if (percent && !form.percent) return 'percent-unexpected';
  if (scale !== 1 && !form.scale) return 'scale-unexpected';
  if (total === null) return form.total === 'needed' ? 'total-missing' : null;
  return form.total === 'none' || percent ? 'total-unexpected' : null;
}

interface Pair {
  readonly value: number;
  readonly total: number | null;
}

/** Every way to read the number and its whole; `open` where more than one of them could be meant. */
function pairsOf(
  { number, total }: WrittenAmount,
  form: Form,
): { readonly pairs: readonly Pair[]; readonly open: boolean } {
  const whole = form.whole || total !== null;
  const first = readNumber(number);
  if (total === null) {
    const pairs = valuesOf(first, whole).map((value) => ({ value, total: null }));
    return { pairs, open: isOpen(first, whole) };
  }
  const second = readNumber(total);
  const pairs = valuesOf(first, whole).flatMap((value) =>
    valuesOf(second, whole).map((out) => ({ value, total: out })),
  );
  return { pairs, open: isOpen(first, whole) || isOpen(second, whole) };
}

/** A whole number has no fraction, so that a dot can only part its thousands; a comma is left open all the same. */
function isOpen(reading: NumberReading, whole: boolean): boolean {
  return reading.read === 'ambiguous' && !(whole && reading.mark === '.');
}

function valuesOf(reading: NumberReading, whole: boolean): readonly number[] {
  if (reading.read === 'nothing') return [];
  if (reading.read === 'number') return [reading.value];
  return isOpen(reading, whole) ? [reading.decimal, reading.thousands] : [reading.thousands];
}

function check(pair: Pair, written: WrittenAmount, measure: Measure): Amount | AmountProblem {
  const value = withoutNoise(pair.value * written.scale);
  const amount = checkAmount({ value, total: pair.total }, written, measure);
  return typeof amount === 'string' || pair.total !== null ? amount : withParts(amount, written);
}

/** A value that is a number already, as a cell of a spreadsheet holds it, in the measure of its indicator. */
export function checkAmount(
  { value, total }: Pair,
  { qualifier, status }: Pick<Amount, 'qualifier' | 'status'>,
  measure: Measure,
): Amount | AmountProblem {
  const form = formOf[measure];
  if (total === null && form.total === 'needed') return 'total-missing';
  if (total !== null && form.total === 'none') return 'total-unexpected';
  const rule = rules.find(({ broken }) => broken({ value, total, form, measure }));
  if (rule) return rule.why;
  const bare = { value, outOf: null, numerator: null, denominator: null, qualifier, status };
  if (total === null) return bare;
  if (form.total === 'needed') return { ...bare, outOf: total };
  const percent = Math.round((value / total) * 10_000) / 100;
  return { ...bare, value: percent, numerator: value, denominator: total };
}

interface Checked extends Pair {
  readonly form: Form;
  readonly measure: Measure;
}

/** The first rule that a value breaks is the one that is told. */
const rules: readonly {
  readonly why: AmountProblem;
  readonly broken: (given: Checked) => boolean;
}[] = [
  { why: 'negative', broken: ({ value, form }) => value < 0 && !form.negative },
  { why: 'too-large', broken: ({ value }) => value > largest },
  {
    why: 'not-whole',
    broken: ({ value, total, form }) =>
      (form.whole || total !== null) && !(Number.isInteger(value) && Number.isInteger(total ?? 0)),
  },
  { why: 'more-than-total', broken: ({ value, total }) => total !== null && (total === 0 || value > total) },
  { why: 'no-rank', broken: ({ value, measure }) => measure === 'rank' && value < 1 },
  { why: 'score-range', broken: ({ value, measure }) => measure === 'score' && value > 1 },
];

/** A percentage with what it was computed from, where the two agree. */
function withParts(amount: Amount, { parts, percent }: WrittenAmount): Amount | AmountProblem {
  if (parts === null) return amount;
  if (!percent) return 'total-unexpected';
  const [numerator, denominator] = parts.map((part) => valuesOf(readNumber(part), true));
  const [above, below] = [numerator?.[0], denominator?.[0]];
  if (numerator?.length !== 1 || denominator?.length !== 1 || above === undefined || !below)
    return 'not-a-number';
  if (Math.abs((100 * above) / below - amount.value) > roundingOfReports) return 'does-not-agree';
  return { ...amount, numerator: above, denominator: below };
}
