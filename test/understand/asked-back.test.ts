import { describe, expect, test } from 'vitest';
import { asked, readLast } from './support/understanding.ts';
import type { Question } from '#domain/question.ts';

test('a name typed in full is another one than those asked about', () => {
  expect(
    readLast(['xa dong tien hoan thanh chuyen doi so chua', 'ý mình hỏi phường Đông Tiến cơ']),
  ).toMatchObject({ questions: [{ kind: 'figure', units: ['commune:15853'] }] });
});

describe('a few words after the bot asked back', () => {
  test.each([
    ['Bắc Sơn nhập vào đâu', 'ở Bỉm Sơn', { kind: 'geography', units: ['oldcommune:14809'] }],
    ['bac son nhap vao dau', 'Sầm Sơn', { kind: 'geography', units: ['oldcommune:14833'] }],
    ['Xã Xuân Lộc nay thuộc đâu', 'ý em là xã bên Hậu Lộc', { units: ['oldcommune:16057'] }],
    ['chữ ký số của dân dong tien 2025', 'ý tôi là phường', { units: ['commune:15853'], period: '2025' }],
    ['phường Bắc Sơn nhập vào đâu', 'cái thứ hai', { units: ['oldcommune:14833'] }],
    ['ty le ky so dong tien', 'chữ ký số người dân', { topics: ['citizen-signatures'] }],
    ['xa hoang quy cds s r', 'quỳ dấu huyền nha', { units: ['oldcommune:15886'] }],
    ['xa hoang quy cds s r', 'quy dau sac a', { units: ['oldcommune:15916'] }],
    ['xa hoang dong cds the nao', 'đông không có dấu huyền', { units: ['oldcommune:15997'] }],
  ])('%s → %s', (asked, said, wanted) => {
    expect(readLast([asked])).toMatchObject({ kind: 'ambiguous' });
    expect(readLast([asked, said])).toMatchObject({ kind: 'understood', questions: [wanted] });
  });

  test('are asked about again where they tell a tone that none has', () => {
    expect(readLast(['xa hoang dong cds the nao', 'dấu sắc'])).toMatchObject({
      kind: 'ambiguous',
      readings: [{ units: ['oldcommune:15952'] }, { units: ['oldcommune:15997'] }],
    });
  });

  test('name another indicator with a time of its own', () => {
    expect(readLast(['thuê bao internet xyz 2024', 'băng rộng 1gb 6 tháng đầu năm 2025'])).toMatchObject({
      questions: [{ topics: ['gigabit-broadband'], period: '2025-H1' }],
    });
  });

  test('take several of the readings together', () => {
    expect(readLast(['Bắc Sơn nhập vào đâu', 'cả hai'])).toMatchObject({
      kind: 'understood',
      questions: [{ units: ['oldcommune:14809'] }, { units: ['oldcommune:14833'] }],
    });
  });

  test('choose by type where only one is of it', () => {
    expect(readLast(['chữ ký số của dân dong tien 2025', 'xã'])).toMatchObject({
      questions: [{ topics: ['citizen-signatures'], units: ['commune:15724'], period: '2025' }],
    });
  });

  test('name another unit for the same question after an unknown name', () => {
    expect(readLast(['xã Đồồng Tiếh ký số', 'ý tôi là Thiệu Hóa'])).toMatchObject({
      questions: [{ topics: ['documents-signed'], units: ['commune:15772'] }],
    });
  });

  test('give all of the readings another time', () => {
    const asked = 'ty le dung hen phuong tinh gia thang nay';
    expect(readLast([asked, 'thang truoc'])).toMatchObject({
      kind: 'ambiguous',
      readings: [
        { topics: ['dossiers-on-time'], period: '2026-10' },
        { topics: ['feedback-on-time'], period: '2026-10' },
      ],
    });
  });

  test('ask for a topic of the one meant, whichever that is', () => {
    expect(readLast(['xa hoang dong gio nhap vo mo', 'rua xa nớ hai long may'])).toMatchObject({
      kind: 'ambiguous',
      readings: [
        { kind: 'figure', topics: ['satisfaction'], units: ['oldcommune:15952'] },
        { kind: 'figure', topics: ['satisfaction'], units: ['oldcommune:15997'] },
      ],
    });
  });

  test('add a unit to the one asked about', () => {
    expect(readLast(['ti le ki so xa dinh hoa', 'cong voi dinh tan'])).toMatchObject({
      kind: 'ambiguous',
      readings: [
        { kind: 'comparison', topics: ['documents-signed'], units: ['commune:15448', 'commune:15457'] },
        { kind: 'comparison', topics: ['citizen-signatures'] },
      ],
    });
  });

  test.each([
    [
      ['tl hs dung han hoang son bnhieu', 'z hoang giang'],
      ['commune:15880', 'oldcommune:16294'],
    ],
    [
      ['hs dung han xa quang ninh', 'rua quang binh'],
      ['commune:16543', 'oldcommune:16468'],
    ],
  ])('keep the topic where a name may be several units: %j', (chat, units) => {
    expect(readLast(chat)).toMatchObject({
      kind: 'ambiguous',
      readings: units.map((id) => ({ topics: ['dossiers-on-time'], units: [id] })),
    });
  });

  test('that ask something of their own are a new question', () => {
    expect(readLast(['Bắc Sơn nhập vào đâu', 'kinh tế số toàn tỉnh năm 2024 bao nhiêu'])).toMatchObject({
      questions: [{ kind: 'figure', topics: ['digital-economy'], period: '2024' }],
    });
  });
});

describe('what goes on from readings of which none was chosen', () => {
  test.each([
    ['hồ sơ đúng hạn Lam Sơn', 'mục tiêu đề ra là mấy', { kind: 'target', topics: ['dossiers-on-time'] }],
    ['cds hoang phu', 'diem yeu', { kind: 'risk', topics: [] }],
    ['ho so truc tuyen hoang son', 'nham cho, hoi ve ky so co', { topics: ['documents-signed'] }],
  ])('"%s", "%s" is asked of each unit', (before, text, reading) => {
    const { readings = [] } = readLast([before, text]) as { readings?: readonly Question[] };

    expect(readings.length).toBeGreaterThan(1);
    expect(new Set(readings.map(({ units }) => units.join())).size).toBe(readings.length);
    for (const one of readings) expect(one).toMatchObject(reading);
  });

  test('another unit takes the place of all of them', () => {
    expect(asked('hồ sơ đúng hạn Lam Sơn', 'còn Hà Trung')).toMatchObject({ topics: ['dossiers-on-time'] });
  });
});
