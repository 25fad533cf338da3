import type { PictureSetting } from '#domain/ports/chats.ts';
import type { Reading } from '#domain/reading.ts';
import type { Handler } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { askedOf } from './asked-kind.ts';
import { emptyAnswer } from './make-answer.ts';

/** Changes when pictures come in a chat: always, on request or never. */
export const pictures: Handler = {
  name: 'pictures',
  accepts: ({ reading }) => settingOf(reading) !== null,
  async handle({ reading, message }, house) {
    const setting = settingOf(reading);
    if (setting !== null) await house.store.chats.setPictures(message.address, setting);
    return {
      ...emptyAnswer('answered'),
      parts: [part('body', 'ask-pictures-set', { setting: setting ?? 'always' })],
      question: askedOf(reading, 'chart'),
    };
  },
};

function settingOf(reading: Reading): PictureSetting | null {
  const words = askedOf(reading, 'chart')?.rest ?? null;
  return settings.find((setting) => setting === words) ?? null;
}

const settings: readonly PictureSetting[] = ['always', 'on-request', 'never'];
