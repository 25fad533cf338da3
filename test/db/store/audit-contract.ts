import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { AuditNote } from '#domain/audit.ts';
import type { Pending } from '#domain/pending.ts';
import { emptyChain, verifyChain } from '#ledger/verify-chain.ts';
import { chat } from './given.ts';
import type { Place } from './place.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function note(subject: string, over: Partial<AuditNote> = {}): AuditNote {
  return { at: 1_000, actor: 'an', action: 'refused', subject, details: { z: 1, a: 'ký “hiệu”' }, ...over };
}

/** What every store does with the audit log, and with what private chats wait for. */
export function auditContract(place: Place): void {
  it('chains its entries one to the next', async () => {
    const { audit } = await place.fresh();
    await audit.append([note('one'), note('two', { details: { value: 21.3, nothing: null } })]);
    await audit.append([]);
    await audit.append([note('three')]);

    const entries = await audit.read(0, 10);

    expect(entries.map(({ number, subject }) => [number, subject])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
    ]);
    expect(verifyChain(entries, emptyChain, sha256)).toMatchObject({ ok: true, end: { number: 3 } });
  });

  it('keeps one chain when several write at once', async () => {
    const first = await place.fresh();
    const second = await place.another();

    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? first : second).audit.append([note(`n${n}`), note(`m${n}`)]),
      ),
    );

    const entries = await first.audit.read(0, 100);
    expect(entries).toHaveLength(40);
    expect(verifyChain(entries, emptyChain, sha256)).toMatchObject({ ok: true, end: { number: 40 } });
  });

  it('reads on from an entry, and tells the latest of somebody', async () => {
    const { audit } = await place.fresh();
    await audit.append([note('one'), note('an', { actor: 'binh' }), note('three', { actor: 'binh' })]);

    expect((await audit.read(1, 1)).map(({ number }) => number)).toEqual([2]);
    expect((await audit.latest(2)).map(({ number }) => number)).toEqual([3, 2]);
    expect((await audit.latest(9, 'an')).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('remembers what a chat waits for until it runs out or something else is waited for', async () => {
    const { pendings, chats } = await place.fresh();
    const pending = (code: string, expiresAt: number): Pending => ({
      person: 'an',
      code,
      awaits: 'entry',
      entering: {
        kind: 'update',
        indicator: 'digital-economy',
        unit: null,
        period: null,
        written: null,
        amount: null,
        source: null,
        reason: null,
        base: null,
      },
      step: 'unit',
      options: [{ indicator: 'dti-rank' }],
      eventId: 'e1',
      expiresAt,
    });
    await pendings.put(chat('1'), pending('A1', 2_000));
    await pendings.put(chat('1'), pending('B2', 3_000));
    await pendings.put(chat('2'), pending('C3', 3_000));

    expect(await pendings.get(chat('1'), 2_999)).toEqual(pending('B2', 3_000));
    expect(await pendings.get(chat('1'), 3_000)).toBeNull();
    await pendings.drop(chat('1'));
    await chats.forget(chat('2'));
    expect(await pendings.get(chat('1'), 1)).toBeNull();
    expect(await pendings.get(chat('2'), 1)).toBeNull();
  });
}
