import type { Answer } from '#domain/answer.ts';
import { readCode } from '#domain/code.ts';
import type { Person } from '#domain/people.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { listArg, verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { emptyAnswer } from '../../make-answer.ts';
import { codeLength } from './make-invitation.ts';
import { codeLock, invitationMs } from '../lifetimes.ts';
import type { LinkedTurn } from '../privileged.ts';
import { refuse, say } from '../refuse.ts';
import { codeTypedIn } from './code-typed.ts';
import { grantArg } from './grant-arg.ts';

/** /lienket and /start with a code: binds a private chat to a person. Without a code a linked person gets one for a further chat. */
export const linkChat: Handler = {
  name: 'link-chat',
  confidential: true,
  forStrangers: true,
  accepts: (turn) => codeTypedIn(turn) !== null,
  async handle(turn, house) {
    const { message } = turn;
    if (message.chatKind === 'group') return refuse(turn, house, 'group', 'link-chat');
    if (message.edited) return refuse(turn, house, 'edited', 'link-chat');
    const typed = codeTypedIn(turn) ?? '';
    if (typed === '')
      return turn.person === null
        ? say('answered', 'admin-link-how')
        : furtherChat({ ...turn, person: turn.person }, house);
    return tryCode(typed, turn, house);
  },
};

/** Five wrong codes in an hour lock the chat: then no code is even looked at. */
async function tryCode(typed: string, turn: Turn, house: House): Promise<Answer> {
  const { message, now } = turn;
  const { people } = house.store;
  if (message.sender === null) return refuse(turn, house, 'anonymous', 'link-chat');
  const wrong = await people.wrongCodes(message.address, now - codeLock.ms);
  if (wrong >= codeLock.times) return refuse(turn, house, 'locked', 'link-chat');
  const code = readCode(typed);
  const link = {
    channel: message.address.channel,
    sender: message.sender,
    address: message.address,
    linkedAt: now,
  };
  const codeHash = house.office.hash(code ?? '');
  const person = await people.redeem({ codeHash, link, newId: house.office.newCode(8), now });
  if (typeof person === 'object') return welcome(person, house);
  await people.noteWrongCode(message.address, now);
  return say('refused', 'admin-link-wrong');
}

function welcome(person: Person, { catalogue }: House): Answer {
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('body', 'admin-linked', { name: verbatim(person.name) }),
      ...list(person.grants.map((grant) => says('admin-linked-role', { grant: grantArg(grant, catalogue) }))),
      part('hint', 'admin-linked-hint'),
    ],
  };
}

/** A short-lived code with which the same person links their chat on another channel. */
async function furtherChat({ person, now }: LinkedTurn, house: House): Promise<Answer> {
  const code = house.office.newCode(codeLength);
  const expiresAt = now + invitationMs.least;
  const invitation = {
    codeHash: house.office.hash(code),
    invitee: { person: person.id },
    invitedBy: person.id,
    expiresAt,
  };
  await house.store.people.invite(invitation, now);
  const channels = [...new Set(person.links.map(({ channel }) => channel))].map((name) => verbatim(name));
  return {
    ...emptyAnswer('answered'),
    parts: [
      part('body', 'admin-linked-to', { name: verbatim(person.name), channels: listArg(channels, 'comma') }),
      part('body', 'admin-link-further', {
        code: verbatim(code),
        until: { as: 'moment', moment: expiresAt },
      }),
    ],
  };
}
