import { expect, it } from 'vitest';
import type { Scope } from '#domain/people.ts';
import type { PeopleStore, Redeeming } from '#domain/ports/people.ts';
import type { UnitId } from '#domain/unit.ts';
import { chat } from './given.ts';
import type { Place } from './place.ts';

const commune = 'commune:16093' as UnitId;
const scope: Scope = { units: [commune], topics: ['digital-economy'] };
const everywhere: Scope = { units: 'all', topics: 'all' };

function redeeming(codeHash: string, sender: string, over: Partial<Redeeming> = {}): Redeeming {
  const link = { channel: 'telegram' as const, sender, address: chat(sender), linkedAt: 1_000 };
  return { codeHash, link, newId: `person-${sender}`, now: 1_000, ...over };
}

async function inviteReporter(people: PeopleStore, codeHash: string, expiresAt = 5_000): Promise<void> {
  const invitee = { person: null, name: 'An', role: 'reporter', scope } as const;
  await people.invite({ codeHash, invitee, invitedBy: 'operator', expiresAt }, 500);
}

/** What every store does with people, their roles and their codes. */
export function peopleContract(place: Place): void {
  it('makes a person of an invitation, with the role, the scope and the chat', async () => {
    const { people } = await place.fresh();
    await inviteReporter(people, 'hash');

    const person = await people.redeem(redeeming('hash', '100'));

    expect(person).toEqual({
      id: 'person-100',
      name: 'An',
      grants: [{ role: 'reporter', scope, grantedBy: 'operator', grantedAt: 1_000 }],
      links: [{ channel: 'telegram', sender: '100', address: chat('100'), linkedAt: 1_000 }],
      revokedAt: null,
    });
    expect(await people.bySender('telegram', '100')).toEqual(person);
    expect(await people.bySender('zalo-oa', '100')).toBeNull();
  });

  it('lets a code work once, and says the same again to the one it worked for', async () => {
    const { people } = await place.fresh();
    await inviteReporter(people, 'hash');

    const first = await people.redeem(redeeming('hash', '100'));
    const again = await people.redeem(redeeming('hash', '100', { newId: 'other', now: 9_000 }));
    const stranger = await people.redeem(redeeming('hash', '200'));

    expect(again).toEqual(first);
    expect(stranger).toBe('unknown');
    expect(await people.list()).toHaveLength(1);
  });

  it('lets only one of several who use a code at once have it', async () => {
    const { people } = await place.fresh();
    const second = await place.another();
    await inviteReporter(people, 'hash');

    const tries = await Promise.all(
      ['1', '2', '3', '4'].map((sender, index) =>
        (index % 2 === 0 ? people : second.people).redeem(redeeming('hash', sender)),
      ),
    );

    expect(tries.filter((result) => result !== 'unknown')).toHaveLength(1);
    expect(await people.list()).toHaveLength(1);
  });

  it('knows no code that has expired or was never made', async () => {
    const { people } = await place.fresh();
    await inviteReporter(people, 'hash', 1_000);

    expect(await people.redeem(redeeming('hash', '100'))).toBe('unknown');
    expect(await people.redeem(redeeming('other', '100'))).toBe('unknown');
    expect(await people.list()).toEqual([]);
  });

  it('adds a role to somebody who is linked already, and a chat to somebody known', async () => {
    const { people } = await place.fresh();
    await inviteReporter(people, 'first');
    await people.redeem(redeeming('first', '100'));
    const invitee = { person: null, name: 'Bí danh', role: 'approver', scope: everywhere } as const;
    await people.invite({ codeHash: 'second', invitee, invitedBy: 'operator', expiresAt: 5_000 }, 600);
    const further = { person: 'person-100' } as const;
    await people.invite(
      { codeHash: 'third', invitee: further, invitedBy: 'person-100', expiresAt: 5_000 },
      600,
    );

    const promoted = await people.redeem(redeeming('second', '100'));
    const linked = await people.redeem(redeeming('third', '300'));

    expect(promoted).toMatchObject({ id: 'person-100', name: 'An' });
    expect(linked).toMatchObject({ id: 'person-100', links: [{ sender: '100' }, { sender: '300' }] });
    expect((await people.byId('person-100'))?.grants.map(({ role }) => role)).toEqual([
      'reporter',
      'approver',
    ]);
  });

  it('does not link one chat to two people', async () => {
    const { people } = await place.fresh();
    for (const [code, sender] of [
      ['a', '100'],
      ['b', '200'],
    ] as const) {
      await inviteReporter(people, code);
      await people.redeem(redeeming(code, sender));
    }
    const further = { person: 'person-100' } as const;
    await people.invite({ codeHash: 'c', invitee: further, invitedBy: 'person-100', expiresAt: 5_000 }, 600);

    const result = await people.redeem(redeeming('c', '200'));

    expect(result).toBe('linked-to-another');
  });

  it('ends everything a person has at once, also the codes they made', async () => {
    const { people } = await place.fresh();
    await inviteReporter(people, 'first');
    await people.redeem(redeeming('first', '100'));
    const invitee = { person: null, name: 'Bình', role: 'admin', scope: everywhere } as const;
    await people.invite({ codeHash: 'made', invitee, invitedBy: 'person-100', expiresAt: 9_000 }, 600);
    await people.invite(
      { codeHash: 'own', invitee: { person: 'person-100' }, invitedBy: 'x', expiresAt: 9_000 },
      600,
    );

    const first = await people.revoke('person-100', 'operator', 2_000);
    const second = await people.revoke('person-100', 'operator', 3_000);

    expect([first, second]).toEqual([true, false]);
    expect(await people.bySender('telegram', '100')).toBeNull();
    expect(await people.list()).toEqual([]);
    expect(await people.byId('person-100')).toMatchObject({ grants: [], links: [], revokedAt: 2_000 });
    expect(await people.redeem(redeeming('made', '200'))).toBe('unknown');
    expect(await people.redeem(redeeming('own', '300'))).toBe('unknown');
    expect(await people.redeem(redeeming('first', '100'))).toBe('unknown');
  });

  it('counts the wrong codes of a chat, also after the chat asked to be forgotten', async () => {
    const { people, chats } = await place.fresh();
    for (const now of [1_000, 2_000, 3_000]) await people.noteWrongCode(chat('100'), now);
    await people.noteWrongCode(chat('200'), 2_000);

    await chats.forget(chat('100'));

    expect(await people.wrongCodes(chat('100'), 2_000)).toBe(2);
    expect(await people.wrongCodes(chat('200'), 0)).toBe(1);
  });

  it('forgets a link with its chat, and wrong codes and unused invitations once they are old', async () => {
    const { people, chats } = await place.fresh();
    await inviteReporter(people, 'used');
    await inviteReporter(people, 'unused', 2_000);
    await people.redeem(redeeming('used', '100'));
    await people.noteWrongCode(chat('9'), 1_000);

    await chats.forget(chat('100'));
    const purged = await people.purge(6_000);

    expect(await people.bySender('telegram', '100')).toBeNull();
    expect(purged).toBe(2);
    expect(await people.purge(6_000)).toBe(0);
  });
}
