import { expect, test } from 'vitest';
import type { Place } from './place.ts';

export function zaloContract(place: Place): void {
  test('the last grant kept for an application counts, each application has its own', async () => {
    const { zaloGrants } = await place.fresh();

    await zaloGrants.put('app-1', { sealed: 'first', savedAt: 1 });
    await zaloGrants.put('app-2', { sealed: 'other', savedAt: 2 });
    await zaloGrants.put('app-1', { sealed: 'second', savedAt: 3 });

    expect(await zaloGrants.get('app-1')).toEqual({ sealed: 'second', savedAt: 3 });
    expect(await zaloGrants.get('app-2')).toEqual({ sealed: 'other', savedAt: 2 });
    expect(await zaloGrants.get('app-3')).toBeNull();
  });

  test('a grant outlives the process', async () => {
    const { zaloGrants } = await place.fresh();

    await zaloGrants.put('app-1', { sealed: 'kept', savedAt: 1 });

    expect((await (await place.another()).zaloGrants.get('app-1'))?.sealed).toBe('kept');
  });

  test('every addition counts once, also those made at the same time', async () => {
    const { sentCounts } = await place.fresh();

    const counts = await Promise.all(Array.from({ length: 20 }, () => sentCounts.add('bot', '2026-11')));

    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await sentCounts.read('bot', '2026-11')).toBe(20);
  });

  test('accounts and months are counted apart', async () => {
    const { sentCounts } = await place.fresh();

    await sentCounts.add('bot', '2026-11');
    await sentCounts.add('bot', '2026-12');
    await sentCounts.add('other', '2026-11');

    expect(await sentCounts.read('bot', '2026-11')).toBe(1);
    expect(await sentCounts.read('bot', '2027-01')).toBe(0);
  });
}
