import type { ChannelName, ChatAddress } from '#domain/message.ts';

/** The topic as a key column: no topic is the empty text. */
export function topicKey(address: ChatAddress): string {
  return address.topic ?? '';
}

/** The address that key columns stand for. */
export function addressOf(row: { channel: ChannelName; chat: string; topic: string }): ChatAddress {
  return { channel: row.channel, chat: row.chat, topic: row.topic === '' ? null : row.topic };
}
