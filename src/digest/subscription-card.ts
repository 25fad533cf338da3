import type { Choice, Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import { plainQuestion } from '#domain/question.ts';
import type { Follow, Schedule, Subscription } from '#domain/subscription.ts';
import { dateArg, verbatim } from '#compose/args.ts';
import { part, says, type Scene } from '#compose/section.ts';
import { followArg, followsArg } from './name-follows.ts';
import { sayWhen, scheduleArg } from './name-schedule.ts';
import { quietUntil } from './quiet-until.ts';

export interface SubscriptionCase {
  readonly scene: Scene;
  readonly timeZone: string;
  readonly say: (question: Question) => string;
  readonly subscription: Subscription;
}

/** What a chat is subscribed to, under its heading. */
export function subscriptionParts(given: SubscriptionCase): readonly Part[] {
  const { scene, subscription } = given;
  const follows = followsArg(scene, subscription.follows);
  return [part('body', 'digest-your-subscription', { follows }), ...scheduleParts(given)];
}

/** The actual hour and zone, when the next letter comes, and how. */
export function scheduleParts({ timeZone, subscription }: SubscriptionCase): readonly Part[] {
  const { schedule, pictures, whenUnchanged, quiet, pausedUntil, dueAt } = subscription;
  const moment = quietUntil(quiet, dueAt, timeZone) ?? dueAt;
  const unchanged = schedule.every === 'change' ? 'never' : whenUnchanged;
  return [
    part('body', 'digest-schedule', {
      schedule: scheduleArg(schedule),
      zone: { as: 'time-zone', moment: dueAt },
    }),
    ...(pausedUntil === null ? [] : [part('status', 'digest-paused', { date: dateArg(pausedUntil) })]),
    part('body', 'digest-next', { moment: { as: 'moment', moment } }),
    part('hint', 'digest-options', { pictures: pictures ? 'yes' : 'no', unchanged }),
    ...(quiet === null
      ? []
      : [part('hint', 'digest-quiet', { from: verbatim(quiet.from), to: verbatim(quiet.to) })]),
  ];
}

/** Everything about a subscription that one tap changes, and the one that ends it. */
export function subscriptionChoices(given: SubscriptionCase): readonly Choice[] {
  const { subscription, scene } = given;
  const { pictures, pausedUntil, quiet, follows } = subscription;
  const on = (is: boolean, then: string, otherwise: string) => (is ? then : otherwise);
  return [
    { label: says('digest-tap-now'), says: '/bantin' },
    ...otherSchedules(subscription.schedule),
    choice(
      on(pictures, 'digest-tap-pictures-off', 'digest-tap-pictures-on'),
      on(pictures, 'không hình', 'kèm hình'),
    ),
    ...unchangedChoice(subscription),
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

/** Who hears of changes only has nothing to choose. */
function unchangedChoice({ schedule, whenUnchanged }: Subscription): readonly Choice[] {
  if (schedule.every === 'change') return [];
  return whenUnchanged === 'line'
    ? [choice('digest-tap-unchanged-off', 'không đổi thì thôi')]
    : [choice('digest-tap-unchanged-on', 'không đổi vẫn báo')];
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
