import type { Answer } from '#domain/answer.ts';
import type { House, Turn } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { refusal } from './refusal.ts';

/** Null where the sender may change the subscription of the chat: in a group only its administrators may. */
export async function mayChange({ message }: Turn, house: House): Promise<Answer | null> {
  if (message.chatKind === 'private') return null;
  const isAdmin = (await house.desk?.isGroupAdmin(message.address, message.sender)) ?? null;
  if (isAdmin === true) return null;
  return refusal([part('body', isAdmin === null ? 'digest-group-unknown' : 'digest-group-admins-only')]);
}
