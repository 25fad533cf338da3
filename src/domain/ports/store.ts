import type { AuditLog } from './audit.ts';
import type { ChangeStore } from './changes.ts';
import type { ChatStore } from './chats.ts';
import type { ChoiceStore } from './choices.ts';
import type { FigureStore } from './figures.ts';
import type { Inbox } from './inbox.ts';
import type { Leases } from './leases.ts';
import type { MissLog } from './misses.ts';
import type { Outbox } from './outbox.ts';
import type { Pendings } from './pendings.ts';
import type { PeopleStore } from './people.ts';
import type { Handouts, Uploads } from './pictures.ts';
import type { RunStore } from './runs.ts';
import type { SubscriptionStore } from './subscriptions.ts';
import type { SentCounts, ZaloGrants } from './zalo.ts';

/** The program's memory: one set of ports, two engines behind them. */
export interface Store {
  readonly figures: FigureStore;
  readonly changes: ChangeStore;
  readonly people: PeopleStore;
  readonly pendings: Pendings;
  readonly audit: AuditLog;
  readonly inbox: Inbox;
  readonly chats: ChatStore;
  readonly choices: ChoiceStore;
  readonly misses: MissLog;
  readonly leases: Leases;
  readonly zaloGrants: ZaloGrants;
  readonly sentCounts: SentCounts;
  readonly subscriptions: SubscriptionStore;
  readonly runs: RunStore;
  readonly outbox: Outbox;
  readonly uploads: Uploads;
  readonly handouts: Handouts;
  /** Resolves when the database answers; rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
