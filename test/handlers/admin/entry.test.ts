import { describe, expect, test } from 'vitest';
import { choice, ids, scope, stage, type Stage } from './stage.ts';

const order = '/capnhat kinh tế số 2025 21,3% nguồn: Báo cáo 123/BC-SKHCN';

async function withAdmin(): Promise<Stage> {
  const scene = await stage();
  await scene.link('admin', 'admin');
  return scene;
}

async function valueOf({ house }: Stage, period = '2025') {
  const figures = await house.store.figures.standing({ indicators: ['digital-economy'] });
  return figures
    .filter((figure) => figure.unit === 'province' && figure.period === period)
    .map(({ value }) => value);
}

describe('entering a figure', () => {
  test('in one message shows it, and records it once that is confirmed', async () => {
    const scene = await withAdmin();

    const preview = await scene.say('admin', order);
    const before = await valueOf(scene);
    const done = await scene.say('admin', choice(preview, 'xác nhận'));

    expect(ids(preview)).toEqual([
      'admin-preview',
      'admin-item',
      'admin-item-value',
      'ask-change',
      'admin-effect',
      'admin-effect',
      'admin-effect',
      'ask-source',
      'admin-confirm-publishes',
    ]);
    expect(before).toEqual([]);
    expect(ids(done)).toEqual(['admin-noted', 'admin-item-line']);
    expect(await valueOf(scene)).toEqual([21.3]);
    expect(await scene.house.store.figures.latest(1)).toMatchObject([
      { enteredBy: 'admin', source: { publisher: 'Báo cáo 123/BC-SKHCN' }, status: 'official' },
    ]);
  });

  test.each([
    ['/capnhat kinh tế số 2025 21,3% nguồn https://abc.vn/bai ước', 'estimate'],
    ['/capnhat kinh tế số 2025 khoảng 21,3% nguồn: https://abc.vn/bai (ước) lý do: chưa chốt', 'estimate'],
    ['/capnhat kinh tế số 2025 21,3% nguồn https://abc.vn/bai, số sơ bộ', 'preliminary'],
  ])('a mark behind the link of the source belongs to the value: “%s”', async (words, status) => {
    const scene = await withAdmin();

    await scene.say('admin', words);
    await scene.say('admin', 'xác nhận');

    expect(await scene.house.store.figures.latest(1)).toMatchObject([
      { value: 21.3, status, source: { publisher: 'abc.vn', url: 'https://abc.vn/bai' } },
    ]);
  });

  test('the mark counts also where value or source are asked for', async () => {
    const scene = await withAdmin();

    for (const words of ['/capnhat kinh tế số 2025', '21,3% nguồn https://abc.vn/bai ước', 'xác nhận'])
      await scene.say('admin', words);
    const [first] = await scene.house.store.figures.latest(1);
    for (const words of ['/capnhat kinh tế số 2024 20%', 'https://abc.vn/khac ước', 'xác nhận'])
      await scene.say('admin', words);

    expect([first, ...(await scene.house.store.figures.latest(1))]).toMatchObject([
      { value: 21.3, status: 'estimate', source: { url: 'https://abc.vn/bai' } },
      { value: 20, status: 'estimate', source: { publisher: 'abc.vn', url: 'https://abc.vn/khac' } },
    ]);
  });

  test('a source whose mark finds no value yet is asked for again', async () => {
    const scene = await withAdmin();

    await scene.say('admin', '/capnhat kinh tế số 2025 nguồn https://abc.vn/bai ước');

    expect(ids(await scene.say('admin', '21,3%'))).toContain('admin-ask-source');
  });

  test('step by step asks for what is missing, one thing at a time', async () => {
    const scene = await withAdmin();
    const asked: (readonly string[])[] = [];

    for (const words of ['/capnhat', 'kinh tế số', '2025', 'ước 21,3', 'Báo cáo 5 của Sở KH&CN'])
      asked.push(ids(await scene.say('admin', words)).filter((id) => /^admin-(ask|preview)/.test(id)));
    await scene.say('admin', 'xác nhận');

    expect(asked).toEqual([
      ['admin-ask-indicator'],
      ['admin-ask-period'],
      ['admin-ask-amount'],
      ['admin-ask-source'],
      ['admin-preview'],
    ]);
    expect(await scene.house.store.figures.latest(1)).toMatchObject([
      { value: 21.3, status: 'estimate', source: { publisher: 'Sở KH&CN', title: 'Báo cáo 5' } },
    ]);
  });

  test('a bare number is a value where one is awaited, and picks an option where some are offered', async () => {
    const scene = await withAdmin();
    await scene.say('admin', '/capnhat kinh tế số 2025');

    const value = await scene.say('admin', '21');
    await scene.say('admin', '/capnhat băng rộng 1 Gb/s 2025 28,717');
    const picked = await scene.say('admin', '1');

    expect(ids(value)).toContain('admin-ask-source');
    expect(ids(picked)).toContain('admin-ask-source');
    const pending = await scene.house.store.pendings.get(
      { channel: 'telegram', chat: 'admin', topic: null },
      scene.clock.now,
    );
    expect(pending).toMatchObject({ entering: { amount: { value: 28.717 } } });
  });

  test('survives a restart between two steps, because nothing is kept in memory', async () => {
    const scene = await withAdmin();
    await scene.say('admin', '/capnhat kinh tế số 2025');
    const address = { channel: 'telegram', chat: 'admin', topic: null } as const;

    const kept = await scene.house.store.pendings.get(address, scene.clock.now);

    expect(kept).toMatchObject({
      step: 'amount',
      entering: { indicator: 'digital-economy', period: '2025' },
    });
  });

  test('the same message delivered twice asks the same again and goes no further', async () => {
    const scene = await withAdmin();
    await scene.say('admin', '/capnhat kinh tế số 2025');
    await scene.say('admin', '21,3', { eventId: 'once' });

    const again = await scene.say('admin', '21,3', { eventId: 'once' });

    expect(ids(again)).toContain('admin-ask-source');
  });

  test('another command in between is answered, and the step still waits', async () => {
    const scene = await withAdmin();
    await scene.say('admin', '/capnhat kinh tế số 2025');

    const other = await scene.say('admin', '/nhatky');
    const value = await scene.say('admin', '21,3');

    expect(ids(other)).toContain('admin-log');
    expect(ids(value)).toContain('admin-ask-source');
  });

  test('a word gives it up', async () => {
    const scene = await withAdmin();
    await scene.say('admin', '/capnhat kinh tế số 2025');

    const given = await scene.say('admin', 'huỷ');
    const later = await scene.say('admin', 'xác nhận A1B2');

    expect(ids(given)).toEqual(['admin-given-up']);
    expect(ids(later)).toEqual(['admin-refused-code']);
  });

  test('a word that confirms too early gets the same question once more, and is no source', async () => {
    const scene = await withAdmin();
    await scene.say('admin', '/capnhat kinh tế số 2025 21,3%');

    const again = await scene.say('admin', 'đồng ý');
    const preview = await scene.say('admin', 'Báo cáo 5');

    expect(ids(again)).toContain('admin-ask-source');
    expect(ids(preview)).toContain('admin-preview');
    expect(JSON.stringify(await scene.house.store.audit.latest(1))).not.toContain('refused');
  });

  test('a preview can’t be confirmed after fifteen minutes, and may be looked at again', async () => {
    const scene = await withAdmin();
    const preview = await scene.say('admin', order);
    scene.clock.now += 15 * 60_000;

    const late = await scene.say('admin', choice(preview, 'xác nhận'));
    const again = await scene.say('admin', choice(late, 'xem lại'));
    const done = await scene.say('admin', choice(again, 'xác nhận'));

    expect(ids(late)).toEqual(['admin-expired']);
    expect(ids(done)).toContain('admin-noted');
    expect(await valueOf(scene)).toEqual([21.3]);
  });

  test('a reporter of one unit need not name it; of several is asked', async () => {
    const scene = await stage();
    await scene.link('an', 'reporter', scope(['commune:16093'], ['online-dossiers']));
    await scene.link('bo', 'reporter', scope(['commune:16093', 'commune:16096']));

    const one = await scene.say('an', '/capnhat dvctt q3/2026 87,5');
    const several = await scene.say('bo', '/capnhat dvctt q3/2026 87,5');

    expect(ids(one)).toContain('admin-ask-source');
    expect(several.choices.map(({ says }) => says.split(' ')[0])).toEqual(['chọn', 'chọn', 'hủy']);
    expect(ids(several)).toContain('admin-ask-unit');
  });
});

describe('what already stands', () => {
  test('is replaced by default, and may be kept beside the new figure', async () => {
    const scene = await withAdmin();

    const preview = await scene.say('admin', '/capnhat kinh tế số 2023 8,5% nguồn: Báo cáo 9');
    const beside = await scene.say('admin', choice(preview, 'ghi song song'));
    await scene.say('admin', choice(beside, 'xác nhận'));
    const old = await scene.say('admin', choice(preview, 'xác nhận'));

    expect(ids(preview)).toContain('admin-item-change');
    expect(ids(beside)).toContain('admin-stands-beside');
    expect(ids(old)).toEqual(['admin-was-cancelled']);
    expect((await valueOf(scene, '2023')).toSorted()).toEqual([8.28, 8.5]);
  });

  test('of several sources one has to be chosen', async () => {
    const scene = await withAdmin();
    await scene.say('admin', '/capnhat kinh tế số 2023 8,5% nguồn: Báo cáo 9');
    await scene.say(
      'admin',
      choice(await scene.say('admin', '/capnhat kinh tế số 2023 8,5% nguồn: Báo cáo 9'), 'ghi song song'),
    );
    await scene.say('admin', 'xác nhận');

    const asked = await scene.say('admin', '/dinhchinh kinh tế số 2023 8,6% nguồn: Báo cáo 10 lý do: nhầm');

    expect(ids(asked)).toContain('admin-ask-base');
    expect(asked.choices).toHaveLength(3);
  });

  test('is corrected with a reason, and the source may stay', async () => {
    const scene = await withAdmin();
    const source = await scene.say('admin', '/dinhchinh kinh tế số 2023 8,3%');
    const reason = await scene.say('admin', 'chọn 1');
    const preview = await scene.say('admin', 'gõ nhầm\nkhi nhập');

    await scene.say('admin', 'đồng ý');

    expect(ids(source)).toContain('admin-ask-source');
    expect(ids(reason)).toContain('admin-ask-reason');
    expect(ids(preview)).toContain('admin-kind-correct');
    expect(await valueOf(scene, '2023')).toEqual([8.3]);
    expect(await scene.house.store.changes.list({ limit: 1 })).toMatchObject([
      { kind: 'correct', reason: 'gõ nhầm khi nhập' },
    ]);
  });

  test('must stand to be corrected', async () => {
    const scene = await withAdmin();

    const refused = await scene.say('admin', '/dinhchinh kinh tế số 2022 8,3% nguồn: x lý do: y');

    expect(ids(refused)).toEqual(['admin-nothing-to-correct']);
  });
});

describe('what is not exact is asked back', () => {
  test.each([
    ['/capnhat kinh tế sốo 2025 21% nguồn: BC', 'admin-ask-indicator'],
    ['/capnhat dân số 2025 21% nguồn: BC', 'admin-ask-indicator'],
    ['/capnhat chính quyền số 2025 21% nguồn: BC', 'admin-ask-indicator'],
    ['/capnhat mức độ hài lòng xã Không Có 2025 90% nguồn: BC', 'admin-ask-unit'],
    ['/capnhat mức độ hài lòng xã Abc Xyz 2025 90% nguồn: BC', 'admin-ask-indicator'],
    ['/capnhat mức độ hài lòng Nga Sơn 2024 90% nguồn: BC', 'admin-ask-unit'],
    ['/capnhat mức độ hài lòng Thanh Hóa 2024 90% nguồn: BC', 'admin-ask-unit'],
    ['/capnhat mức độ hài lòng xã Quang Trung 90% nguồn: BC', 'admin-ask-unit'],
    ['/capnhat kinh tế số 21% nguồn: BC', 'admin-ask-period'],
    ['/capnhat kinh tế số 2025 nguồn: BC', 'admin-ask-amount'],
    ['/capnhat kinh tế số 2025 1.234 nguồn: BC', 'admin-ask-amount'],
    ['/capnhat kinh tế số 2025 28,717 nguồn: BC', 'admin-ask-amount'],
    ['/capnhat kinh tế số 2025 21 hay 22 nguồn: BC', 'admin-ask-amount'],
    ['/capnhat kinh tế số 2025 tăng 2% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 giảm thêm 2% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 chưa đạt 20% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 dưới 20% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 cao hơn 20% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 mục tiêu 20% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 ít nhất 20% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 không phải 20% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 >= 20% nguồn: BC', 'admin-value-relative'],
    ['/capnhat kinh tế số 2025 khoảng 20-21% nguồn: BC', 'admin-ask-amount'],
    ['/capnhat hạng DTI 2025 5 nguồn: BC', 'admin-ask-amount'],
    ['/capnhat kinh tế số 2025 21% nguồn: 1', 'admin-ask-source'],
  ])('%s', async (words, asked) => {
    const scene = await withAdmin();
    const before = await scene.snapshot();

    const answer = await scene.say('admin', words);

    expect(ids(answer)).toContain(asked);
    expect(await scene.snapshot()).toBe(before);
  });

  test('a name that several units share is offered, and the chosen one is taken', async () => {
    const scene = await withAdmin();

    const asked = await scene.say('admin', '/capnhat mức độ hài lòng Nga Sơn 2024 90% nguồn: BC');
    const preview = await scene.say('admin', 'chọn 1');

    expect(ids(asked)).toContain('admin-ask-unit');
    expect(asked.choices.length).toBeGreaterThan(2);
    expect(ids(preview)).toContain('admin-preview');
  });

  test('a year in front of everything is a year', async () => {
    const scene = await withAdmin();

    const preview = await scene.say('admin', '/capnhat 2025 kinh tế số ước 21,3% nguồn: BC 1');

    expect(ids(preview)).toContain('admin-preview');
  });

  test.each(['giảm còn 20%', 'tăng lên 20%', 'đạt 20%', 'đạt hơn 20%', 'là 20%', '= 20%'])(
    'that a value is reached is no doubt about it: %s',
    async (value) => {
      const scene = await withAdmin();

      const preview = await scene.say('admin', `/capnhat kinh tế số 2025 ${value} nguồn: BC 1`);

      expect(ids(preview)).toContain('admin-preview');
    },
  );

  test('a unit behind the value counts as well', async () => {
    const scene = await withAdmin();

    await scene.say(
      'admin',
      '/capnhat mức độ hài lòng 2024 90% của huyện Nga Sơn nguồn: Báo cáo của UBND xã Hạc Thành',
    );
    await scene.say('admin', 'xác nhận');

    expect(await scene.house.store.figures.latest(1)).toMatchObject([{ unit: 'district:401', value: 90 }]);
  });
});
