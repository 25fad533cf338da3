import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '#domain/answer.ts';
import { choice, ids, minute, stage, type Stage } from './stage.ts';

let scene: Stage;

beforeEach(async () => {
  scene = await stage();
  await scene.link('admin', 'admin');
});

/** The code that an answer shows. */
function codeIn({ parts }: Answer): string {
  const line = parts.flatMap((part) => (part.part === 'line' ? [part.line] : []));
  const shown = line.find(({ id }) => id === 'admin-invitation-code' || id === 'admin-link-further');
  const code = shown?.args?.['code'];
  if (typeof code !== 'object' || code.as !== 'verbatim') throw new Error('test.no_code');
  return code.value;
}

async function person(id: string) {
  return (await scene.house.store.people.list()).find(({ name }) => name === id);
}

describe('an invitation', () => {
  test('gives a role within a scope to whoever brings its code', async () => {
    const made = await scene.say('admin', '/moi báo cáo xã Nga Sơn, kinh tế số tên Nguyễn Văn An');

    const linked = await scene.say('an', `/lienket ${codeIn(made)}`);

    expect(ids(linked)).toEqual(['admin-linked', 'admin-linked-role', 'admin-linked-hint']);
    expect(await person('Nguyễn Văn An')).toMatchObject({
      grants: [
        {
          role: 'reporter',
          scope: { units: ['commune:16093'], topics: ['digital-economy'] },
          grantedBy: 'admin',
        },
      ],
      links: [{ channel: 'telegram', sender: 'an' }],
    });
  });

  test('is read from a deep link too, with spaces, hyphens and small letters', async () => {
    const made = await scene.say('admin', '/moi quản trị tên Chi');
    const code = codeIn(made);

    const linked = await scene.say('chi', `/start ${code}`);
    const again = await scene.say(
      'chi',
      `/lienket ${code.toLowerCase().slice(0, 6)} ${code.slice(6, 9)}-${code.slice(9)}`,
    );

    expect(ids(linked)).toContain('admin-linked');
    expect(ids(again)).toContain('admin-linked');
    expect(await scene.house.store.people.list()).toHaveLength(2);
  });

  test.each(['lienket {}', 'liên kết {}', 'Lien ket: {}', 'LIÊN KẾT MÃ {}', 'Liên kết {}'.normalize('NFD')])(
    'is taken as people type it without a slash: "%s"',
    async (words) => {
      const code = codeIn(await scene.say('admin', '/moi quản trị tên Chi'));

      const linked = await scene.say('chi', words.replace('{}', code.toLowerCase()));

      expect(ids(linked)).toContain('admin-linked');
    },
  );

  test('a code that is wrong is wrong without a slash too, and words about links are a question', async () => {
    const wrong = await scene.say('chi', 'lien ket AAAA0000000');
    const question = await scene.say('chi', 'liên kết vùng kinh tế số 2024');

    expect(ids(wrong)).toEqual(['admin-link-wrong']);
    expect(ids(question).filter((id) => id.startsWith('admin-'))).toEqual([]);
    const noted = await scene.house.store.misses.frequent(0, 20);
    expect(noted.filter(({ word }) => /AAAA/i.test(word))).toEqual([]);
  });

  test('keeps its code nowhere', async () => {
    const code = codeIn(await scene.say('admin', '/moi quản trị tên Chi'));

    const kept = JSON.stringify(await scene.house.store.audit.latest(100));

    expect(kept).not.toContain(code);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  });

  test.each([
    ['/moi báo cáo tên An', 'admin-scope-no-unit'],
    ['/moi người duyệt kinh tế số tên An', 'admin-scope-no-unit'],
    ['/moi báo cáo xã Không Biết tên An', 'admin-scope-unread'],
    ['/moi báo cáo Nga Sơn 2025 tên An', 'admin-scope-unread'],
    ['/moi quản trị tên An\nadmin', 'admin-bad-name'],
    ['/moi quản trị tên A\u200bn Nguyễn', 'admin-bad-name'],
    ['/moi quản trị tên An\u202eadmin', 'admin-bad-name'],
    ['/moi quản trị tên <b>An</b>', 'admin-bad-name'],
    [`/moi quản trị tên ${'A'.repeat(61)}`, 'admin-bad-name'],
    ['/moi quản trị tên An hạn 5 phút', 'admin-bad-lifetime'],
    ['/moi quản trị tên An hạn 8 ngày', 'admin-bad-lifetime'],
    ['/moi', 'admin-invite-how'],
    ['/moi vua tên An', 'admin-invite-how'],
  ])('%j is not made', async (words, sentence) => {
    const before = (await scene.house.store.audit.latest(100)).length;

    const answer = await scene.say('admin', words);

    expect(ids(answer)).toContain(sentence);
    expect(await scene.house.store.audit.latest(100)).toHaveLength(before);
  });

  test('that names an old and a current unit asks which', async () => {
    const answer = await scene.say('admin', '/moi báo cáo Quang Trung tên An');

    expect(['admin-scope-ambiguous', 'admin-scope-unread']).toContain(ids(answer)[0]);
    expect(await scene.house.store.people.list()).toHaveLength(1);
  });

  test('works for its time and no longer', async () => {
    const code = codeIn(await scene.say('admin', '/moi quản trị tên Chi hạn 15 phút'));
    scene.clock.now += 15 * minute;

    const late = await scene.say('chi', `/lienket ${code}`);

    expect(ids(late)).toEqual(['admin-link-wrong']);
  });

  test('is not taken in a group, nor from an edited message or somebody anonymous', async () => {
    const code = codeIn(await scene.say('admin', '/moi quản trị tên Chi'));

    const group = await scene.say('chi', `/lienket ${code}`, { chatKind: 'group' });
    const edited = await scene.say('chi', `/lienket ${code}`, { edited: true });
    const anonymous = await scene.say('chi', `/lienket ${code}`, { sender: null });

    expect([group, edited, anonymous].map((answer) => ids(answer)[0])).toEqual([
      'admin-refused-group',
      'admin-refused-edited',
      'admin-refused-right',
    ]);
    expect(await scene.house.store.people.list()).toHaveLength(1);
  });
});

describe('guessing codes', () => {
  test('five wrong ones in an hour lock the chat, also for the right one', async () => {
    const code = codeIn(await scene.say('admin', '/moi quản trị tên Chi'));

    const wrong = [];
    for (let n = 0; n < 5; n += 1) wrong.push(ids(await scene.say('chi', `/lienket AAAA0000000${n}`))[0]);
    const locked = await scene.say('chi', `/lienket ${code}`);
    const elsewhere = await scene.say('chi2', `/lienket ${code}`);

    expect(wrong).toEqual(Array.from({ length: 5 }, () => 'admin-link-wrong'));
    expect(ids(locked)).toEqual(['admin-link-locked']);
    expect(ids(elsewhere)).toContain('admin-linked');
    expect(
      (await scene.house.store.audit.latest(20)).filter(({ action }) => action === 'wrong-code'),
    ).toHaveLength(5);
  });

  test('asking to be forgotten does not open the lock; an hour does', async () => {
    const code = codeIn(await scene.say('admin', '/moi quản trị tên Chi hạn 1 ngày'));
    for (let n = 0; n < 5; n += 1) await scene.say('chi', `/lienket AAAA0000000${n}`);

    await scene.say('chi', '/xoadulieu đồng ý');
    const still = await scene.say('chi', `/lienket ${code}`);
    scene.clock.now += 61 * minute;
    const open = await scene.say('chi', `/lienket ${code}`);

    expect(ids(still)).toEqual(['admin-link-locked']);
    expect(ids(open)).toContain('admin-linked');
  });
});

describe('a person', () => {
  test('links a further channel with a code of their own', async () => {
    const further = await scene.say('admin', '/lienket');

    const linked = await scene.say('zalo-id', `/lienket ${codeIn(further)}`, {
      address: { channel: 'zalo-oa', chat: 'zalo-id', topic: null },
    });

    expect(ids(linked)).toContain('admin-linked');
    expect((await scene.house.store.people.byId('admin'))?.links.map(({ channel }) => channel)).toEqual([
      'telegram',
      'zalo-oa',
    ]);
  });

  test('loses everything at once, on every channel, once that is confirmed', async () => {
    await scene.link('an', 'admin');

    const sure = await scene.say('admin', '/thuhoi an');
    const before = await scene.say('an', '/nguoidung');
    await scene.say('admin', choice(sure, '/thuhoi'));
    const after = await scene.say('an', '/nguoidung');

    expect(ids(sure)).toEqual(['admin-revoke-sure', 'admin-person']);
    expect(ids(before)).toContain('admin-people');
    expect(ids(after)).toEqual(['admin-refused-right']);
  });

  test('is found by a part of the name, and chosen where several have it', async () => {
    await scene.link('Nguyễn An', 'reader');
    await scene.link('Trần An', 'reader');

    const which = await scene.say('admin', '/thuhoi an');
    const nobody = await scene.say('admin', '/thuhoi bình');
    const self = await scene.say('admin', '/thuhoi admin');

    expect(ids(which)[0]).toBe('admin-revoke-which');
    expect(which.choices).toHaveLength(2);
    expect(ids(nobody)).toEqual(['admin-revoke-nobody']);
    expect(ids(self)).toEqual(['admin-revoke-self']);
  });
});
