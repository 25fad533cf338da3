import type { Answer } from '#domain/answer.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Subscription } from '#domain/subscription.ts';
import type { Handler, House, Turn } from '#domain/turn.ts';
import { part } from '#compose/section.ts';
import { changeSubscription, type Changed } from '#digest/change-subscription.ts';
import { followArg, followsArg } from '#digest/name-follows.ts';
import { policies } from '#digest/policy.ts';
import { onlyChoice, subscriptionChoices, subscriptionParts } from '#digest/subscription-card.ts';
import { asksToSubscribe } from '#digest/words/asks-to-subscribe.ts';
import { askedOf } from './asked-kind.ts';
import { mayChange } from './digest/may-change.ts';
import { offerSubscription } from './digest/offer-subscription.ts';
import { readRequest, type Request } from './digest/read-request.ts';
import { refusal } from './digest/refusal.ts';
import { emptyAnswer } from './make-answer.ts';

/** Subscribes a chat or a topic of a group to the digest, shows what it has, and changes it, by words or taps. */
export const subscribe: Handler = {
  name: 'subscribe',
  accepts: ({ reading, text, today }) =>
    asksToSubscribe(text, today) || askedOf(reading, 'subscribe') !== null || dropsSomething(reading),
  async handle(turn, house) {
    const request = readRequest(turn, house);
    if (request.asks === 'unclear') return request.answer;
    const current = await house.store.subscriptions.get(turn.message.address);
    if (request.asks === 'nothing')
      return current ? shown(current, turn, house) : offerSubscription(turn, house);
    const denied = await mayChange(turn, house);
    return denied ?? change(request, current, turn, house);
  },
};

/** Ending one of several things followed is a change; only ending all of it ends the subscription. */
function dropsSomething(reading: Reading): boolean {
  const question = askedOf(reading, 'unsubscribe');
  return question !== null && question.topics.length + question.units.length > 0;
}

type Change = Extract<Request, { asks: 'change' }>;

async function change(
  request: Change,
  current: Subscription | null,
  turn: Turn,
  house: House,
): Promise<Answer> {
  const { wishes, follows } = request;
  const { address, sender } = turn.message;
  const given = { current, wishes, follows, address, sender, now: turn.now };
  const changed = changeSubscription({ ...given, newId: house.newId, timeZone: house.timeZone });
  if (changed.changed !== 'yes')
    return refusal(whyNot(changed, turn, house), subscriptionTaps(current, turn, house));
  const { subscription } = changed;
  await house.store.subscriptions.put(subscription);
  const answer = shown(subscription, turn, house);
  const scene = { catalogue: house.catalogue, today: turn.today };
  const head = current
    ? part('headline', 'digest-changed')
    : part('headline', 'digest-subscribed', { follows: followsArg(scene, subscription.follows) });
  const added = current && wishes.follow === 'add' ? follows : [];
  const only =
    subscription.follows.length > 1
      ? added.map((follow) => onlyChoice(follow, { scene, say: house.say }))
      : [];
  return {
    ...answer,
    parts: [head, ...answer.parts, ...(await noFigureParts(subscription, turn, house)), ...noPushParts(turn)],
    choices: [...only, ...answer.choices],
  };
}

/** Says it when nothing is known yet of what is followed: the digest will tell once there is. */
async function noFigureParts({ follows }: Subscription, turn: Turn, house: House): Promise<Answer['parts']> {
  const scene = { catalogue: house.catalogue, today: turn.today };
  const empty = [];
  for (const follow of follows) if (!(await hasFigures(follow, house))) empty.push(follow);
  return empty.length === 0
    ? []
    : [part('remark', 'digest-no-figures-yet', { follows: followsArg(scene, empty) })];
}

/** Where nothing can be sent unasked, that is said. */
function noPushParts({ message }: Turn): Answer['parts'] {
  return policies[message.address.channel].pushes ? [] : [part('remark', 'digest-no-push-here')];
}

async function hasFigures(
  { topics, units }: Subscription['follows'][number],
  house: House,
): Promise<boolean> {
  const { catalogue, store } = house;
  const indicators = catalogue.programme.indicators
    .filter(
      ({ id, pillar }) => topics.length === 0 || topics.includes(id) || topics.includes(`pillar:${pillar}`),
    )
    .map(({ id }) => id);
  const of = units.length > 0 ? units : [catalogue.province.id];
  return (await store.figures.standing({ indicators, units: of })).length > 0;
}

function whyNot(changed: Exclude<Changed, { changed: 'yes' }>, turn: Turn, house: House): Answer['parts'] {
  const scene = { catalogue: house.catalogue, today: turn.today };
  switch (changed.changed) {
    case 'no':
      return [{ part: 'line', role: 'body', line: changed.why }];
    case 'nothing-left':
      return [part('body', 'digest-dropped-all')];
    case 'not-followed':
      return [part('body', 'digest-not-followed', { follow: followArg(scene, changed.follow) })];
  }
}

function shown(subscription: Subscription, turn: Turn, house: House): Answer {
  const scene = { catalogue: house.catalogue, today: turn.today };
  const given = { scene, timeZone: house.timeZone, say: house.say, subscription };
  return {
    ...emptyAnswer('answered'),
    parts: subscriptionParts(given),
    choices: subscriptionChoices(given),
    question: askedOf(turn.reading, 'subscribe') ?? plainQuestion('subscribe'),
  };
}

function subscriptionTaps(current: Subscription | null, turn: Turn, house: House): Answer['choices'] {
  return current ? shown(current, turn, house).choices : [];
}
