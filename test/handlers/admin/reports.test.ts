import { beforeEach, describe, expect, test } from 'vitest';
import { choice, ids, scope, stage, type Stage } from './stage.ts';

let scene: Stage;

beforeEach(async () => {
  scene = await stage();
  await scene.link('admin', 'admin');
});

async function withReporters() {
  await scene.link('an', 'reporter', scope(['commune:16093'], ['satisfaction', 'online-payments']));
  await scene.link('bo', 'reporter', scope(['province'], ['pillar:economy']));
}

describe('what is still to be reported', () => {
  test('is shown to a reporter, each figure by its own rhythm, with a tap that begins to report it', async () => {
    await withReporters();

    const toDo = await scene.say('an', '/thieu');
    const begun = await scene.say('an', choice(toDo, '/capnhat'));

    expect(ids(toDo)).toEqual(['admin-to-do', 'admin-duty', 'admin-duty']);
    expect(toDo.choices.slice(0, 2).map(({ says }) => says)).toEqual([
      expect.stringMatching(/^\/capnhat mức độ hài lòng xã Nga Sơn.* 2025$/),
      expect.stringMatching(/^\/capnhat thanh toán trực tuyến DVC xã Nga Sơn.* quý 3\/2026$/i),
    ]);
    expect(ids(begun)).toContain('admin-ask-amount');
  });

  test('is settled by a figure of the period, or of a shorter one that ends with it', async () => {
    await withReporters();
    await scene.say('admin', '/capnhat mức độ hài lòng xã Nga Sơn quý 4/2025 91% nguồn: BC');
    await scene.say('admin', 'xác nhận');
    await scene.say('admin', '/capnhat thanh toán trực tuyến DVC xã Nga Sơn quý 3/2026 60% nguồn: BC');
    await scene.say('admin', 'xác nhận');

    const toDo = await scene.say('an', '/thieu');

    expect(ids(toDo)).toEqual(['admin-all-reported']);
  });

  test('may be asked for a period, of indicators in its rhythm', async () => {
    await withReporters();

    const quarter = await scene.say('an', '/thieu quý 2/2026');
    const month = await scene.say('an', '/thieu tháng 2/2026');

    expect(ids(quarter)).toEqual(['admin-to-do', 'admin-duty']);
    expect(ids(month)).toEqual(['admin-no-duties']);
  });

  test('of everybody is shown to an administrator', async () => {
    await withReporters();

    const missing = await scene.say('admin', '/thieu');

    expect(ids(missing)).toEqual(['admin-missing', 'admin-missing-line', 'admin-missing-line']);
    expect(choice(missing, '/nhacnho')).toBe('/nhacnho');
  });

  test('by nobody is said to be nobody’s duty, not to be done', async () => {
    await scene.link('an', 'reporter', scope(['commune:16093']));

    const own = await scene.say('an', '/thieu');
    const all = await scene.say('admin', '/thieu');

    expect([ids(own), ids(all)]).toEqual([['admin-no-duties'], ['admin-no-reporters']]);
  });

  test('to everybody else means indicators without figures, and so do other words', async () => {
    await withReporters();

    const stranger = await scene.say('x', '/thieu');
    const words = await scene.say('an', 'chỉ tiêu nào chưa có số liệu');
    const group = await scene.say('an', '/thieu', { chatKind: 'group' });

    for (const answer of [stranger, words, group]) expect(ids(answer)[0]).not.toMatch(/^admin/);
  });
});

describe('reminders', () => {
  test('are previewed, and then written to exactly those who owe something', async () => {
    await withReporters();
    await scene.link('em', 'reporter', scope(['province'], ['dti-rank']));
    await scene.say('admin', '/capnhat dti 2025 5/34 nguồn: BC');
    await scene.say('admin', 'xác nhận');

    const preview = await scene.say('admin', '/nhacnho');
    const before = await scene.house.store.outbox.backlog();
    const sent = await scene.say('admin', choice(preview, '/nhacnho gửi'));

    expect(ids(preview)).toEqual([
      'admin-missing',
      'admin-missing-line',
      'admin-missing-line',
      'admin-remind-confirm',
    ]);
    expect(before).toEqual({});
    expect(ids(sent)).toEqual(['admin-reminded']);
    expect(await scene.house.store.outbox.backlog()).toEqual({ telegram: 2 });
    expect(await scene.house.store.audit.latest(1)).toMatchObject([
      { action: 'reminded', details: { people: 2 } },
    ]);
  });

  test('are written once a day, however often they are confirmed', async () => {
    await withReporters();

    await scene.say('admin', '/nhacnho gửi');
    await scene.say('admin', '/nhacnho gửi');

    expect(await scene.house.store.outbox.backlog()).toEqual({ telegram: 2 });
  });

  test('name those who can’t be reached', async () => {
    await scene.link('an', 'reporter', scope(['province'], ['satisfaction']));
    await scene.house.store.chats.forget({ channel: 'telegram', chat: 'an', topic: null });

    const preview = await scene.say('admin', '/nhacnho');

    expect(ids(preview)).toContain('admin-remind-unreachable');
    expect(preview.choices.map(({ says }) => says)).toEqual(['/thieu']);
  });

  test('of a period that can’t be read, or that nobody owes, are not written', async () => {
    await withReporters();

    const strange = await scene.say('admin', '/nhacnho mùa thu');
    const none = await scene.say('admin', '/nhacnho tháng 2/2026');

    expect([ids(strange), ids(none)]).toEqual([['admin-remind-unread'], ['admin-no-reporters']]);
  });
});
