import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import emulator from 'telegram-test-api';
import { expect, test } from 'vitest';
import type { Receipt } from '#domain/ports/channel.ts';
import { offered, saidAnswer } from '#test/support/said.ts';
import { pollingConfig, stage } from './stage.ts';

// Its types describe an ES module, but what is imported is the class itself.
const TelegramServer = emulator as unknown as typeof emulator.default;

const token = '123456:emulated';

/** The emulator wants to be told its port. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

test('a conversation with an emulator written by others: a message, an answer with buttons, a tap', async () => {
  const server = new TelegramServer({ port: await freePort(), host: '127.0.0.1', storeTimeout: 60 });
  await server.start();
  const person = server.getClient(token, { timeout: 5_000 });
  const accepted: Receipt[] = [];
  const accept = (receipt: Receipt) => Promise.resolve(void accepted.push(receipt));
  const config = pollingConfig({ token, root: server.config.apiURL });
  const { telegram } = await stage({ config, accept });

  await telegram.start();
  await person.sendMessage(person.makeMessage('dti 2024'));
  await expect.poll(() => accepted[0]?.messages[0]?.content).toEqual({ type: 'text', text: 'dti 2024' });
  const address = accepted[0]?.messages[0]?.address ?? { channel: 'telegram', chat: '0', topic: null };
  const delivery = await telegram.channel.send(address, saidAnswer('5/34'), offered('Nguồn'), 'vi');
  const { result } = (await person.getUpdates()) as { result: readonly { message: { text: string } }[] };
  await person.sendCallback(person.makeCallbackQuery('token1'));
  await expect.poll(() => accepted.at(-1)?.messages[0]?.content).toEqual({ type: 'choice', token: 'token1' });
  await telegram.stop();
  await server.stop();

  expect(delivery.delivery).toBe('sent');
  expect(result.map((update) => update.message.text)).toEqual(['5/34']);
});
