import { plainQuestion } from '#domain/question.ts';
import type { Message } from '#domain/message.ts';
import type { Handler, House } from '#domain/turn.ts';
import { part, says } from '#compose/section.ts';
import { askedOf } from './asked-kind.ts';
import { emptyAnswer } from './make-answer.ts';

/** Words behind the command that confirm it, with and without marks; the command alone only explains. */
const confirmation = 'đồng ý';
const confirmations = [confirmation, 'dong y'];

/** Deletes everything held about a chat, once that is confirmed; of a group, when one of its administrators asks. */
export const forgetMe: Handler = {
  name: 'forget-me',
  // Whoever has no invitation any more has the more reason to ask.
  forStrangers: true,
  accepts: ({ reading }) => askedOf(reading, 'forget') !== null,
  async handle({ reading, message, text }, house) {
    const question = askedOf(reading, 'forget') ?? plainQuestion('forget');
    if (await isOthersGroup(message, house)) return { ...emptyAnswer('refused'), ...adminsOnly, question };
    if (!isConfirmed(text)) return { ...emptyAnswer('answered'), ...confirmStep, question };
    await house.store.chats.forget(message.address);
    return { ...emptyAnswer('answered'), parts: [part('body', 'ask-forgotten')] };
  },
};

/** Where nobody can tell who administers a group nothing of weight is held about it. */
async function isOthersGroup({ chatKind, address, sender }: Message, { desk }: House): Promise<boolean> {
  return chatKind === 'group' && (await desk?.isGroupAdmin(address, sender)) === false;
}

const adminsOnly = { parts: [part('body', 'ask-forget-admins-only')] };

const confirmStep = {
  parts: [part('body', 'ask-forget-what'), part('hint', 'ask-forget-confirm')],
  choices: [
    { label: says('ask-forget-yes'), says: `/xoadulieu ${confirmation}`, tone: 'danger' },
    { label: says('ask-forget-no'), says: '/trogiup' },
  ],
} as const;

function isConfirmed(text: string): boolean {
  const said = text.normalize('NFC').toLowerCase().trim();
  return confirmations.some((words) => said.endsWith(words));
}
