import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkplace, type Workplace } from '#test/support/commands.ts';
import { invite, type InviteOptions } from '#wiring/invite.ts';
import { openHouse } from '#wiring/house.ts';

let place: Workplace;
beforeEach(async () => {
  place = await openWorkplace();
});
afterEach(() => place.remove());

type Asked = Partial<Pick<InviteOptions, 'role' | 'name' | 'units' | 'topics'>>;

function run(asked: Asked) {
  const nothing = { role: '', name: null, units: null, topics: null };
  return place.run((config, output) => invite(config, { ...nothing, ...asked, ...output }));
}

async function whoIsThere() {
  return place.withStore(({ people }) => people.list());
}

/** Says something in a private chat of the whole house on the same database. */
async function say(chat: string, text: string) {
  const open = await openHouse({
    ...place.config,
    sample: false,
    now: Date.now,
    onSurprise: () => undefined,
  });
  const { answer } = await open.converse({
    eventId: `${chat} ${text}`,
    address: { channel: 'telegram', chat, topic: null },
    chatKind: 'private',
    sender: chat,
    language: null,
    content: { type: 'text', text },
    edited: false,
    sentAt: Date.now(),
  });
  await open.close();
  return answer;
}

describe('npm run invite', () => {
  test('prints a code that makes the first administrator, once', async () => {
    const { done, out, err } = await run({ role: 'admin', name: 'Lê Văn Bình' });
    const [code = ''] = out;

    const first = await say('1', `/lienket ${code}`);
    const second = await say('2', `/lienket ${code}`);

    expect([done, err]).toEqual([true, []]);
    expect(code).toMatch(/^[0-9A-Z]{12}$/);
    expect(first.outcome).toBe('answered');
    expect(second.outcome).toBe('refused');
    expect(await whoIsThere()).toMatchObject([
      { name: 'Lê Văn Bình', grants: [{ role: 'admin', grantedBy: 'operator' }], links: [{ sender: '1' }] },
    ]);
  });

  test('limits reporters and approvers to the units and topics that are named', async () => {
    const asked = {
      role: 'reporter',
      units: 'commune:16093, province',
      topics: 'pillar:economy,satisfaction',
    };
    const { out } = await run(asked);
    await say('1', `/lienket ${out[0] ?? ''}`);

    expect(await whoIsThere()).toMatchObject([
      {
        grants: [
          {
            role: 'reporter',
            scope: { units: ['commune:16093', 'province'], topics: ['pillar:economy', 'satisfaction'] },
          },
        ],
      },
    ]);
  });

  test.each<[Asked, RegExp]>([
    [{}, /--role must be one of/],
    [{ role: 'vua' }, /--role must be one of/],
    [{ role: 'Admin' }, /--role must be one of/],
    [{ role: 'reporter' }, /--units is needed/],
    [{ role: 'approver', units: '' }, /--units is needed/],
    [{ role: 'approver', units: ' , ' }, /--units is needed/],
    [{ role: 'approver', units: 'all', topics: '' }, /--topics names nothing/],
    [{ role: 'reporter', units: 'Nga Sơn' }, /no unit "Nga Sơn"/],
    [{ role: 'reporter', units: 'all', topics: 'pillar:nothing' }, /no indicator or pillar "pillar:nothing"/],
    [{ role: 'admin', name: 'x' }, /--name must be/],
    [{ role: 'admin', name: 'An\u202ebc' }, /--name must be/],
  ])('%j is refused with what is wrong, and invites nobody', async (asked, sentence) => {
    const { done, out, err } = await run(asked);

    expect([done, out]).toEqual([false, []]);
    expect(err.join('\n')).toMatch(sentence);
    expect(await place.withStore(({ audit }) => audit.latest(9))).toEqual([]);
  });
});
