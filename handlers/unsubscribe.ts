import { plainQuestion } from '#domain/question.ts';
import type { Handler } from '#domain/turn.ts';
import { part, says } from '#compose/section.ts';
import { askedOf } from './asked-kind.ts';
import { mayChange } from './digest/may-change.ts';
import { emptyAnswer } from './make-answer.ts';

/** Ends the subscription of a chat at once: stopping must never take more than one tap. */
export const unsubscribe: Handler = {
  name: 'unsubscribe',
  accepts: ({ reading }) => askedOf(reading, 'unsubscribe') !== null,
  async handle(turn, house) {
    const denied = await mayChange(turn, house);
    if (denied) return denied;
    const ended = await house.store.subscriptions.remove(turn.message.address);
    return {
      ...emptyAnswer('answered'),
      parts: [part('body', ended ? 'digest-unsubscribed' : 'digest-unsubscribed-nothing')],
      choices: [{ label: says(ended ? 'digest-tap-again' : 'digest-tap-subscribe'), says: '/dangky' }],
      question: plainQuestion('unsubscribe'),
    };
  },
};
