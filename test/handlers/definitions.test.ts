import { expect, test } from 'vitest';
import { answer, asking, openHouse, understood } from './house.ts';
import { said } from './spoken.ts';

test('what tells two indicators apart is the meaning of both', async () => {
  const house = await openHouse();
  const topics = ['online-dossiers', 'dossiers-on-time'];

  const reply = await answer(house, understood(asking('definition', { topics })));

  expect(said(reply, 'ask-full-name')).toMatchObject([
    { args: { name: { text: { vi: expect.stringContaining('trực tuyến') } } } },
    { args: { name: { text: { vi: expect.stringContaining('đúng và trước hạn') } } } },
  ]);
  expect(reply.choices).toHaveLength(2);
});
