import { expect, it } from 'vitest';
import { chat, message } from './given.ts';
import type { Place } from './place.ts';

const entries = (...says: string[]) => says.map((text) => ({ label: text.toUpperCase(), says: text }));

/** What every store does with choices, missed words and leases. */
export function choicesContract(place: Place): void {
  it('gives each choice a token that fits the smallest button', async () => {
    const { choices } = await place.fresh();
    const menu = entries(...Array.from({ length: 120 }, (_, n) => `số ${n}`));

    const tokens = await choices.offer(chat('1'), menu, 1_000, 2_000);

    expect(new Set(tokens).size).toBe(120);
    expect(tokens.filter((token) => !/^[a-z0-9]{1,16}$/.test(token))).toEqual([]);
    expect(await choices.take(chat('1'), tokens[119] ?? '', 1_500)).toEqual({ says: 'số 119' });
  });

  it('knows a token only in its own chat, and knows when it is too old', async () => {
    const { choices } = await place.fresh();
    const [token = ''] = await choices.offer(chat('1'), entries('dti'), 1_000, 2_000);

    expect(await choices.take(chat('1'), token, 1_999)).toEqual({ says: 'dti' });
    expect(await choices.take(chat('1'), token, 2_000)).toBe('expired');
    expect(await choices.take(chat('2'), token, 1_999)).toBe('unknown');
    expect(await choices.take({ ...chat('1'), channel: 'web' }, token, 1_999)).toBe('unknown');
  });

  it('does not know tokens that it never gave out', async () => {
    const { choices } = await place.fresh();
    const [token = ''] = await choices.offer(chat('1'), entries('dti'), 1_000, 2_000);

    const strange = ['', 'x', `${token}9`, token.slice(0, -1), `${token.slice(0, -1)}-1`, "' or 1=1"];

    for (const text of strange) expect(await choices.take(chat('1'), text, 1_500)).toBe('unknown');
  });

  it('reads a typed number against the latest menu of that topic', async () => {
    const { choices } = await place.fresh();
    await choices.offer(chat('1'), entries('a'), 1_000, 2_000);
    await choices.offer(chat('1'), entries('b', 'c'), 1_000, 2_000);
    await choices.offer(chat('1', 'topic-7'), entries('d'), 1_001, 2_000);

    expect(await choices.latestMenu(chat('1'), 1_500)).toEqual(entries('b', 'c'));
    expect(await choices.latestMenu(chat('1', 'topic-7'), 1_500)).toEqual(entries('d'));
    expect(await choices.latestMenu(chat('1'), 2_000)).toEqual([]);
    expect(await choices.latestMenu(chat('2'), 1_500)).toEqual([]);
  });

  it('reads no number against an older menu that outlives the latest', async () => {
    const { choices } = await place.fresh();
    await choices.offer(chat('1'), entries('a'), 1_000, 9_000);
    await choices.offer(chat('1'), entries('b'), 1_001, 2_000);

    expect(await choices.latestMenu(chat('1'), 1_999)).toEqual(entries('b'));
    expect(await choices.latestMenu(chat('1'), 2_000)).toEqual([]);
  });

  it('leaves out a menu that was offered too long ago to be spoken of', async () => {
    const { choices } = await place.fresh();
    await choices.offer(chat('1'), entries('a'), 1_000, 9_000);

    expect(await choices.latestMenu(chat('1'), 1_500, 1_000)).toEqual(entries('a'));
    expect(await choices.latestMenu(chat('1'), 1_500, 1_001)).toEqual([]);
  });

  it('purges menus that ran out before a moment', async () => {
    const { choices } = await place.fresh();
    const [old = ''] = await choices.offer(chat('1'), entries('a'), 1_000, 2_000);
    const [young = ''] = await choices.offer(chat('1'), entries('b'), 1_000, 3_000);

    expect(await choices.purge(3_000)).toBe(1);
    expect(await choices.take(chat('1'), old, 1_500)).toBe('unknown');
    expect(await choices.take(chat('1'), young, 1_500)).toEqual({ says: 'b' });
  });

  it('counts missed words, the most frequent first and the latest of equals', async () => {
    const { misses } = await place.fresh();
    const miss = (id: string, at: number, unknown: string[]) =>
      misses.record({ id, at, outcome: 'refused', unknown, text: null });
    await miss('old', 500, ['luong']);
    await miss('m1', 1_000, ['thoi tiet', 'dan so', 'dan so']);
    await miss('m2', 2_000, ['dan so', 'luong']);
    await miss('m2', 2_000, ['dan so', 'luong']);
    await miss('m3', 3_000, []);

    expect(await misses.frequent(1_000, 2)).toEqual([
      { word: 'dan so', times: 2 },
      { word: 'luong', times: 1 },
    ]);
    expect(await misses.frequent(4_000, 5)).toEqual([]);
  });

  it('keeps text with the character NUL, which one of the engines can not store', async () => {
    const { misses, inbox } = await place.fresh();
    const odd = { id: 'm1', at: 1, outcome: 'refused', unknown: ['a\u0000b'], text: 'a\u0000b ?' } as const;

    await misses.record(odd);

    expect(await misses.frequent(0, 9)).toMatchObject([{ times: 1 }]);
    expect(await inbox.receive(message('e\u0000'), 1_000)).toBe('new');
    expect(await inbox.receive(message('e\u0000'), 1_000)).toBe('duplicate');
  });

  it('notes the reading chosen after asking back, and shrugs at a miss it does not know', async () => {
    const { misses } = await place.fresh();
    await misses.record({ id: 'm1', at: 1, outcome: 'clarified', unknown: ['nhu xuan'], text: 'như xuân?' });

    await misses.chosen('m1', 'xã như xuân');
    await misses.chosen('nowhere', 'xã như xuân');

    expect(await misses.frequent(0, 1)).toEqual([{ word: 'nhu xuan', times: 1 }]);
  });

  it('leases a name to one holder until it runs out or is given back', async () => {
    const { leases } = await place.fresh();

    expect(await leases.acquire('digest', 'a', 1_000, 2_000)).toBe(true);
    expect(await leases.acquire('digest', 'b', 1_999, 3_000)).toBe(false);
    expect(await leases.acquire('digest', 'a', 1_500, 2_500)).toBe(true);
    expect(await leases.acquire('digest', 'b', 2_400, 3_000)).toBe(false);
    expect(await leases.acquire('digest', 'b', 2_500, 3_500)).toBe(true);
    await leases.release('digest', 'a');
    expect(await leases.acquire('digest', 'c', 2_600, 3_600)).toBe(false);
    await leases.release('digest', 'b');
    expect(await leases.acquire('digest', 'c', 2_600, 3_600)).toBe(true);
    expect(await leases.acquire('another', 'a', 2_600, 3_600)).toBe(true);
  });

  it('leases a name to one of many that ask at once', async () => {
    const stores = [await place.fresh(), await place.another()];

    const asked = stores.flatMap(({ leases }, s) =>
      [0, 1, 2, 3].map((n) => leases.acquire('digest', `holder-${s}-${n}`, 1_000, 2_000)),
    );

    expect((await Promise.all(asked)).filter((got) => got)).toHaveLength(1);
  });

  it('answers a ping while it is open', async () => {
    const store = await place.fresh();

    await expect(store.ping()).resolves.toBeUndefined();
  });
}
