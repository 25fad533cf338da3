import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Part } from '#domain/answer.ts';
import { period } from '#domain/period.ts';
import { loadSpeech, type Speech } from '#speech/load-speech.ts';

const shared = 'period-year = năm { $year }\n';
const english = 'period-year = { $year }\n';

function speechOf(vi: string, en: string): Speech {
  const folder = mkdtempSync(join(tmpdir(), 'speech-'));
  for (const [locale, text, own] of [
    ['vi', vi, shared],
    ['en', en, english],
  ] as const) {
    mkdirSync(join(folder, locale));
    writeFileSync(join(folder, locale, 'shared.ftl'), own);
    writeFileSync(join(folder, locale, 'own.ftl'), text);
    writeFileSync(join(folder, locale, 'notes.md'), 'not Fluent');
  }
  return loadSpeech({ folder, timeZone: 'Asia/Ho_Chi_Minh' });
}

test('every file of a language is read, and each language says its own', () => {
  const speech = speechOf('greeting = Xin chào', 'greeting = Hello');

  expect(speech.say({ id: 'greeting' }, 'vi')).toBe('Xin chào');
  expect(speech.say({ id: 'greeting' }, 'en')).toBe('Hello');
});

test('an answer’s parts become blocks in their order, sentences beginning with a capital', () => {
  const when = { as: 'period', period: period('2023') } as const;
  const parts: readonly Part[] = [
    { part: 'line', role: 'headline', line: { id: 'value', args: { when } } },
    { part: 'line', role: 'source', line: { id: 'source' }, link: 'https://example.org/' },
    { part: 'list', numbered: true, items: [{ id: 'value', args: { when } }] },
    { part: 'table', head: [{ id: 'source' }], rows: [[{ id: 'value', args: { when } }]], align: ['left'] },
  ];
  const speech = speechOf('value = { $when }: 1 < 2\nsource = đài tỉnh', 'value = { $when }\nsource = x');

  const blocks = speech.render({ parts }, 'vi');

  expect(blocks).toEqual([
    { block: 'text', role: 'headline', spans: [{ text: 'Năm 2023: 1 < 2', bold: true }] },
    { block: 'text', role: 'source', spans: [{ text: 'Đài tỉnh', link: 'https://example.org/' }] },
    { block: 'list', numbered: true, items: ['Năm 2023: 1 < 2'] },
    { block: 'table', head: ['đài tỉnh'], rows: [['năm 2023: 1 < 2']], align: ['left'] },
  ]);
});

test('a button’s label begins with a capital', () => {
  const speech = speechOf('whole = toàn chương trình', 'whole = the whole programme');

  expect(speech.label({ id: 'whole' }, 'vi')).toBe('Toàn chương trình');
});
