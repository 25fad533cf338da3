import { expect, test } from 'vitest';
import type { Call, Reply } from '#channels/zalo-shared/call-api.ts';
import { withCircuit } from '#channels/zalo-shared/circuit.ts';

const request: Call = { fetch, url: 'http://zalo.example', init: {}, timeoutMs: 1 };
const broken: Reply = { reply: 'broken', why: 'timeout' };
const fine: Reply = { reply: 'json', status: 200, body: {} };

function stage(reply: () => Reply | Promise<Reply>) {
  const clock = { now: 0 };
  const made = { calls: 0 };
  const call = withCircuit(
    () => (made.calls++, Promise.resolve(reply())),
    () => clock.now,
  );
  return { clock, made, call: () => call(request) };
}

test('a platform that is down is left alone, and tried by one call in a quarter of a minute', async () => {
  const { clock, made, call } = stage(() => broken);

  for (let round = 0; round < 10; round++) await call();
  const atFirst = made.calls;
  clock.now += 15_000;
  const together = await Promise.all([call(), call(), call()]);

  expect(atFirst).toBe(3);
  expect(made.calls).toBe(4);
  expect(together.map(({ reply }) => reply)).toEqual(['broken', 'unreached', 'unreached']);
});

test('once it answers again everything goes through', async () => {
  const replies = [broken, broken, broken, fine];
  const { clock, made, call } = stage(() => replies.shift() ?? fine);

  for (let round = 0; round < 3; round++) await call();
  clock.now += 15_000;
  for (let round = 0; round < 5; round++) await call();

  expect(made.calls).toBe(8);
});

test('failures now and then, refusals and being too fast are no outage', async () => {
  const fast: Reply = { reply: 'page', status: 429 };
  const replies = [broken, broken, fine, fast, fast, fast, fast, broken, broken, fast];
  const { made, call } = stage(() => replies.shift() ?? fine);

  for (let round = 0; round < 11; round++) await call();

  expect(made.calls).toBe(11);
});
