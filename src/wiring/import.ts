import { basename } from 'node:path';
import { dryRun, type DryRun } from '#handlers/admin/import/dry-run.ts';
import { refusalLine } from '#handlers/admin/import/refusal-line.ts';
import { publishChange, stepChange } from '#handlers/admin/changes/settle-change.ts';
import { reversedItems } from '#handlers/admin/changes/reversed-items.ts';
import { stateOf, type Change, type ChangeItem, type ChangeKind } from '#domain/change.ts';
import { dayOf } from '#domain/date.ts';
import type { Line } from '#domain/answer.ts';
import { largestFile } from '#domain/ports/files.ts';
import { doubtParts } from '#handlers/admin/import/doubt-parts.ts';
import { countParts } from '#handlers/admin/import/count-parts.ts';
import { needsApproval as needsApprovalOf } from '#ledger/needs-approval.ts';
import { plainText } from '#speech/plain-text.ts';
import type { Config } from '../config.ts';
import { openForCommand, type OpenHouse } from './house.ts';
import { readGivenFile, type GivenFileProblem } from './read-given-file.ts';

export interface ImportOptions {
  /** The file to read; null where a change is undone. */
  readonly file: string | null;
  /** The code of an import of the operator's that is to be taken back as one. */
  readonly undo: string | null;
  readonly dryRun: boolean;
  readonly write: (line: string) => void;
  /** Told of progress, and of what stands in the way. */
  readonly warn: (line: string) => void;
}

/** `npm run import -- FILE [--dry-run]`: shows what a file would change, and applies it whole. False when it was not. */
export async function importFigures(config: Config, options: ImportOptions): Promise<boolean> {
  const open = await openForCommand(config, options.warn);
  try {
    if (options.undo !== null) return await undo(options.undo, open, options);
    if (options.file === null) {
      options.warn('usage: npm run import -- FILE [--dry-run] | npm run import -- --undo CODE');
      return false;
    }
    return await importFile(options.file, open, options);
  } finally {
    await open.close();
  }
}

async function importFile(path: string, open: OpenHouse, options: ImportOptions): Promise<boolean> {
  const { house } = open;
  const given = await readGivenFile(path, largestFile);
  if (!given.ok) return say(unusable(given.why, path), open, options.warn);
  const run = await dryRun({
    table: await house.office.readTable(given.bytes, path),
    house,
    today: dayOf(house.now(), house.timeZone),
    mayEnter: () => true,
    onProgress: tellProgress(open, options),
  });
  if (typeof run === 'string') return say({ id: `admin-file-${run}` }, open, options.warn);
  tell(run, open, options);
  if (run.refusals.length > 0) return false;
  if (options.dryRun || run.items.length === 0) return true;
  return apply({ kind: 'import', items: run.items, file: basename(path), undoes: null }, open, options);
}

function unusable(why: GivenFileProblem, path: string): Line {
  if (why === 'too-large') return { id: 'admin-file-too-large' };
  return { id: 'admin-file-unreadable', args: { why, file: { as: 'verbatim', value: path } } };
}

/** Tells of every tenth part: enough to see that it goes on. */
function tellProgress(open: OpenHouse, { warn }: ImportOptions): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    if (done - told < total / 10 && done < total) return;
    told = done;
    say({ id: 'admin-import-progress', args: { done, total } }, open, warn);
  };
}

function tell(run: DryRun, { speech }: OpenHouse, { write, warn }: ImportOptions): void {
  write(plainText(speech.render({ parts: [...countParts(run), ...doubtParts(run.doubtful)] }, 'vi')));
  for (const refusal of run.refusals) warn(speech.say(refusalLine(refusal), 'vi'));
}

interface Applied {
  readonly kind: ChangeKind;
  readonly items: readonly ChangeItem[];
  readonly file: string | null;
  readonly undoes: Change['undoes'];
}

/** The command itself is the confirmation: the operator has no chat to confirm in. */
async function apply(
  { items, ...given }: Applied,
  open: OpenHouse,
  options: ImportOptions,
): Promise<boolean> {
  const { house } = open;
  const now = house.now();
  const needsApproval = needsApprovalOf('operator', house.catalogue.programme);
  const change = await house.store.changes.preview(
    {
      ...given,
      id: house.newId(),
      by: 'operator',
      address: null,
      reason: null,
      needsApproval,
      previewedAt: now,
      expiresAt: now,
    },
    items,
  );
  const acting = { by: 'operator', now };
  const result = needsApproval
    ? await stepChange(change, 'confirmed', acting, house)
    : await publishChange(change, items, ['confirmed', 'published'], acting, house);
  const code = { as: 'verbatim', value: change.code } as const;
  if (result !== 'done') return say({ id: 'admin-was-outdated', args: { code } }, open, options.warn);
  const args = { code, at: { as: 'moment', moment: now } } as const;
  say({ id: needsApproval ? 'admin-noted-waiting' : 'admin-noted', args }, open, options.write);
  return true;
}

async function undo(code: string, open: OpenHouse, options: ImportOptions): Promise<boolean> {
  const { changes } = open.house.store;
  const change = await changes.byCode(code.toUpperCase());
  if (change?.by !== 'operator' || stateOf(change) !== 'published')
    return say(
      { id: 'admin-import-no-undo', args: { code: { as: 'verbatim', value: code } } },
      open,
      options.warn,
    );
  const items = await reversedItems(change, await changes.items(change.id), open.house);
  const args = { code: { as: 'verbatim', value: change.code } } as const;
  if (items === null) return say({ id: 'admin-undo-changed-since', args }, open, options.warn);
  if (options.dryRun) {
    say({ id: 'admin-import-would-undo', args: { ...args, count: items.length } }, open, options.write);
    return true;
  }
  return apply({ kind: 'withdraw', items, file: null, undoes: change.id }, open, options);
}

function say(line: Line, { speech }: OpenHouse, to: (line: string) => void): false {
  to(speech.say(line, 'vi'));
  return false;
}
