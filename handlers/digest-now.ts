import type { Choice } from '#domain/answer.ts';
import { plainQuestion } from '#domain/question.ts';
import { defaultSchedule, wholeProgramme } from '#domain/subscription.ts';
import type { Handler } from '#domain/turn.ts';
import { says } from '#compose/section.ts';
import { spanOf } from '#digest/write-letters.ts';
import { askedOf } from './asked-kind.ts';
import { composerOf } from './digest/composer-of.ts';
import { emptyAnswer } from './make-answer.ts';

/**
 * Shows a chat its digest as it would be sent now, by the composer of the letters, and how things stand also where nothing
 * changed; the next letter tells it again.
 */
export const digestNow: Handler = {
  name: 'digest',
  accepts: ({ reading }) => askedOf(reading, 'digest') !== null,
  async handle({ message: { address }, chat, now }, house) {
    const subscription = await house.store.subscriptions.get(address);
    const wanted = subscription ?? {
      address,
      follows: [wholeProgramme],
      pictures: chat.pictures === 'always',
      schedule: defaultSchedule,
      toldUntil: null,
      createdAt: 0,
    };
    const { compose } = await composerOf(house)(
      wanted,
      spanOf({ subscription: wanted, asOf: now, timeZone: house.timeZone }),
    );
    const { content, figures } = await compose('asked');
    const choices = subscription ? content.choices : [...content.choices.filter(isAbout), subscribing];
    return {
      ...emptyAnswer('answered'),
      parts: content.parts,
      choices,
      question: plainQuestion('digest'),
      figures,
    };
  },
};

const subscribing: Choice = { label: says('digest-tap-subscribe'), says: '/dangky' };

/** Not the taps that change or end a subscription. */
function isAbout({ says: words }: Choice): boolean {
  return words !== '/dangky' && words !== '/huydangky';
}
