import type { Indicator } from '#domain/programme.ts';
import { listArg, verbatim } from '#compose/args.ts';
import { says } from '#compose/section.ts';
import type { FoundAmount } from '#ledger/find-amount.ts';
import { readAmountText } from '#ledger/read-amount.ts';
import { noOrder, type Order } from './order.ts';

/** The value of an order by the measure of its indicator; as typed where that is not known yet. */
export function readValue(found: FoundAmount, indicator: Indicator | null): Order {
  if (found.found === 'none') return noOrder;
  if (found.found === 'several') {
    const texts = listArg(found.texts.map(verbatim), 'or');
    return { known: {}, open: { amount: { options: [], problem: says('admin-several-values', { texts }) } } };
  }
  if (found.found === 'relative') {
    const problem = says('admin-value-relative', { text: verbatim(found.text) });
    return { known: {}, open: { amount: { options: [], problem } } };
  }
  return indicator === null ? { known: { written: found.text }, open: {} } : valueOf(found.text, indicator);
}

/** A text that is nothing but a value. */
export function valueOf(text: string, indicator: Indicator): Order {
  const reading = readAmountText(text, indicator);
  switch (reading.read) {
    case 'amount':
      return { known: { amount: reading.amount, written: null }, open: {} };
    case 'ambiguous': {
      const options = reading.options.map((amount) => ({ amount, written: null }));
      const problem = says('admin-two-readings', { text: verbatim(text) });
      return { known: { written: null }, open: { amount: { options, problem } } };
    }
    case 'problem': {
      const problem = says(`admin-value-${reading.why}`, { text: verbatim(text) });
      return { known: { written: null }, open: { amount: { options: [], problem } } };
    }
  }
}
