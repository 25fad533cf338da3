import { describe, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import { plainQuestion, type Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import { question, understanding } from './support/understanding.ts';

const ngaSon = ['commune:16093' as UnitId];
const districtOfNgaSon = ['district:401' as UnitId];
const dossiers = ['online-dossiers'];

const questions: readonly Partial<Question>[] = [
  { kind: 'chart', rest: 'always' },
  { kind: 'chart', rest: 'on-request' },
  { kind: 'chart', rest: 'never' },
  { kind: 'chart', topics: dossiers },
  { kind: 'chart', topics: dossiers, over: 'commune' },
  { kind: 'chart', topics: dossiers, over: 'commune', rest: 'map' },
  { kind: 'chart', topics: dossiers, over: 'district', order: 'worst', limit: 10 },
  { kind: 'chart', topics: dossiers, over: 'district', order: 'best', limit: 15, rest: 'map' },
  { kind: 'chart', topics: dossiers, over: 'commune', rest: 'state-map' },
  { kind: 'chart', topics: dossiers, over: 'district', rest: 'state-map' },
  { kind: 'chart', topics: dossiers, over: 'commune', rest: 'page-2' },
  { kind: 'chart', topics: dossiers, over: 'commune', order: 'worst', rest: 'page-4' },
  { kind: 'chart', topics: dossiers, over: 'commune', period: period('2026-Q3'), rest: 'page-3' },
  { kind: 'export', topics: dossiers },
  { kind: 'export', topics: dossiers, over: 'commune' },
  { kind: 'export', units: ngaSon },
  { kind: 'export', units: ngaSon, rest: 'report' },
  { kind: 'export', units: districtOfNgaSon, rest: 'report' },
  { kind: 'export', rest: 'report' },
  { kind: 'overview', units: ngaSon, rest: 'report' },
  { kind: 'overview', units: districtOfNgaSon, rest: 'report' },
  { kind: 'overview', rest: 'report' },
  { kind: 'ranking', topics: dossiers, over: 'commune', order: 'best', limit: 25 },
];

describe('what a button about pictures and files says', () => {
  test.each(questions)('reads back to %o', (known) => {
    const wanted: Question = { ...plainQuestion('chart'), ...known };

    expect(question(understanding.say(wanted))).toEqual(wanted);
  });
});

describe('a report', () => {
  test.each([
    ['báo cáo xã Nga Sơn', ngaSon],
    ['bao cao xa nga son', ngaSon],
    ['/baocao xã Nga Sơn', ngaSon],
    ['cho xem báo cáo huyện Nga Sơn', districtOfNgaSon],
    ['báo cáo tỉnh', ['province' as UnitId]],
  ])('"%s" is an overview on a page', (text, units) => {
    expect(question(text)).toMatchObject({ kind: 'overview', units, rest: 'report' });
  });

  test('"xuất báo cáo xã Nga Sơn" is the same as a file', () => {
    expect(question('xuất báo cáo xã Nga Sơn')).toMatchObject({
      kind: 'export',
      units: ngaSon,
      rest: 'report',
    });
  });

  test.each(['tình hình xã Nga Sơn', 'tổng quan', 'báo cáo kinh tế số'])('"%s" is none', (text) => {
    expect(question(text).rest).toBeNull();
  });
});
