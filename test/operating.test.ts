import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkplace, type Workplace } from './support/commands.ts';

/** The commands that the page for operators shows, run one after the other on one database, as they stand there. */
interface Shown {
  readonly typed: string;
  readonly said: readonly string[];
}

const page = readFileSync('docs/operating.md', 'utf8');
const blocks = [...page.matchAll(/^```console\n(.*?)^```/gms)].map(([, body = '']) => body);
const commands = blocks.flatMap((body) =>
  body.split(/^\$ /m).flatMap((part): readonly Shown[] => {
    const [typed = '', ...said] = part.trimEnd().split('\n');
    return typed === '' ? [] : [{ typed, said }];
  }),
);

let place: Workplace;
beforeAll(async () => {
  place = await openWorkplace();
});
afterAll(() => place.remove());

test('shows commands', () => {
  expect(commands.length).toBeGreaterThan(5);
});

test.each(commands)('$ $typed', async ({ typed, said }) => {
  const [, name = '', rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(typed) ?? [];
  if (name === '') return showFile(typed, said);
  const { out, err } = await place.exec(name, ...wordsOf(rest));
  const lines = [...out, ...err].filter((line) => !/^Đã xem \d+ trên/.test(line));

  expect({ lines: matches(said, lines) ? said : lines }).toEqual({ lines: said });
});

/** `cat FILE` shows what the commands after it read. */
async function showFile(typed: string, lines: readonly string[]): Promise<void> {
  const [, file = ''] = /^cat ([\w.-]+)$/.exec(typed) ?? [];
  expect(file).not.toBe('');
  await writeFile(join(place.folder, file), lines.join('\n'));
}

function wordsOf(typed: string): readonly string[] {
  return [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** `…` alone stands for any lines, within a line for anything that differs from run to run. */
function matches([first, ...rest]: readonly string[], said: readonly string[]): boolean {
  if (first === undefined) return said.length === 0;
  if (first === '…') return said.some((_, at) => matches(rest, said.slice(at))) || rest.length === 0;
  const [line, ...more] = said;
  return line !== undefined && fits(first, line) && matches(rest, more);
}

function fits(shown: string, line: string): boolean {
  const parts = shown.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`).test(line);
}
