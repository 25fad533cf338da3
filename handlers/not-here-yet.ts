import type { Answer } from '#domain/answer.ts';
import type { Handler } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { tap } from '#compose/taps.ts';
import { emptyAnswer, toChoices } from './make-answer.ts';

/** Says plainly that an understood wish can't be fulfilled here, and what can. */
export const notHereYet: Handler = {
  name: 'not-here-yet',
  accepts: ({ reading }) => reading.kind === 'understood',
  handle({ reading }, house) {
    const question = reading.kind === 'understood' ? reading.questions[0] : null;
    const answer: Answer = {
      ...emptyAnswer('refused'),
      parts: [part('body', 'ask-not-here-yet', { kind: question?.kind ?? 'other' })],
      choices: toChoices([tap('overview'), tap('help')], house),
      question,
    };
    return Promise.resolve(answer);
  },
};
