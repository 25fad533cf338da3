import { beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '#domain/message.ts';
import { everything, ids, scope, stage, type Stage } from './stage.ts';

const commands = [
  '/capnhat kinh tế số 2025 21,3% nguồn: BC',
  '/dinhchinh kinh tế số 2023 8% nguồn: BC lý do: nhầm',
  '/hoantac',
  '/duyet',
  '/nhap',
  '/nhatky',
  '/moi quản trị tên Kẻ Lạ',
  '/nguoidung',
  '/thuhoi admin',
  '/nhacnho',
  '/thongbao Nghỉ lễ',
  '/thongbao đính chính K7M2 gửi',
  '/hethong',
  'xác nhận K7M2',
  'duyệt K7M2',
  'từ chối K7M2 sai',
];

let scene: Stage;

beforeEach(async () => {
  scene = await stage();
  await scene.link('admin', 'admin');
});

async function lastNote() {
  const [entry] = await scene.house.store.audit.latest(1);
  return entry && { actor: entry.actor, action: entry.action, why: entry.details['why'] };
}

describe('privileged commands', () => {
  test.each<[string, string, Partial<Message>, string]>([
    ['in a group', 'admin', { chatKind: 'group' }, 'admin-refused-group'],
    ['in an edited message', 'admin', { edited: true }, 'admin-refused-edited'],
    ['from an anonymous administrator', 'admin', { sender: null }, 'admin-refused-right'],
    ['from a stranger', 'stranger', {}, 'admin-refused-right'],
  ])('are refused %s, each with an entry in the log', async (_where, who, over, sentence) => {
    const before = await scene.snapshot();

    for (const command of commands) {
      const count = (await scene.house.store.audit.latest(1_000)).length;
      const answer = await scene.say(who, command, over);

      expect([command, ids(answer)]).toEqual([command, [sentence]]);
      expect(await scene.house.store.audit.latest(1_000)).toHaveLength(count + 1);
      expect((await lastNote())?.action).toBe('refused');
    }

    expect(await scene.snapshot()).toBe(before);
    expect(await scene.house.store.people.list()).toHaveLength(1);
  });

  test('a file from a stranger is not even fetched', async () => {
    scene.files.set('ref', { fetched: 'bytes', bytes: Buffer.from('a') });

    const answer = await scene.say('stranger', { type: 'file', name: 'a.csv', size: 1, reference: 'ref' });

    expect(ids(answer)).toEqual(['admin-refused-file']);
  });

  test('a stranger is told apart in the log without being named', async () => {
    await scene.say('sender-4711', '/nguoidung');

    const note = await lastNote();

    expect(note?.actor).toMatch(/^stranger:[0-9a-f]{12}$/);
    expect(JSON.stringify(await scene.house.store.audit.latest(9))).not.toContain('4711');
  });

  test.each([
    ['reader', '/capnhat kinh tế số 2025 21,3%'],
    ['reporter', '/duyet'],
    ['reporter', '/moi người đọc tên An'],
    ['reporter', '/thuhoi admin'],
    ['approver', '/capnhat kinh tế số 2025 21,3%'],
    ['approver', '/nguoidung'],
  ] as const)('a %s may not %s', async (role, command) => {
    await scene.link('an', role, everything);

    const answer = await scene.say('an', command);

    expect(ids(answer)).toEqual(['admin-refused-right']);
    expect(await lastNote()).toEqual({ actor: 'an', action: 'refused', why: 'role' });
  });

  test('whatever strangers or officials ask in the open is still answered', async () => {
    const answer = await scene.say('stranger', 'kinh tế số 2023', { chatKind: 'group' });

    expect(answer.outcome).toBe('answered');
  });
});

describe('a scope', () => {
  test.each([
    ['the commune after the district', ['district:401'], '/capnhat dvctt xã Nga Sơn q3/2025 87%'],
    ['the district before the commune', ['commune:16093'], '/capnhat dvctt huyện Nga Sơn 2024 87%'],
    ['a township of the same name and code', ['commune:16093'], '/capnhat dvctt thị trấn Nga Sơn 2024 87%'],
    ['another commune', ['commune:16093'], '/capnhat dvctt xã Hồ Vương q3/2025 87%'],
    ['the province', ['commune:16093'], '/capnhat dvctt toàn tỉnh q3/2025 87%'],
    ['a commune, for whoever has the province', ['province'], '/capnhat dvctt xã Nga Sơn q3/2025 87%'],
  ])('does not reach %s', async (_what, units, command) => {
    await scene.link('an', 'reporter', scope(units));
    const before = await scene.snapshot();

    const answer = await scene.say('an', `${command} nguồn: BC`);

    expect(ids(answer)).toEqual(['admin-refused-scope']);
    expect(await lastNote()).toEqual({ actor: 'an', action: 'refused', why: 'scope' });
    expect(await scene.snapshot()).toBe(before);
    expect(await scene.house.store.changes.list({ limit: 9 })).toEqual([]);
  });

  test('of a pillar holds its indicators and no others', async () => {
    await scene.link('an', 'reporter', scope(['province'], ['pillar:economy']));

    const inside = await scene.say('an', '/capnhat kinh tế số 2025 21,3% nguồn: BC');
    const outside = await scene.say('an', '/capnhat mức độ hài lòng 2025 90% nguồn: BC');

    expect(ids(inside)).toContain('admin-preview');
    expect(ids(outside)).toEqual(['admin-refused-scope']);
  });

  test('is looked at again when a preview is confirmed', async () => {
    await scene.link('an', 'reporter', scope(['province']));
    await scene.say('an', '/capnhat kinh tế số 2025 21,3% nguồn: BC');
    await scene.house.store.people.revoke('an', 'operator', scene.clock.now);

    const answer = await scene.say('an', 'xác nhận A1B2');

    expect(ids(answer)).toEqual(['admin-refused-right']);
    expect(await scene.house.store.changes.waiting()).toEqual([]);
  });
});

describe('where only invited people may ask', () => {
  test('strangers are told how to get in, and nothing else', async () => {
    const shut = await stage({ access: 'invited' });
    await shut.link('an', 'reader');

    const asked = await shut.say('stranger', 'kinh tế số 2023');
    const started = await shut.say('stranger', '/start');
    const invited = await shut.say('an', 'kinh tế số 2023');

    expect(ids(asked)).toEqual(['chat-invited-only']);
    expect(ids(started)).toEqual(['chat-invited-only']);
    expect(invited.outcome).toBe('answered');
  });
});

test('words of privileged messages are neither remembered nor logged', async () => {
  await scene.say('stranger', '/lienket K7M2K7M2K7M2');
  await scene.say('admin', '/capnhat');
  await scene.say('admin', 'mật khẩu bí mật');

  expect(await scene.house.store.misses.frequent(0, 10)).toEqual([]);
  expect(
    await scene.house.store.chats.recall({ channel: 'telegram', chat: 'admin', topic: null }),
  ).toBeNull();
});
