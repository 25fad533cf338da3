import type { ChatAddress } from '#domain/message.ts';
import type { Fault } from '#test/support/fake-telegram.ts';
import { channelContract, type ChannelOnStage } from '../contract.ts';
import { messageUpdate, secret, stage } from './stage.ts';

const address: ChatAddress = { channel: 'telegram', chat: '77', topic: null };
const methods = ['sendMessage', 'sendChatAction'] as const;
const always = 20;

channelContract('Telegram', async (): Promise<ChannelOnStage> => {
  const { fake, telegram } = await stage({ paint: () => Promise.resolve(Buffer.from('\u0089PNG picture')) });
  await telegram.start();
  const { receive } = telegram;
  if (receive === null) throw new Error('test.no_webhook: this stage has one');
  const fail = (fault: Fault) => {
    for (const method of methods) fake.failNext(method, ...Array<Fault>(always).fill(fault));
  };
  return {
    channel: telegram.channel,
    address,
    longest: 4096,
    blocked: 'gone',
    write: (text, proof) =>
      receive(
        { 'x-telegram-bot-api-secret-token': proof === 'genuine' ? secret : 'guessed' },
        Buffer.from(JSON.stringify(messageUpdate({ text }))),
      ),
    shown: () => fake.calls.filter(({ method }) => /^send(Message|Photo)$/.test(method)).map(shown),
    block: () => fail({ status: 403, description: 'Forbidden: bot was blocked by the user' }),
    breakDown: () => fail('gateway'),
    cutConnections: () => fail('cut'),
    close: () => Promise.resolve(),
  };
});

interface Keyboard {
  readonly inline_keyboard: readonly (readonly { readonly text: string }[])[];
}

function shown({
  method,
  payload,
}: {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
}): ReturnType<ChannelOnStage['shown']>[number] {
  const text = payload['text'] ?? payload['caption'];
  const keyboard = payload['reply_markup'] as Keyboard | undefined;
  return {
    text: typeof text === 'string' ? text : '',
    picture: method === 'sendPhoto',
    buttons: keyboard?.inline_keyboard.flat().map((button) => button.text) ?? [],
  };
}
