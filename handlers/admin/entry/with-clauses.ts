import { readSource } from '#ledger/read-source.ts';
import type { Clauses } from '#ledger/split-clauses.ts';
import { splitMark } from '#ledger/split-mark.ts';
import type { Order } from './order.ts';

/**
 * Adds source and reason to what was read. A source with a mark of the value is only taken beside a value that bears the
 * mark, so that no estimate loses it; else it is asked for again.
 */
export function withClauses(order: Order, { source, reason }: Clauses): Order {
  const marked = source === null ? null : splitMark(source);
  const isTaken = marked !== null && (marked.status === null || hasValue(order));
  const known = {
    ...order.known,
    ...(isTaken && { source: readSource(marked.source) }),
    ...(reason !== null && { reason }),
  };
  return { ...order, known };
}

/** A value, its text, or several readings of it to choose from. */
function hasValue({ known: { amount = null, written = null }, open }: Order): boolean {
  return amount !== null || written !== null || (open.amount?.options.length ?? 0) > 0;
}
