import { botUpdate } from '#test/support/fake-zalo-bot.ts';
import { channelContract } from '../contract.ts';
import { address, bring, stage } from './stage.ts';

channelContract('Zalo Bot', async () => {
  const scene = await stage();
  const { fake, bot } = scene;
  return {
    channel: bot.channel,
    address,
    longest: 2000,
    // The platform has no code of its own for it.
    blocked: 'refused',
    write: (text, proof) => bring(scene, botUpdate({ text }), proof === 'genuine' ? fake.secret : 'guessed'),
    shown: () =>
      fake.messagesTo(address.chat).map((message) => ({
        text: String(message['text'] ?? message['caption']),
        picture: 'photo' in message,
        buttons: [],
      })),
    block: () => fake.failAlways({ body: { ok: false, error_code: 400, description: 'chat not found' } }),
    breakDown: () => fake.failAlways('gateway'),
    cutConnections: () => fake.failAlways('cut'),
    close: () => Promise.resolve(),
  };
});
