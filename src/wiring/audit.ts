import { createHash } from 'node:crypto';
import { auditLine, nameActors } from '#handlers/admin/log/audit-line.ts';
import type { AuditEntry } from '#domain/audit.ts';
import type { Store } from '#domain/ports/store.ts';
import { emptyChain, verifyChain } from '#ledger/verify-chain.ts';
import type { Config } from '../config.ts';
import { openHouse } from './house.ts';

export interface AuditOptions {
  readonly verify: boolean;
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** How many entries are read at once, and how many are printed without `--verify`. */
const page = 1_000;
const printed = 50;

/** `npm run audit`: prints what happened last; with `--verify` proves that nothing of the log was changed. */
export async function audit(config: Config, options: AuditOptions): Promise<boolean> {
  const { house, speech, close } = await openHouse({
    ...config,
    sample: false,
    now: Date.now,
    onSurprise: (error) => options.warn(String(error)),
  });
  try {
    if (options.verify) return await verify(house.store, options);
    const entries = await house.store.audit.latest(printed);
    const names = await nameActors(entries, house);
    for (const entry of entries.toReversed()) options.write(speech.say(auditLine(entry, names), 'vi'));
    return true;
  } finally {
    await close();
  }
}

/** Walks the whole chain, and asks of every published change that the log knows of it: a cut tail shows so. */
async function verify(store: Store, { write, warn }: AuditOptions): Promise<boolean> {
  const published = new Set<string | null>();
  let end = emptyChain;
  for (;;) {
    const entries = await store.audit.read(end.number, page);
    const checked = verifyChain(entries, end, sha256);
    if (!checked.ok) {
      warn(`Entry ${checked.broken.number} is broken: ${reasons[checked.broken.why]}.`);
      return false;
    }
    for (const entry of entries.filter(isPublication)) published.add(entry.subject);
    end = checked.end;
    if (entries.length < page) break;
  }
  const unknown = (await store.changes.publishedSince(0)).find(({ change }) => !published.has(change));
  if (unknown) {
    warn(`The log is cut short after entry ${end.number}: it does not know of change ${unknown.change}.`);
    return false;
  }
  write(`The audit log is whole: ${end.number} entries, the last with hash ${end.hash}.`);
  return true;
}

const reasons = {
  altered: 'it does not say what it said when it was written',
  unchained: 'the entry before it is not the one it was written after',
  missing: 'it is not there',
} as const;

function isPublication({ action }: AuditEntry): boolean {
  return action === 'published';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
