import { expect, test } from 'vitest';
import { answer, asking, openHouse, understood } from './house.ts';
import { said } from './spoken.ts';

test('what tells two indicators apart is the meaning of both', async () => {
  const house = await openHouse();
  const topics = ['online-dossiers', 'dossiers-on-time'];

  const reply = await answer(house, understood(asking('definition', { topics })));

  const names = JSON.stringify(said(reply, 'ask-full-name'));
  expect(names).toContain('giải quyết trực tuyến');
  expect(names).toContain('giải quyết đúng và trước hạn');
  expect(reply.choices).toHaveLength(2);
});
