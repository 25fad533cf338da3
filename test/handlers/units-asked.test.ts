import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { openHouse } from './house.ts';
import { said, sentences } from './spoken.ts';
import { typist } from './typed.ts';

let typed: (text: string) => Promise<Answer>;

beforeAll(async () => {
  typed = typist(await openHouse());
});

function echoOf({ parts: [first] }: Answer): string {
  return JSON.stringify(first);
}

describe('units asked for without figures of units', () => {
  test('"danh sách xã chưa đạt": which have not met it is not known, and no commune is listed', async () => {
    const reply = await typed('danh sách xã chưa đạt');

    expect(said(reply, 'ask-no-units-known')).toMatchObject([
      { args: { level: 'commune', status: 'not-met' } },
    ]);
    expect(said(reply, 'ask-units-of')).toEqual([]);
    expect(reply.figures.map(({ value, outOf }) => [value, outOf])).toContainEqual([124, 547]);
  });

  test('"huyện nào dưới 30% chữ ký số": a list was asked for, and its threshold is echoed', async () => {
    const reply = await typed('huyện nào dưới 30% chữ ký số');

    expect(said(reply, 'ask-what-threshold')).toMatchObject([{ args: { level: 'district' } }]);
    expect(echoOf(reply)).toContain('"value":30');
    expect(sentences(reply).map(({ id }) => id)).not.toContain('ask-what-ranking');
  });

  test('"huyện nào hoàn thành chuyển đổi số": the other reading is named without what it does not ask', async () => {
    const reply = await typed('huyện nào hoàn thành chuyển đổi số');
    const took = JSON.stringify(said(reply, 'ask-took'));

    expect(took).toContain('"kind":"units"');
    expect(took).not.toContain('"level":"any"');
    expect(took).not.toContain('"status":"any"');
  });

  test('"còn bao nhiêu xã chưa hoàn thành CĐS": what is left of the whole comes first', async () => {
    const reply = await typed('còn bao nhiêu xã chưa hoàn thành CĐS');

    expect(said(reply, 'ask-remainder')).toHaveLength(1);
    expect(JSON.stringify(said(reply, 'ask-remainder'))).toContain('"value":423,"outOf":547');
  });

  test('"đơn vị nào chưa nhập đủ số liệu tháng 7": units are answered for, not indicators', async () => {
    const reply = await typed('đơn vị nào chưa nhập đủ số liệu tháng 7');

    expect(said(reply, 'ask-no-unit-reports')).toHaveLength(1);
    expect(said(reply, 'ask-indicator')).toEqual([]);
  });
});

describe('who is not followed', () => {
  test.each(['tỉnh nào đứng đầu dti 2024', 'xếp hạng dti các tỉnh'])(
    '"%s": only this province’s figures are held',
    async (text) => {
      expect(said(await typed(text), 'ask-no-other-provinces')).toHaveLength(1);
    },
  );

  test.each(['thanh hóa đứng thứ mấy so với các tỉnh', 'dti thanh hóa trong các tỉnh hạng mấy'])(
    '"%s" asks for this province’s own place',
    async (text) => {
      expect(said(await typed(text), 'ask-no-other-provinces')).toEqual([]);
    },
  );

  test.each(['sở nào chậm nhất', 'xếp hạng các sở ngành về cđs'])(
    '"%s": there are no figures by department',
    async (text) => {
      expect(said(await typed(text), 'ask-no-departments')).toHaveLength(1);
    },
  );

  test('"số nào chậm nhất" does not ask for departments', async () => {
    expect(said(await typed('chỉ số nào chậm nhất'), 'ask-no-departments')).toEqual([]);
  });

  test('"dti huyện Nga Sơn": the index places provinces only, and what was asked stays in the echo', async () => {
    const reply = await typed('dti huyện Nga Sơn');

    expect(said(reply, 'ask-index-none-of')).toHaveLength(1);
    expect(echoOf(reply)).toContain('Xếp hạng DTI');
    expect(echoOf(reply)).toContain('huyện Nga Sơn');
    expect(reply.choices.map(({ says }) => says).join()).not.toContain('DTI huyện');
  });

  test('"top 5 xã cao nhất về dti": no other indicator stands in for the index', async () => {
    const reply = await typed('top 5 xã cao nhất về dti');

    expect(said(reply, 'ask-index-none')).toMatchObject([{ args: { level: 'commune' } }]);
    expect(echoOf(reply)).toContain('Xếp hạng DTI');
  });
});

describe('which units there are', () => {
  test('"danh sách các xã thuộc huyện Nga Sơn cũ": the six on its ground', async () => {
    const reply = await typed('danh sách các xã thuộc huyện Nga Sơn cũ');

    expect(said(reply, 'ask-count-now')).toMatchObject([{ args: { count: 6 } }]);
    expect(said(reply, 'ask-units-of')).toHaveLength(1);
    expect(echoOf(reply)).toContain('ask-within');
  });

  test('"danh sách 19 phường": wards only', async () => {
    const reply = await typed('danh sách 19 phường');

    expect(said(reply, 'ask-count-now')).toMatchObject([{ args: { count: 19 } }]);
    expect(echoOf(reply)).toContain('"only":"wards"');
  });

  test('"danh sách xã": all communes, wards called so', async () => {
    const reply = await typed('danh sách xã');

    expect(said(reply, 'ask-count-now')).toMatchObject([{ args: { count: 166 } }]);
    expect(JSON.stringify(said(reply, 'ask-units-of'))).toContain('phường Hàm Rồng');
  });

  test('"xã giữ nguyên không sáp nhập": the 21 that no merger touched, a former township not among them', async () => {
    const reply = await typed('xã giữ nguyên không sáp nhập');

    expect(said(reply, 'ask-count-now')).toMatchObject([{ args: { count: 21 } }]);
    expect(JSON.stringify(said(reply, 'ask-units-of'))).not.toContain('"value":"Mường Lát"');
  });
});
