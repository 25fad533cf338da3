import { cleanText } from '#domain/clean-text.ts';
import type { Message, MessageContent } from '#domain/message.ts';
import { dayOf } from '../zalo-shared/vietnam-time.ts';
import { tokenOf } from './buttons.ts';
import type { OaEvent } from './event.ts';

/** Several pictures or stickers sent together get one answer. */
const togetherMs = 10 * 60_000;

interface Happened {
  readonly user: string | undefined;
  readonly content: MessageContent | null;
  readonly eventId: string;
}

/**
 * Turns an event into a message of the house; null where there is nothing to answer, as for what the account itself
 * sent. Events for another account than `oaId` are not ours.
 */
export function receiveEvent(event: OaEvent, oaId: string | null): Message | null {
  const account = event.oa_id ?? event.recipient?.id;
  if (oaId !== null && account !== oaId) return null;
  const { user, content, eventId } = whatHappened(event);
  if (user === undefined || content === null) return null;
  return {
    eventId,
    address: { channel: 'zalo-oa', chat: user, topic: null },
    chatKind: 'private',
    sender: user,
    language: null,
    content,
    edited: false,
    sentAt: event.timestamp,
  };
}

function whatHappened(event: OaEvent): Happened {
  const { event_name: name, timestamp } = event;
  if (name === 'follow' || name === 'unfollow') {
    const user = event.follower?.id;
    const type = name === 'follow' ? 'joined' : 'left';
    return { user, content: { type }, eventId: `${name}:${timestamp}:${user ?? ''}` };
  }
  if (name === 'user_click_chatnow') {
    // Opening the chat is greeted once a day, however often it is opened.
    const user = event.user_id ?? event.sender?.id;
    return { user, content: { type: 'joined' }, eventId: `${name}:${dayOf(timestamp)}:${user ?? ''}` };
  }
  const user = event.sender?.id;
  const content = contentOf(event);
  return { user, content, eventId: eventIdOf(event, content) };
}

/** Only what a person sends to the account in person; groups and anonymous visitors can't be answered this way. */
function contentOf({ event_name, message }: OaEvent): MessageContent | null {
  const what = /^user_send_(text|link|image|gif|audio|video|sticker|location|business_card|file)$/.exec(
    event_name,
  )?.[1];
  if (what === undefined) return null;
  if (what === 'file') return fileOf(message);
  const text = cleanText(message?.text ?? '');
  const token = tokenOf(text);
  if (token !== null) return { type: 'choice', token };
  if (text.trim() !== '') return { type: 'text', text };
  return what === 'text' ? null : { type: 'unsupported', what };
}

function fileOf(message: OaEvent['message']): MessageContent {
  const file = message?.attachments?.[0]?.payload;
  if (file?.url === undefined) return { type: 'unsupported', what: 'file' };
  const size = Number(file.size);
  return {
    type: 'file',
    name: cleanText(file.name ?? ''),
    size: Number.isFinite(size) ? size : 0,
    reference: file.url,
  };
}

function eventIdOf(
  { event_name, timestamp, sender, message }: OaEvent,
  content: MessageContent | null,
): string {
  if (content?.type === 'unsupported')
    return `unreadable:${sender?.id ?? ''}:${Math.floor(timestamp / togetherMs)}`;
  return message?.msg_id ?? `${event_name}:${timestamp}:${sender?.id ?? ''}`;
}
