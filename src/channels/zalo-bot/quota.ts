import type { Moment } from '#domain/date.ts';
import type { Notice } from '#domain/ports/notice.ts';
import type { SentCounts } from '#domain/ports/zalo.ts';
import { monthOf } from '../zalo-shared/vietnam-time.ts';

export interface QuotaParts {
  /** The bot's number, the part of its token that is no secret. */
  readonly account: string;
  readonly monthlyQuota: number;
  readonly sentCounts: SentCounts;
  readonly now: () => Moment;
  readonly warn: Notice;
  readonly onTrouble: (error: Error) => void;
}

const warnAt = 0.8;

/** Counts a sent message towards the month, every part and picture for itself, and warns when little is left: again and again, as a program that ends at the very message would have warned of nothing. */
export function makeQuota(parts: QuotaParts): () => Promise<void> {
  const { account, monthlyQuota, sentCounts, now, warn, onTrouble } = parts;
  const threshold = Math.ceil(monthlyQuota * warnAt);
  return async function countOne() {
    const month = monthOf(now());
    try {
      const sent = await sentCounts.add(account, month);
      if (sent >= threshold) warn('zalo-bot.quota_nearly_used', { month, sent, quota: monthlyQuota });
    } catch (cause) {
      // The message is out: a count that is one too low does less harm than sending it again.
      onTrouble(new Error('zalo-bot.not_counted: a sent message is missing in the month’s count', { cause }));
    }
  };
}
