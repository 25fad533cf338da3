/**
 * A written number. `1.234` and `28,717` have two readings: a decimal fraction, or thousands; `mark` is the character
 * that leaves it open.
 */
export type NumberReading =
  | { readonly read: 'number'; readonly value: number }
  | {
      readonly read: 'ambiguous';
      readonly mark: '.' | ',';
      readonly decimal: number;
      readonly thousands: number;
    }
  | { readonly read: 'nothing' };

/** Forms with one reading, and the mark before the fraction; other marks only part thousands. */
const forms: readonly { readonly form: RegExp; readonly point: string | null }[] = [
  { form: /^\d+$/, point: null },
  // 1.234.567 and 1.234,5 as Vietnamese is written, then 1,234,567 and 1,234.5 as in English.
  { form: /^[1-9]\d{0,2}(\.\d{3}){2,}$/, point: null },
  { form: /^[1-9]\d{0,2}(\.\d{3})+,\d+$/, point: ',' },
  { form: /^[1-9]\d{0,2}(,\d{3}){2,}$/, point: null },
  { form: /^[1-9]\d{0,2}(,\d{3})+\.\d+$/, point: '.' },
  { form: /^\d+,\d+$/, point: ',' },
  { form: /^\d+\.\d+$/, point: '.' },
];

/** Reads a number strictly: digits with at most the marks of one convention, nothing else but a minus before it. */
export function readNumber(written: string): NumberReading {
  const sign = /^[-−]/.test(written) ? -1 : 1;
  const digits = sign < 0 ? written.slice(1) : written;
  const open = /^([1-9]\d{0,2})([.,])(\d{3})$/.exec(digits);
  if (open) {
    const [, whole = '', mark, fraction = ''] = open;
    return {
      read: 'ambiguous',
      mark: mark === '.' ? '.' : ',',
      decimal: sign * Number(`${whole}.${fraction}`),
      thousands: sign * Number(whole + fraction),
    };
  }
  const known = forms.find(({ form }) => form.test(digits));
  if (!known) return { read: 'nothing' };
  const end = known.point === null ? digits.length : digits.lastIndexOf(known.point);
  const [whole, fraction] = [digits.slice(0, end).replace(/\D/g, ''), digits.slice(end + 1)];
  return { read: 'number', value: sign * Number(`${whole}.${fraction}0`) };
}
