import { createHash } from 'node:crypto';
import { auditLine, nameActors } from '#handlers/admin/log/audit-line.ts';
import type { Store } from '#domain/ports/store.ts';
import type { Config } from '../config.ts';
import { openForCommand } from './house.ts';
import { verifyAudit, type Verified } from './verify-audit.ts';

export interface AuditOptions {
  readonly verify: boolean;
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** How many entries are printed without `--verify`. */
const printed = 50;

/** `npm run audit`: prints what happened last; with `--verify` proves that nothing of the log was changed. */
export async function audit(config: Config, options: AuditOptions): Promise<boolean> {
  const { house, speech, close } = await openForCommand(config, options.warn);
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

async function verify(store: Store, { write, warn }: AuditOptions): Promise<boolean> {
  const verified = await verifyAudit(store, sha256);
  if (verified.ok) {
    const { end, changes } = verified;
    write(
      `The audit log is whole: ${end.number} entries, the last with hash ${end.hash}. ` +
        `All ${changes} published changes are as they were published.`,
    );
  } else warn(sentenceOf(verified));
  return verified.ok;
}

function sentenceOf(found: Extract<Verified, { ok: false }>): string {
  switch (found.why) {
    case 'entry':
      return `Entry ${found.broken.number} is broken: ${reasons[found.broken.why]}.`;
    case 'cut':
      return `The log is cut short after entry ${found.end.number}: it does not know of change ${found.change}.`;
    case 'content':
      return `Change ${found.code} (entry ${found.entry}) or one of its figures is not what was published.`;
    case 'stray':
      return `Figure ${found.figure} stands, but not by any published change.`;
  }
}

const reasons = {
  altered: 'it does not say what it said when it was written',
  unchained: 'the entry before it is not the one it was written after',
  missing: 'it is not there',
} as const;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
