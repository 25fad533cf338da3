import type { Channel } from '#domain/ports/channel.ts';
import type { SendParts } from './letter.ts';
import { sendAnswer } from './send-answer.ts';

const administrators = ['creator', 'administrator'];

/** Telegram as the house sees it: somewhere to send answers to. */
export function makeChannel(sending: SendParts): Channel {
  const { api } = sending;
  return {
    name: 'telegram',
    abilities: { buttons: true, pictures: sending.paint !== null, files: true },
    send: (address, answer, choices, locale, placement = {}) =>
      sendAnswer(sending, { address, answer, choices, locale, placement }),
    async isGroupAdmin({ chat }, sender) {
      // Only administrators can write in the name of their group.
      if (sender === null) return true;
      try {
        const { status } = await api.getChatMember(Number(chat), Number(sender));
        return administrators.includes(status);
      } catch {
        return false;
      }
    },
    async typing({ chat, topic }) {
      const thread = topic === null ? {} : { message_thread_id: Number(topic) };
      await api.sendChatAction(Number(chat), 'typing', thread).catch(() => undefined);
    },
  };
}
