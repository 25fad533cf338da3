import { expect, test } from 'vitest';
import type { LineRole } from '#domain/answer.ts';
import { alignTable } from '#speech/align-table.ts';
import type { Block } from '#speech/block.ts';
import { intoSections } from '#speech/sections.ts';

const text = (role: LineRole): Block => ({ block: 'text', role, spans: [{ text: role }] });
const list: Block = { block: 'list', items: ['x'], numbered: false };

function rolesOf(blocks: readonly Block[]): string[] {
  return intoSections(blocks).map((section) =>
    section.map((block) => (block.block === 'text' ? block.role : block.block)).join(' '),
  );
}

test('what is said of one figure stands together, its remark, source and hint apart', () => {
  const roles = ['echo', 'headline', 'status', 'body', 'remark', 'remark', 'source', 'hint'] as const;

  expect(rolesOf(roles.map(text))).toEqual([
    'echo',
    'headline status body',
    'remark remark',
    'source',
    'hint',
  ]);
});

test('a heading opens a section with all that follows it, lists and tables belong to what they follow', () => {
  const blocks = [text('heading'), text('body'), list, text('heading'), list, text('source')];

  expect(rolesOf(blocks)).toEqual(['heading body list', 'heading list', 'source']);
});

test('columns are as wide as their widest cell, in letters as people see them', () => {
  const lines = alignTable({
    block: 'table',
    head: ['Xã', 'Tỷ lệ'],
    rows: [
      ['Nga An', '8,5%'],
      ['Nga Th\u00e1ng 👩🏽‍💻', '12%'],
    ],
    align: ['left', 'right'],
  });

  expect(lines).toEqual(['Xã           Tỷ lệ', 'Nga An        8,5%', 'Nga Tháng 👩🏽‍💻    12%']);
});
