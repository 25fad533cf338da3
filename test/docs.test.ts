import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReply } from '#channels/console/write-reply.ts';
import { settings } from '#src/config/settings.ts';
import { openHouse, type OpenHouse } from '#wiring/house.ts';
import { message } from './support/message.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const prompt = '› ';

let open: OpenHouse;

beforeAll(async () => {
  open = await openHouse({
    databaseUrl: 'file::memory:',
    programme: 'thanh-hoa',
    timeZone: 'Asia/Ho_Chi_Minh',
    sample: false,
    now: () => Date.parse('2026-11-23T05:00:00Z'),
    onSurprise: (error) => {
      throw error;
    },
  });
});

afterAll(() => open.close());

interface Exchange {
  readonly says: string;
  readonly reply: readonly string[];
}

/** The conversations of a page: fenced blocks named `transcript`, where a line that begins with the prompt is typed. */
function transcripts(page: string): readonly (readonly Exchange[])[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```transcript\n(.*?)^```/gms);
  return [...blocks].map(([, body = '']) =>
    body
      .split(prompt)
      .slice(1)
      .map((part) => {
        const [says = '', ...reply] = part.trimEnd().split('\n');
        return { says, reply };
      }),
  );
}

/** A line of the page stands for itself; `…` alone stands for any lines left out. */
function matches(shown: readonly string[], said: readonly string[]): boolean {
  const [first, ...rest] = shown;
  if (first === undefined) return said.length === 0;
  if (first === '…') return said.some((_, at) => matches(rest, said.slice(at))) || rest.length === 0;
  return said[0] === first && matches(rest, said.slice(1));
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

describe.each(pages)('%s', (page) => {
  test('shows conversations as they really go', async () => {
    for (const [index, exchanges] of transcripts(page).entries()) {
      for (const { says, reply } of exchanges) {
        const address = { channel: 'console', chat: `${page}-${index}`, topic: null } as const;

        const said = await open.converse(message(says, { address }));

        const lines = linesOf(writeReply(said, open.speech, false));
        const shown = linesOf(reply.join('\n'));
        expect({ says, lines: matches(shown, lines) ? shown : lines }).toEqual({ says, lines: shown });
      }
    }
  });

  test('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);

    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names only settings that exist', () => {
    const named = readFileSync(page, 'utf8').matchAll(
      /`((?:TELEGRAM|ZALO|ZALO_OA|WEB|PUBLIC|DATABASE|LOG)_[A-Z_]+)[`=]/g,
    );

    expect([...named].map(([, name = '']) => name).filter((name) => !(name in settings.shape))).toEqual([]);
  });

  test('links only to files that are there', () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, to = '']) => to,
    );

    expect(links.filter((to) => !existsSync(join(dirname(page), to)))).toEqual([]);
  });
});
