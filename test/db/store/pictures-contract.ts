import { expect, test } from 'vitest';
import type { Handout } from '#domain/ports/pictures.ts';
import type { Place } from './place.ts';

const picture: Handout = {
  bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte),
  mediaType: 'image/png',
  name: null,
};

export function picturesContract(place: Place): void {
  test('an upload is known under the last name the platform gave, to its own account only', async () => {
    const { uploads } = await place.fresh();

    await uploads.put('telegram:1', 'hash', 'first', 1);
    await uploads.put('telegram:1', 'hash', 'second', 2);

    expect(await uploads.get('telegram:1', 'hash')).toBe('second');
    expect(await uploads.get('telegram:2', 'hash')).toBeNull();
    expect(await uploads.get('telegram:1', 'other')).toBeNull();
  });

  test('an upload the platform forgot is forgotten, and old ones are after a while', async () => {
    const { uploads } = await place.fresh();
    await uploads.put('telegram:1', 'gone', 'a', 5);
    await uploads.put('telegram:1', 'old', 'b', 5);
    await uploads.put('telegram:1', 'new', 'c', 10);

    await uploads.drop('telegram:1', 'gone');
    const purged = await uploads.purge(10);

    expect(purged).toBe(1);
    expect(await uploads.get('telegram:1', 'gone')).toBeNull();
    expect(await uploads.get('telegram:1', 'new')).toBe('c');
  });

  test('what is handed out comes back byte for byte until its time is over, in every process', async () => {
    const { handouts } = await place.fresh();
    await handouts.put('token', picture, 100);

    const elsewhere = (await place.another()).handouts;
    const found = await elsewhere.get('token', 99);

    expect(found && { ...found, bytes: Uint8Array.from(found.bytes) }).toEqual(picture);
    expect(await elsewhere.get('token', 100)).toBeNull();
    expect(await elsewhere.get('toke', 0)).toBeNull();
  });

  test('what has run out is deleted, the rest stays', async () => {
    const { handouts } = await place.fresh();
    await handouts.put('out', picture, 100);
    await handouts.put('ready', { ...picture, name: 'số liệu.csv' }, 101);

    const purged = await handouts.purge(100);

    expect(purged).toBe(1);
    expect(await handouts.get('out', 0)).toBeNull();
    expect((await handouts.get('ready', 0))?.name).toBe('số liệu.csv');
  });
}
