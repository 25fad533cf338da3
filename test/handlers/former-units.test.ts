import { beforeAll, describe, expect, test } from 'vitest';
import { openTalk, type Talk } from '#test/support/talk.ts';
import { answer, asking, openSampleHouse, understood, unitNamed, words } from './house.ts';
import { period } from '#domain/period.ts';

let talk: Talk;

beforeAll(async () => {
  talk = await openTalk();
});

async function read(text: string): Promise<string> {
  return (await talk.say(text, { chat: text })).text;
}

describe('a figure asked of a unit that is no more says what became of it', () => {
  test.each([
    ['chữ ký số xã Luận Khê', 'xã Luận Thành (một phần), xã Tân Thành (một phần)'],
    ['chữ ký số phường Đông Thọ năm 2024', 'phường Hàm Rồng (một phần), phường Hạc Thành (một phần)'],
  ])('“%s”: it was divided, and nothing is carried over', async (text, heirs) => {
    const told = await read(text);

    expect(told).toContain(`đã chia về ${heirs}`);
    expect(told).toContain('số liệu cũ không chuyển sang đơn vị mới');
  });

  test('“chữ ký số huyện Đông Sơn”: it went into the city before its level ended', async () => {
    expect(await read('chữ ký số huyện Đông Sơn')).toContain(
      'Huyện Đông Sơn nhập vào thành phố Thanh Hóa từ 1/1/2025.',
    );
  });

  test('also where it has a figure of its time: the district ended before the year asked for', async () => {
    const house = await openSampleHouse();
    const question = asking('figure', {
      topics: ['citizen-signatures'],
      units: [unitNamed('Huyện Nga Sơn')],
      period: period('2026'),
    });

    const told = words(await answer(house, understood(question)));

    expect(told).toContain('Cấp huyện kết thúc hoạt động ngày 30/6/2025.');
    expect(told).toContain('Địa bàn huyện Nga Sơn nay thuộc 6 xã, phường.');
  });
});

describe('how many communes a former district had is told for its time', () => {
  test.each([
    ['huyện Nga Sơn có bao nhiêu xã', 'Đến 31/12/2024: 24 đơn vị cấp xã'],
    ['huyện Nga Sơn có bao nhiêu xã', 'Từ 1/1/2025 đến 30/6/2025: 23 đơn vị cấp xã'],
    ['tp thanh hóa có bao nhiêu phường', 'Đến 31/12/2024: 34 đơn vị cấp xã (30 phường, 4 xã)'],
    ['tp thanh hóa có bao nhiêu phường', 'Từ 1/1/2025 đến 30/6/2025: 47 đơn vị cấp xã (33 phường, 14 xã)'],
    ['huyện Đông Sơn có bao nhiêu xã', 'Đến 31/12/2024: 14 đơn vị cấp xã (13 xã, 1 thị trấn)'],
  ])('“%s”: %s', async (text, count) => {
    expect(await read(text)).toContain(count);
  });

  test('a district that was joined to another had none after that', async () => {
    expect(await read('huyện Đông Sơn có bao nhiêu xã')).not.toContain('Từ 1/1/2025 đến');
  });
});

test('“huyện Tĩnh Gia”: a name of former days is told as such', async () => {
  expect(await read('huyện Tĩnh Gia')).toContain('Trước đây thị xã Nghi Sơn là huyện Tĩnh Gia.');
});
