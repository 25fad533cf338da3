import { describe, expect, test } from 'vitest';
import { wholeProgramme } from '#domain/subscription.ts';
import type { UnitId } from '#domain/unit.ts';
import { part } from '#compose/section.ts';
import { catalogue, digest, idOf, news, read, words } from './composing.ts';

const ngaSon = 'commune:16093' as UnitId;
/** A phone shows about so much without scrolling. */
const firstScreen = 900;
/** A picture takes no longer caption on Telegram. */
const longest = 1_024;

describe('a digest with news', () => {
  test('tells the stretch, what changed from what to what, and how things stand besides', async () => {
    const written = await digest([wholeProgramme], [news('dti-rank', '2025', 4, { outOf: 34 })]);

    expect(written.changed).toBe(true);
    expect(words(written)).toMatchInlineSnapshot(`
      "Bản tin toàn chương trình (từ 24/11/2026 đến 1/12/2026)
      • Xếp hạng DTI: 4/34 (năm 2025), tăng 1 bậc so với năm 2024 (5/34); mục tiêu thuộc nhóm 10 địa phương dẫn đầu đến 31/12/2025: đã qua hạn, chưa có số đến hạn → vượt
      Đã qua hạn, chưa có số đến hạn nên chưa kết luận: Tỷ trọng kinh tế số.
      Chưa có số liệu (chưa kết luận): Điểm xã hội số, Kết nối, chia sẻ dữ liệu, Kiểm tra qua môi trường mạng và 7 chỉ tiêu khác.
      Hạn gần nhất: 31/12/2030, còn 1.491 ngày (7 mục tiêu).
      Số liệu mới nhất là của năm 2025, cập nhật ngày 27/11/2026."
    `);
    expect(words(written, 'en')).toMatchInlineSnapshot(`
      "Digest: the whole programme (from 24 Nov 2026 to 1 Dec 2026)
      • DTI rank: 4/34 (2025), up 1 place since 2024 (5/34); target among the leading 10 by 31 Dec 2025: past due, no figure of that date yet → exceeded
      Past due, without a figure of that date, so undecided: Digital economy share.
      No figure yet (undecided): Digital society score, Data connection and sharing, Online inspection and 7 others.
      Next due date: 31 Dec 2030, in 1,491 days (targets: 7).
      The newest figures are of 2025, recorded on 27 Nov 2026."
    `);
  });

  test('says at once what caused a target to be met', async () => {
    const written = await digest(
      [{ topics: ['digital-economy'], units: [] }],
      [news('digital-economy', '2025', 20.4)],
    );

    expect(words(written).split('\n')[1]).toMatchInlineSnapshot(
      `"• Tỷ trọng kinh tế số: 20,4% (năm 2025), tăng 12,12 điểm % so với năm 2023 (8,28%); mục tiêu ≥ 20% đến 31/12/2025: đã qua hạn, chưa có số đến hạn → vượt"`,
    );
  });

  test('calls a part of a common target a part', async () => {
    const written = await digest(
      [{ topics: ['communes-completed'], units: [] }],
      [news('communes-completed', '2025', 310, { outOf: 547 })],
    );

    expect(words(written)).toContain('của mục tiêu chung');
  });

  test('says corrections as corrections and withdrawals as such', async () => {
    const corrected = news('digital-economy', '2023', 8.5, {
      supersedes: idOf('digital-economy', '2023'),
    });

    const written = await digest([{ topics: ['digital-economy'], units: [] }], [corrected]);

    expect(words(written)).toContain('Đính chính Tỷ trọng kinh tế số (năm 2023): 8,5%, trước đây ghi 8,28%');
  });

  test('stays on the first screen however much is new, and counts the rest', async () => {
    const many = catalogue.programme.indicators
      .filter(({ measure }) => measure === 'percent')
      .map(({ id }, index) => news(id, '2026-10', 40 + index));

    const written = await digest([wholeProgramme], many);

    expect(words(written)).toContain('thay đổi khác');
    expect(words(written).length).toBeLessThanOrEqual(longest);
  });

  test('fits the first screen in an ordinary week', async () => {
    const written = await digest([wholeProgramme], [news('dti-rank', '2025', 4, { outOf: 34 })]);

    expect(words(written).length).toBeLessThanOrEqual(firstScreen);
  });

  test('brings the picture of the programme only where pictures are wanted', async () => {
    const added = [news('dti-rank', '2025', 4, { outOf: 34 })];
    const [withPicture, without] = [
      await digest([wholeProgramme], added, { pictures: true }),
      await digest([wholeProgramme], added),
    ];

    const charts = (own: typeof without) => own.content.parts.filter((each) => each.part === 'chart');
    expect(charts(withPicture)).toMatchObject([{ chart: { chart: 'overview' } }]);
    expect(charts(without)).toEqual([]);
  });

  test('tells those who report what they have to do, also where nothing else is new', async () => {
    const written = await digest([wholeProgramme], [], {
      toDo: {
        parts: [part('body', 'digest-status-none')],
        choices: [{ label: { id: 'digest-tap-now' }, says: '/capnhat' }],
      },
    });

    expect(written.changed).toBe(true);
    expect(words(written)).toContain('Chưa có đăng ký nào.');
    expect(written.content.choices[0]?.says).toBe('/capnhat');
  });

  test('marks sample figures as such', async () => {
    const written = await digest(
      [wholeProgramme],
      [news('dti-rank', '2025', 4, { outOf: 34, status: 'illustrative' })],
    );

    expect(words(written)).toContain('Số liệu minh hoạ');
  });
});

describe('a digest without news', () => {
  test('is one honest line', async () => {
    const written = await digest([wholeProgramme]);

    expect(written.changed).toBe(false);
    expect(words(written)).toBe(
      'Bản tin toàn chương trình: từ 24/11/2026 đến 1/12/2026 không có gì thay đổi.',
    );
  });

  test('shows whoever asks how things stand all the same', async () => {
    const written = await digest([wholeProgramme], [], { asked: true });

    expect(words(written)).toMatch(/^Bản tin toàn chương trình: .* không có gì thay đổi\.\n/);
    expect(words(written)).toContain('Hạn gần nhất: 31/12/2030');
    expect(written.changed).toBe(false);
  });

  test('of something without any figure says that there is none, not that nothing changed', async () => {
    const written = await digest([{ topics: [], units: [ngaSon] }]);

    expect(words(written)).toContain('vẫn chưa có số liệu nào được công bố');
  });
});

describe('taps', () => {
  test('lead from every line to its question, and the last two change or end the subscription', async () => {
    const added = [
      news('dti-rank', '2025', 4, { outOf: 34 }),
      news('digital-economy', '2025', 20.4, { unit: ngaSon }),
    ];

    const { content } = await digest(
      [wholeProgramme, { topics: ['digital-economy'], units: [ngaSon] }],
      added,
    );

    const readings = content.choices
      .slice(0, -2)
      .map(({ says }) => read(says, { previous: null }, '2026-12-01'));
    const asked = readings.flatMap((own) => (own.kind === 'understood' ? own.questions : []));
    expect(asked.map(({ kind, topics, units }) => [kind, ...topics, ...units].join(' '))).toEqual([
      'figure dti-rank',
      `figure digital-economy ${ngaSon}`,
      'risk',
      'missing',
      'target',
      'freshness',
    ]);
    expect(content.choices.slice(-2).map(({ says }) => says)).toEqual(['/dangky', '/huydangky']);
  });

  test('lead from what a unit lacks to what that unit lacks', async () => {
    const follow = { topics: ['pillar:government'], units: [ngaSon] };
    const written = await digest([follow], [news('online-dossiers', '2025-12', 78.2, { unit: ngaSon })]);

    const readings = written.content.choices.map(({ says }) => read(says, { previous: null }, '2026-12-01'));
    const asked = readings.flatMap((own) => (own.kind === 'understood' ? own.questions : []));
    expect(words(written)).toContain('Chưa có số liệu công bố riêng: xã Nga Sơn (14 chỉ tiêu).');
    expect(asked.filter(({ kind }) => kind === 'missing')).toMatchObject([
      { topics: ['pillar:government'], units: [ngaSon] },
    ]);
  });

  test('tell each thing once where two follows overlap', async () => {
    const written = await digest(
      [wholeProgramme, { topics: ['dti-rank'], units: [] }],
      [news('dti-rank', '2025', 4, { outOf: 34 })],
    );

    expect(words(written).split('4/34').length).toBe(2);
  });
});
