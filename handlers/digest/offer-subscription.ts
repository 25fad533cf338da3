import type { Answer, Choice } from '#domain/answer.ts';
import { plainQuestion } from '#domain/question.ts';
import type { House } from '#domain/turn.ts';
import { lineArg, textArg } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { sayFollow } from '#digest/subscription-card.ts';
import { emptyAnswer } from '../make-answer.ts';

/** Pillars offered beside the whole programme. */
const offered = 5;

/** What a chat without a subscription may subscribe to, by one tap or in words. */
export function offerSubscription({ catalogue, say }: House): Answer {
  const pillars = catalogue.programme.pillars.slice(0, offered).map(({ id, name }): Choice => {
    const topics = [`pillar:${id}`];
    return {
      label: says('digest-tap-pillar', { name: textArg(name) }),
      says: `/dangky ${sayFollow({ topics, units: [] }, say)}`,
    };
  });
  return {
    ...emptyAnswer('answered'),
    parts: [part('body', 'digest-no-subscription', { example: lineArg('digest-example') })],
    choices: [{ label: says('digest-tap-whole'), says: '/dangky toàn chương trình' }, ...pillars],
    question: plainQuestion('subscribe'),
  };
}
