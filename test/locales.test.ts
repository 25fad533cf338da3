import { readdirSync, readFileSync } from 'node:fs';
import { BaseNode, type Entry, Junk, Message, parse, TextElement, VariableReference } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import { locales } from '#domain/text.ts';

const files = readdirSync('locales/vi').toSorted();

/** Where ids of sentences may stand in the program. */
const rooms = ['src', 'handlers', 'db'];

function textOf(locale: string, file: string): string {
  return readFileSync(`locales/${locale}/${file}`, 'utf8');
}

function entriesOf(locale: string, file: string): readonly Entry[] {
  return parse(textOf(locale, file), {}).body;
}

/** The messages of a file by id, each with the names of its variables in order. */
function variablesOf(locale: string, file: string): Readonly<Record<string, readonly string[]>> {
  const messages = entriesOf(locale, file).filter((entry) => entry instanceof Message);
  return Object.fromEntries(messages.map((message) => [message.id.name, variablesIn(message)]));
}

function variablesIn(message: Message): readonly string[] {
  const references = nodesIn(message).filter((node) => node instanceof VariableReference);
  return [...new Set(references.map(({ id }) => id.name))].toSorted();
}

/** What people read of a file: comments, ids and placeables left out. */
function wordsOf(locale: string, file: string): string {
  const texts = entriesOf(locale, file)
    .flatMap(nodesIn)
    .filter((node) => node instanceof TextElement);
  return texts.map(({ value }) => value).join('\n');
}

function nodesIn(node: BaseNode): readonly BaseNode[] {
  const children: readonly unknown[] = Object.values(node).flat();
  return [node, ...children.filter((child) => child instanceof BaseNode).flatMap(nodesIn)];
}

describe.each(files)('%s', (file) => {
  test('has the same sentences with the same variables in every language', () => {
    expect(variablesOf('en', file)).toEqual(variablesOf('vi', file));
  });

  test.each(locales)('is readable Fluent with composed letters (%s)', (locale) => {
    const junk = entriesOf(locale, file).filter((entry) => entry instanceof Junk);

    expect(junk.map(({ content }) => content)).toEqual([]);
    expect(textOf(locale, file)).toBe(textOf(locale, file).normalize('NFC'));
  });

  test.each(locales)('holds no markup and no number formatted by hand (%s)', (locale) => {
    const words = wordsOf(locale, file);

    expect(words).not.toMatch(/<\/?[a-z]|\*\*|__|`|&[a-z]+;/i);
    expect(words).not.toMatch(/\d[.,]\d|\d\/\d+\/\d/);
  });
});

test('every language has the same files', () => {
  expect(readdirSync('locales/en').toSorted()).toEqual(files);
});

describe('sentences and program know one another', () => {
  const ids = new Set(files.flatMap((file) => Object.keys(variablesOf('vi', file))));
  const sources = rooms.flatMap(sourcesIn).join('\n');
  // Words in code stand in quotes, those of the chat page in double braces.
  const quoted = sources.matchAll(/(?:['"]|\{\{)([a-z][a-z0-9-]*)(?:['"]|\}\})/g);
  const literals = new Set(Array.from(quoted, ([, id]) => id));

  test('every id that the program says exists', () => {
    const families = new Set(Array.from(ids, (id) => id.split('-')[0]));
    const said = [...literals].filter((id) => id?.includes('-') && families.has(id.split('-')[0]));

    expect(said.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  });

  test('every sentence is said somewhere', () => {
    const prefixes = Array.from(sources.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g), ([, prefix = '']) => prefix);
    const said = (id: string) => literals.has(id) || prefixes.some((prefix) => id.startsWith(prefix));

    expect([...ids].filter((id) => !said(id))).toEqual([]);
  });
});

function sourcesIn(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|html)$/.test(name))
    .map((name) => readFileSync(`${room}/${name}`, 'utf8'));
}
