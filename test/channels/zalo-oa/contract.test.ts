import { describe } from 'vitest';
import { oaEvent, signed } from '#test/support/fake-zalo-oa.ts';
import { channelContract, type ChannelOnStage } from '../contract.ts';
import { address, stage, user } from './stage.ts';

describe('choices as numbers', () => channelContract('Zalo OA', () => open(false)));
describe('choices as buttons', () => channelContract('Zalo OA', () => open(true)));

async function open(buttons: boolean): Promise<ChannelOnStage> {
  const { fake, oa } = await stage({ config: { buttons } });
  if (buttons) fake.takeButtons();
  return {
    channel: oa.channel,
    address,
    longest: 2000,
    blocked: 'gone',
    write(text, proof) {
      const event = oaEvent({ message: { text, msg_id: 'm-1' } });
      const { headers, body } = signed(event, proof === 'genuine' ? undefined : 'guessed');
      return oa.receive(headers, body);
    },
    shown: () => fake.messagesTo(user).map(shown),
    block: () => fake.failAlways({ body: { error: -244, message: 'User restricts this message type' } }),
    breakDown: () => fake.failAlways('gateway'),
    cutConnections: () => fake.failAlways('cut'),
    close: () => Promise.resolve(),
  };
}

interface Payload {
  readonly template_type?: string;
  readonly buttons?: readonly { readonly title: string }[];
}

function shown(message: Readonly<Record<string, unknown>>): ReturnType<ChannelOnStage['shown']>[number] {
  const payload = (message['attachment'] as { readonly payload: Payload } | undefined)?.payload;
  return {
    text: typeof message['text'] === 'string' ? message['text'] : '',
    picture: payload?.template_type === 'media',
    buttons: payload?.buttons?.map(({ title }) => title) ?? [],
  };
}
