import type { ChatStore } from './chats.ts';
import type { ChoiceStore } from './choices.ts';
import type { FigureStore } from './figures.ts';
import type { Inbox } from './inbox.ts';
import type { Leases } from './leases.ts';
import type { MissLog } from './misses.ts';
import type { SentCounts, ZaloGrants } from './zalo.ts';

/** The program's memory: one set of ports, two engines behind them. */
export interface Store {
  readonly figures: FigureStore;
  readonly inbox: Inbox;
  readonly chats: ChatStore;
  readonly choices: ChoiceStore;
  readonly misses: MissLog;
  readonly leases: Leases;
  readonly zaloGrants: ZaloGrants;
  readonly sentCounts: SentCounts;
  /** Resolves when the database answers; rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
