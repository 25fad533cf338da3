import { beforeEach, describe, expect, test } from 'vitest';
import { choice, ids, minute, scope, stage, type Stage } from './stage.ts';

const order = '/capnhat kinh tế số toàn tỉnh 2025 21,3% nguồn: Báo cáo 1';
const hour = 60 * minute;

let scene: Stage;

beforeEach(async () => {
  scene = await stage();
  await scene.link('admin', 'admin');
  await scene.link('an', 'reporter', scope(['province', 'commune:16093']));
  await scene.link('chi', 'approver');
});

async function standing() {
  const figures = await scene.house.store.figures.standing({
    indicators: ['digital-economy'],
    units: [scene.house.catalogue.province.id],
  });
  return figures.map(({ period, value }) => [period, value]);
}

describe('a confirmation', () => {
  test('counts once, however often it is said or tapped', async () => {
    const preview = await scene.say('admin', order);
    const word = choice(preview, 'xác nhận');

    const answers = [
      await scene.say('admin', word),
      await scene.say('admin', word),
      await scene.say('admin', word),
    ];

    expect(answers.map((answer) => ids(answer)[0])).toEqual(['admin-noted', 'admin-noted', 'admin-noted']);
    expect(await standing()).toEqual([
      ['2023', 8.28],
      ['2025', 21.3],
    ]);
    expect(
      (await scene.house.store.audit.latest(99)).filter(({ action }) => action === 'published'),
    ).toHaveLength(1);
  });

  test('by two taps at the very same moment counts once', async () => {
    const word = choice(await scene.say('admin', order), 'xác nhận');

    const answers = await Promise.all([
      scene.say('admin', word),
      scene.say('admin', word),
      scene.say('admin', word),
    ]);

    expect(answers.map((answer) => ids(answer)[0])).toEqual(['admin-noted', 'admin-noted', 'admin-noted']);
    expect(await standing()).toHaveLength(2);
  });

  test.each([
    ['another person', 'boss', {}],
    [
      'another chat of the same person',
      'admin',
      { address: { channel: 'zalo-oa', chat: 'z', topic: null } } as const,
    ],
  ])('of %s is refused and changes nothing', async (_who, who, over) => {
    await scene.link('boss', 'admin');
    const word = choice(await scene.say('admin', order), 'xác nhận');
    const before = await scene.snapshot();

    const answer = await scene.say(who, word, over);

    expect(['admin-refused-code', 'admin-refused-right']).toContain(ids(answer)[0]);
    expect(await scene.snapshot()).toBe(before);
    expect(await scene.house.store.audit.latest(1)).toMatchObject([{ action: 'refused' }]);
  });

  test('in words alone means what the chat waits for, and nothing where it waits for nothing', async () => {
    await scene.say('admin', order);

    const done = await scene.say('admin', 'Đồng ý.');
    const again = await scene.say('admin', 'đồng ý');

    expect(ids(done)[0]).toBe('admin-noted');
    expect(ids(again)[0]).not.toMatch(/^admin/);
  });

  test('of a preview whose figure somebody else has just changed is refused, with what stands now', async () => {
    await scene.link('boss', 'admin');
    const mine = choice(await scene.say('admin', order), 'xác nhận');
    await scene.say('boss', '/capnhat kinh tế số 2025 22% nguồn: Báo cáo 2');
    await scene.say('boss', 'xác nhận');

    const refused = await scene.say('admin', mine);
    const again = await scene.say('admin', choice(refused, 'xem lại'));
    await scene.say('admin', choice(again, 'xác nhận'));

    expect(ids(refused)).toEqual(['admin-outdated', 'admin-now']);
    expect(refused.outcome).toBe('refused');
    expect(ids(again)).toContain('admin-item-change');
    expect(await standing()).toEqual([
      ['2023', 8.28],
      ['2025', 21.3],
    ]);
  });

  test('of two administrators at the very same moment lets one through', async () => {
    await scene.link('boss', 'admin');
    const mine = choice(await scene.say('admin', order), 'xác nhận');
    const theirs = choice(
      await scene.say('boss', '/capnhat kinh tế số 2025 22% nguồn: Báo cáo 2'),
      'xác nhận',
    );

    const answers = await Promise.all([scene.say('admin', mine), scene.say('boss', theirs)]);

    expect(answers.map((answer) => ids(answer)[0]).toSorted()).toEqual(['admin-noted', 'admin-outdated']);
    expect(await standing()).toHaveLength(2);
  });

  test('of what was cancelled does nothing', async () => {
    const preview = await scene.say('admin', order);
    await scene.say('admin', choice(preview, 'hủy'));

    const late = await scene.say('admin', choice(preview, 'xác nhận'));

    expect(ids(late)).toEqual(['admin-was-cancelled']);
    expect(await standing()).toHaveLength(1);
  });
});

describe('a reporter’s change', () => {
  async function proposed(words = order) {
    const preview = await scene.say('an', words);
    const done = await scene.say('an', choice(preview, 'xác nhận'));
    const [change] = await scene.house.store.changes.waiting();
    if (!change) throw new Error('test.nothing_waits');
    return { preview, done, code: change.code };
  }

  test('waits for a second person, and is published when one approves it', async () => {
    const { preview, done, code } = await proposed();
    const before = await standing();

    const waiting = await scene.say('chi', '/duyet');
    const approved = await scene.say('chi', choice(waiting, 'duyệt'));
    const again = await scene.say('chi', `duyệt ${code}`);

    expect(ids(preview)).toContain('admin-confirm-proposes');
    expect(ids(done)[0]).toBe('admin-noted-waiting');
    expect(before).toHaveLength(1);
    expect(ids(waiting)).toEqual(
      expect.arrayContaining(['admin-waiting-change', 'admin-proposed-by', 'admin-item-value']),
    );
    expect([approved, again].map((answer) => ids(answer)[0])).toEqual(['admin-noted', 'admin-noted']);
    expect(await standing()).toHaveLength(2);
    expect(await scene.house.store.figures.latest(1)).toMatchObject([{ enteredBy: 'an' }]);
  });

  test('is rejected with a reason, which is asked for where it is missing', async () => {
    const { code } = await proposed();

    const asked = await scene.say('chi', `từ chối ${code}`);
    const rejected = await scene.say('chi', 'thiếu số văn bản');
    const late = await scene.say('chi', `duyệt ${code}`);
    const author = await scene.say('an', `xác nhận ${code}`);

    expect(ids(asked)).toEqual(['admin-ask-rejection']);
    expect([rejected, late, author].map((answer) => ids(answer))).toEqual([
      ['admin-was-rejected'],
      ['admin-was-rejected'],
      ['admin-was-rejected'],
    ]);
    expect(await standing()).toHaveLength(1);
    expect(await scene.house.store.changes.list({ limit: 1 })).toMatchObject([
      { steps: [{}, {}, { state: 'rejected', by: 'chi', reason: 'thiếu số văn bản' }] },
    ]);
  });

  test('is never approved by its own author, whatever other roles they have', async () => {
    await scene.link('an', 'approver');
    const { code } = await proposed();
    const before = await scene.snapshot();

    const listed = await scene.say('an', '/duyet');
    const tried = await scene.say('an', `duyệt ${code}`);

    expect(ids(listed)).toEqual(['admin-nothing-waits']);
    expect(ids(tried)).toEqual(['admin-refused-own']);
    expect(await scene.snapshot()).toBe(before);
  });

  test('is not seen, let alone approved, outside the approver’s scope', async () => {
    await scene.link('dung', 'approver', scope(['commune:16093']));
    await scene.link('em', 'approver', scope(['province'], ['satisfaction']));
    const { code } = await proposed();

    for (const who of ['dung', 'em']) {
      expect(ids(await scene.say(who, '/duyet'))).toEqual(['admin-nothing-waits']);
      expect(ids(await scene.say(who, `xem thay đổi ${code}`))).toEqual(['admin-refused-code']);
      expect(ids(await scene.say(who, `duyệt ${code}`))).toEqual(['admin-refused-code']);
    }

    expect(await scene.house.store.changes.waiting()).toHaveLength(1);
  });

  test('can’t be approved once its figure has changed', async () => {
    const { code } = await proposed();
    await scene.say('admin', '/capnhat kinh tế số 2025 22% nguồn: Báo cáo 2');
    await scene.say('admin', 'xác nhận');

    const late = await scene.say('chi', `duyệt ${code}`);

    expect(ids(late)).toEqual(['admin-approve-outdated']);
    expect(await standing()).toEqual([
      ['2023', 8.28],
      ['2025', 22],
    ]);
    expect(await scene.house.store.changes.waiting()).toEqual([]);
  });

  test('is given up by its author while it waits', async () => {
    await proposed();

    const offered = await scene.say('an', '/hoantac');
    const given = await scene.say('an', choice(offered, 'hủy'));

    expect(ids(offered)[0]).toBe('admin-undo-waiting');
    expect(ids(given)).toEqual(['admin-was-cancelled']);
    expect(await scene.house.store.changes.waiting()).toEqual([]);
  });

  test('of several that wait each is named, and opened by a tap', async () => {
    await proposed();
    await scene.say('an', '/capnhat mức độ hài lòng xã Nga Sơn 2025 91% nguồn: BC');
    await scene.say('an', 'xác nhận');

    const listed = await scene.say('chi', '/duyet');
    const opened = await scene.say('chi', listed.choices[1]?.says ?? '');

    expect(ids(listed)).toEqual(['admin-waiting', 'admin-waiting-one', 'admin-waiting-one']);
    expect(ids(opened)[0]).toBe('admin-waiting-change');
  });
});

describe('undoing', () => {
  test('puts back what was there by a new version, and keeps every version', async () => {
    await scene.say('admin', '/capnhat kinh tế số 2023 8,5% nguồn: Báo cáo 9');
    await scene.say('admin', 'xác nhận');

    const preview = await scene.say('admin', '/hoantac');
    await scene.say('admin', choice(preview, 'xác nhận'));

    expect(ids(preview)).toEqual(expect.arrayContaining(['admin-kind-withdraw', 'admin-confirm-withdraws']));
    expect(await standing()).toEqual([['2023', 8.28]]);
    const history = await scene.house.store.figures.history(
      'digital-economy',
      scene.house.catalogue.province.id,
    );
    expect(history.map(({ value }) => value)).toEqual([8.28, 8.5, 8.28]);
  });

  test('withdraws what was new', async () => {
    await scene.say('admin', order);
    await scene.say('admin', 'xác nhận');

    await scene.say('admin', '/hoantac');
    const done = await scene.say('admin', 'xác nhận');
    const more = await scene.say('admin', '/hoantac');

    expect(ids(done)[0]).toBe('admin-noted-withdrawn');
    expect(await standing()).toEqual([['2023', 8.28]]);
    expect(ids(more)).toEqual(['admin-nothing-to-undo']);
  });

  test('is over after a day, and reaches no change of somebody else', async () => {
    await scene.link('boss', 'admin');
    await scene.say('admin', order);
    await scene.say('admin', 'xác nhận');

    const other = await scene.say('boss', '/hoantac');
    scene.clock.now += 24 * hour;
    const late = await scene.say('admin', '/hoantac');

    expect([other, late].map((answer) => ids(answer))).toEqual([
      ['admin-nothing-to-undo'],
      ['admin-nothing-to-undo'],
    ]);
    expect(await standing()).toHaveLength(2);
  });

  test('is refused once somebody built on the change', async () => {
    await scene.link('boss', 'admin');
    await scene.say('admin', order);
    await scene.say('admin', 'xác nhận');
    await scene.say('boss', '/dinhchinh kinh tế số 2025 21,4% nguồn: BC lý do: làm tròn');
    await scene.say('boss', 'xác nhận');

    const refused = await scene.say('admin', '/hoantac');

    expect(ids(refused)).toEqual(['admin-undo-changed-since']);
    expect(await standing()).toEqual([
      ['2023', 8.28],
      ['2025', 21.4],
    ]);
  });
});

describe('letters', () => {
  test('tell those who may approve, and the author of what was decided, once each', async () => {
    const preview = await scene.say('an', order);
    const word = choice(preview, 'xác nhận');
    await scene.say('an', word);
    await scene.say('an', word);
    const [change] = await scene.house.store.changes.waiting();
    await scene.say('chi', `duyệt ${change?.code ?? ''}`);
    await scene.say('chi', `duyệt ${change?.code ?? ''}`);

    const counts = await scene.house.store.outbox.backlog();

    // The administrator and the approver are told that it waits; the reporter that it was approved.
    expect(counts).toEqual({ telegram: 3 });
  });
});
