import { plainQuestion } from '#domain/question.ts';
import type { Handler } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { tap } from '#compose/taps.ts';
import { askedOf } from './asked-kind.ts';
import { answerWith } from './make-answer.ts';

/** Returns a greeting and says what the bot is there for. */
export const greeting = makeReply('greeting', 'ask-greeting');

/** Takes thanks kindly. */
export const thanks = makeReply('thanks', 'ask-thanks');

function makeReply(kind: 'greeting' | 'thanks', id: string): Handler {
  return {
    name: kind,
    accepts: ({ reading }) => askedOf(reading, kind) !== null,
    handle(_turn, house) {
      const section = {
        parts: [part('body', id)],
        followUps: [tap('overview'), tap('risk'), tap('help')],
        figures: [],
      };
      return Promise.resolve(answerWith({ question: plainQuestion(kind), section, house }));
    },
  };
}
