import type { Moment } from '../date.ts';

/** Named locks between processes, each held until a moment; a dead holder's lock runs out by itself. */
export interface Leases {
  /** Takes or renews a lease; false while somebody else holds it. */
  acquire(name: string, holder: string, now: Moment, until: Moment): Promise<boolean>;
  release(name: string, holder: string): Promise<void>;
}
