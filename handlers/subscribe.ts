import type { Answer, Choice } from '#domain/answer.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Subscription } from '#domain/subscription.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { changeSubscription, type Changed } from '#digest/change-subscription.ts';
import { followArg, followsArg } from '#digest/name-follows.ts';
import {
  onlyChoice,
  scheduleParts,
  subscriptionChoices,
  subscriptionParts,
} from '#digest/subscription-card.ts';
import { addsOrDrops, asksToSubscribe, wishesOnly } from '#digest/words/asks-to-subscribe.ts';
import { saysWhen } from '#digest/words/read-schedule.ts';
import { askedOf } from './asked-kind.ts';
import { mayChange } from './digest/may-change.ts';
import { offerSubscription } from './digest/offer-subscription.ts';
import { readRequest, type Request } from './digest/read-request.ts';
import { refusal } from './digest/refusal.ts';
import { subscriptionRemarks } from './digest/subscription-remarks.ts';
import { emptyAnswer } from './make-answer.ts';

/** Subscribes a chat or a topic of a group to the digest, shows what it has, and changes it, by words or taps. */
export const subscribe: Handler = {
  name: 'subscribe',
  accepts: (turn) =>
    asksFor(turn) || dropsSomething(turn.reading) || onlyWishes(turn) || goesOnAboutDigest(turn),
  async handle(turn, house) {
    const request = readRequest(turn, house);
    if (request.asks === 'unclear') return request.answer;
    const current = await house.store.subscriptions.get(turn.message.address);
    if (request.asks === 'nothing') return current ? shown(current, turn, house) : offerSubscription(house);
    if (current === null && !begins(request, turn)) return offerSubscription(house);
    return (await mayChange(turn, house)) ?? change(request, current, { turn, house });
  },
};

function asksFor({ reading, text, today }: Turn): boolean {
  return asksToSubscribe(text, today) || askedOf(reading, 'subscribe') !== null;
}

/** Under a digest and a subscription stands the tap that ends it. */
const ofDigest = '/huydangky';

/** “thêm xã Nga Sơn” right after the digest was spoken of; who says that it should end is left to that ability. */
function goesOnAboutDigest({ offered, reading, text }: Turn): boolean {
  return offered.includes(ofDigest) && addsOrDrops(text) && askedOf(reading, 'unsubscribe') === null;
}

/** Words that may mean a question too are taken for wishes only where they are no question. */
function onlyWishes({ reading, text, today }: Turn): boolean {
  const wishes = wishesOnly(text, today);
  return wishes === 'surely' || (wishes === 'maybe' && reading.kind === 'not-understood');
}

/** True where a first subscription is asked for, by what is to be followed or by when; not by a pause or quiet hours. */
function begins({ follows, wishes }: Change, turn: Turn): boolean {
  if (wishes.follow === 'drop') return false;
  return asksFor(turn) && (follows.length > 0 || saysWhen(wishes.schedule));
}

/** Ending one of several things followed is a change; only ending all of it ends the subscription. */
function dropsSomething(reading: Reading): boolean {
  const question = askedOf(reading, 'unsubscribe');
  return question !== null && question.topics.length + question.units.length > 0;
}

interface Place {
  readonly turn: Turn;
  readonly house: House;
}

type Change = Extract<Request, { asks: 'change' }>;

/** Other readings of a name are offered; more of them would bury what was understood. */
const offeredReadings = 2;

async function change(request: Change, current: Subscription | null, place: Place): Promise<Answer> {
  const { turn, house } = place;
  const { address, sender } = turn.message;
  const { newId, timeZone } = house;
  const picturesWanted = turn.chat.pictures === 'always';
  const given = { ...request, current, address, sender, picturesWanted, now: turn.now };
  const changed = changeSubscription({ ...given, newId, timeZone });
  if (changed.changed !== 'yes')
    return refusal(whyNot(changed, place), current ? shown(current, turn, house).choices : []);
  const { subscription } = changed;
  await house.store.subscriptions.put(subscription);
  const answer = shown(subscription, turn, house);
  const parts = current ? [part('headline', 'digest-changed'), ...answer.parts] : begun(subscription, place);
  return {
    ...answer,
    parts: [...parts, ...(await subscriptionRemarks(subscription, turn, house))],
    choices: [...insteadChoices(request, subscription, place), ...answer.choices],
  };
}

/** A first subscription is told in one line, with its hour. */
function begun(subscription: Subscription, { turn, house }: Place): Answer['parts'] {
  const scene = { catalogue: house.catalogue, today: turn.today };
  const follows = followsArg(scene, subscription.follows);
  return [
    part('headline', 'digest-subscribed', { follows }),
    ...scheduleParts({ ...house, scene, subscription }),
  ];
}

/** Follow only what was named now, or what the same words may have named. */
function insteadChoices(
  { wishes, follows, others }: Change,
  subscription: Subscription,
  { turn, house }: Place,
): readonly Choice[] {
  if (wishes.follow === 'drop') return [];
  const among = subscription.follows.length > 1 && wishes.follow === 'add' ? follows : [];
  const scene = { catalogue: house.catalogue, today: turn.today };
  const instead = [...among, ...others.slice(0, offeredReadings)];
  return instead.map((follow) => onlyChoice(follow, { scene, say: house.say }));
}

function whyNot(changed: Exclude<Changed, { changed: 'yes' }>, { turn, house }: Place): Answer['parts'] {
  switch (changed.changed) {
    case 'no':
      return [{ part: 'line', role: 'body', line: changed.why }];
    case 'nothing-left':
      return [part('body', 'digest-dropped-all')];
    case 'not-followed': {
      const scene = { catalogue: house.catalogue, today: turn.today };
      return [part('body', 'digest-not-followed', { follow: followArg(scene, changed.follow) })];
    }
  }
}

function shown(subscription: Subscription, turn: Turn, { catalogue, timeZone, say }: House): Answer {
  const given = { scene: { catalogue, today: turn.today }, timeZone, say, subscription };
  return {
    ...emptyAnswer('answered'),
    parts: subscriptionParts(given),
    choices: subscriptionChoices(given),
    question: askedOf(turn.reading, 'subscribe') ?? plainQuestion('subscribe'),
  };
}
