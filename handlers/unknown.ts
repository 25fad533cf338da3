import type { Answer } from '#domain/answer.ts';
import type { Handler } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { tap } from '#compose/taps.ts';
import { emptyAnswer, toChoices } from './make-answer.ts';

/** The last of the list: whatever no other ability takes. */
export const unknownMessage: Handler = {
  name: 'unknown',
  accepts: () => true,
  handle(_turn, house) {
    const answer: Answer = {
      ...emptyAnswer('refused'),
      parts: [part('body', 'ask-refuse-nothing-known')],
      choices: toChoices([tap('overview'), tap('help')], house),
    };
    return Promise.resolve(answer);
  },
};
