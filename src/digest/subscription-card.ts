import type { Choice, Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Follow, Schedule, Subscription } from '#domain/subscription.ts';
import { dateArg, verbatim } from '#compose/args.ts';
import { part, says, type Scene } from '#compose/section.ts';
import { followArg, followsArg } from './name-follows.ts';
import { sayWhen, scheduleArg } from './name-schedule.ts';

export interface SubscriptionCase {
  readonly scene: Scene;
  readonly timeZone: string;
  readonly say: (question: Question) => string;
  readonly subscription: Subscription;
}

/** What a chat is subscribed to: content, the actual hour and zone, the next letter, and everything that may be changed. */
export function subscriptionParts({ scene, timeZone, subscription }: SubscriptionCase): readonly Part[] {
  const { follows, schedule, pictures, whenUnchanged, quiet, pausedUntil, dueAt } = subscription;
  const next = { as: 'moment', moment: dueAt } as const;
  return [
    part('body', 'digest-your-subscription', { follows: followsArg(scene, follows) }),
    part('body', 'digest-schedule', { schedule: scheduleArg(schedule), zone: verbatim(timeZone) }),
    ...(pausedUntil === null ? [] : [part('status', 'digest-paused', { date: dateArg(pausedUntil) })]),
    part('body', 'digest-next', { moment: next }),
    part('hint', 'digest-options', { pictures: pictures ? 'yes' : 'no', unchanged: whenUnchanged }),
    ...(quiet === null
      ? []
      : [part('hint', 'digest-quiet', { from: verbatim(quiet.from), to: verbatim(quiet.to) })]),
  ];
}

/** Everything about a subscription that one tap changes, and the one that ends it. */
export function subscriptionChoices(given: SubscriptionCase): readonly Choice[] {
  const { subscription, scene } = given;
  const { pictures, whenUnchanged, pausedUntil, quiet, follows } = subscription;
  const on = (is: boolean, then: string, otherwise: string) => (is ? then : otherwise);
  return [
    { label: says('digest-tap-now'), says: '/bantin' },
    ...otherSchedules(subscription.schedule),
    choice(
      on(pictures, 'digest-tap-pictures-off', 'digest-tap-pictures-on'),
      on(pictures, 'không hình', 'kèm hình'),
    ),
    choice(
      on(whenUnchanged === 'line', 'digest-tap-unchanged-off', 'digest-tap-unchanged-on'),
      on(whenUnchanged === 'line', 'không đổi thì thôi', 'không đổi vẫn báo'),
    ),
    choice(
      on(pausedUntil === null, 'digest-tap-pause', 'digest-tap-resume'),
      on(pausedUntil === null, 'tạm dừng 2 tuần', 'tiếp tục gửi'),
    ),
    choice(
      on(quiet === null, 'digest-tap-quiet', 'digest-tap-no-quiet'),
      on(quiet === null, 'giờ yên tĩnh 21h đến 7h', 'bỏ giờ yên tĩnh'),
    ),
    ...(follows.length > 1 ? follows.map((follow) => dropChoice(follow, scene, given)) : []),
    { label: says('digest-tap-stop'), says: '/huydangky', tone: 'danger' },
  ];
}

/** Follows only this from now on. */
export function onlyChoice(follow: Follow, { scene, say }: Pick<SubscriptionCase, 'scene' | 'say'>): Choice {
  const label = says('digest-tap-only', { follow: followArg(scene, follow) });
  return { label, says: `/dangky chỉ nhận ${sayFollow(follow, say)}` };
}

function dropChoice(follow: Follow, scene: Scene, { say }: SubscriptionCase): Choice {
  const label = says('digest-tap-drop', { follow: followArg(scene, follow) });
  return { label, says: `/dangky bỏ ${sayFollow(follow, say)}` };
}

/** The words of what is followed, as they come after the command. */
export function sayFollow({ topics, units }: Follow, say: (question: Question) => string): string {
  if (topics.length === 0 && units.length === 0) return 'toàn chương trình';
  return say({ ...plainQuestion('subscribe'), topics, units }).replace(/^\/\S+ /, '');
}

/** Rhythms a tap away, besides the one there is. */
export function otherSchedules(current: Schedule | null): readonly Choice[] {
  const at = current?.at ?? '07:30';
  const offered: readonly (readonly [string, Schedule])[] = [
    ['digest-tap-week', { every: 'week', weekday: 1, at }],
    ['digest-tap-friday', { every: 'week', weekday: 5, at }],
    ['digest-tap-month', { every: 'month', day: 1, at }],
    ['digest-tap-change', { every: 'change', at }],
  ];
  return offered
    .filter(([, schedule]) => current === null || sayWhen(schedule) !== sayWhen(current))
    .map(([id, schedule]) => ({
      label: says(id, { at: verbatim(schedule.at) }),
      says: `/dangky ${sayWhen(schedule)}`,
    }));
}

function choice(id: string, words: string): Choice {
  return { label: says(id), says: `/dangky ${words}` };
}
