import type { Catalogue } from '#domain/catalogue.ts';
import type { Moment } from '#domain/date.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Run } from '#domain/run.ts';
import { heldContent, missedContent, trialContent } from './alerts.ts';
import type { Composer } from './make-composer.ts';
import { readDoubts } from './read-doubts.ts';
import type { TellAdmins } from './tell-admins.ts';
import { writeLetters, type Written } from './write-letters.ts';

export interface SchedulerParts {
  /** Who this process is, to the others. */
  readonly id: string;
  readonly store: Pick<Store, 'subscriptions' | 'runs' | 'outbox' | 'leases' | 'figures'>;
  readonly catalogue: Catalogue;
  /** Made anew for each run, so that nothing read for one is kept for the next. */
  readonly makeComposer: () => Composer;
  readonly tellAdmins: TellAdmins;
  readonly timeZone: string;
  readonly expiryMs: number;
  /** How long administrators see a digest before everybody does; 0 for not at all. */
  readonly canaryMs: number;
  /** Renewed with every page of letters; a dead scheduler is replaced after this. */
  readonly leaseMs: number;
  readonly now: () => Moment;
  readonly onWritten: (run: Run, written: Written) => void;
}

const leaseName = 'digests';
/** Runs of fewer letters go out without a trial. */
const worthATrial = 10;

/** One look at the clock: what is due is written, what was held or interrupted goes on. True where this process may. */
export async function runDigests(parts: SchedulerParts): Promise<boolean> {
  const { runs, outbox, subscriptions } = parts.store;
  if (!(await mayGoOn(parts))) return false;
  const now = parts.now();
  await outbox.expire(now);
  await outbox.reopen(now);
  await runs.endFinished();
  await releaseHeld(parts, now);
  for (const run of await runs.inState(['writing'])) await writeRun(parts, run);
  const { next } = await subscriptions.summary();
  if (next !== null && next <= now) await writeRun(parts, await startRun(parts, now));
  return true;
}

/** Gives up the scheduler's place, so that another process need not wait for it. */
export async function closeScheduler({ store, id }: Pick<SchedulerParts, 'store' | 'id'>): Promise<void> {
  await store.leases.release(leaseName, id);
}

function mayGoOn({ store, id, now, leaseMs }: SchedulerParts): Promise<boolean> {
  const at = now();
  return store.leases.acquire(leaseName, id, at, at + leaseMs);
}

function startRun({ store, expiryMs }: SchedulerParts, now: Moment): Promise<Run> {
  return store.runs.start({
    id: `digest/${new Date(now).toISOString()}`,
    kind: 'digest',
    state: 'writing',
    asOf: now,
    startedAt: now,
    startedBy: 'scheduler',
    expiresAt: now + expiryMs,
    heldUntil: null,
    doubts: [],
    about: null,
  });
}

async function writeRun(parts: SchedulerParts, run: Run): Promise<void> {
  const { store, timeZone, expiryMs, now } = parts;
  const written = await writeLetters(
    { ...store, compose: parts.makeComposer(), timeZone, expiryMs, now, goOn: () => mayGoOn(parts) },
    run,
  );
  if (!written.complete) return;
  parts.onWritten(run, written);
  if (written.missed > 0) await parts.tellAdmins(`missed/${run.id}`, missedContent(written.missed));
  await letGo(parts, run);
}

/** Lets a written run go, unless its figures look wrong or administrators are to see it first. */
async function letGo(parts: SchedulerParts, run: Run): Promise<void> {
  const { runs, outbox } = parts.store;
  const letters = (await runs.counts(run.id))
    .filter(({ state }) => state === 'waiting')
    .reduce((sum, { letters: waiting }) => sum + waiting, 0);
  const doubts = letters === 0 ? [] : await readDoubts(parts, run);
  if (doubts.length > 0) {
    await runs.change(run.id, ['writing'], { state: 'held', doubts });
    await parts.tellAdmins(`held/${run.id}`, heldContent(run, letters, doubts));
    return;
  }
  if (parts.canaryMs === 0 || letters < worthATrial) {
    await runs.change(run.id, ['writing'], { state: 'posting' });
    return;
  }
  const heldUntil = parts.now() + parts.canaryMs;
  await runs.change(run.id, ['writing'], { state: 'held', heldUntil });
  const [sample] = await outbox.samples(run.id, 1);
  const content = trialContent({ run, letters, heldUntil }, sample?.content ?? null);
  await parts.tellAdmins(`trial/${run.id}`, content);
}

async function releaseHeld({ store: { runs } }: SchedulerParts, now: Moment): Promise<void> {
  for (const { id, heldUntil } of await runs.inState(['held'])) {
    if (heldUntil !== null && heldUntil <= now) await runs.change(id, ['held'], { state: 'posting' });
  }
}
