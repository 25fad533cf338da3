import type { Part } from '#domain/answer.ts';
import type { Follow, Subscription } from '#domain/subscription.ts';
import type { House, Turn } from '#domain/turn.ts';
import { hasEnded, listArg, unitArg } from '#compose/args.ts';
import { part } from '#compose/section.ts';
import { followsArg } from '#digest/name-follows.ts';
import { policies } from '#digest/policy.ts';

/** What a subscriber should know at once: nothing is known yet, a unit is gone, or nothing comes by itself here. */
export async function subscriptionRemarks(
  { follows }: Subscription,
  { message, today }: Turn,
  house: House,
): Promise<readonly Part[]> {
  const scene = { catalogue: house.catalogue, today };
  const empty = [];
  for (const follow of follows) if (!(await hasFigures(follow, house))) empty.push(follow);
  const ended = [...new Set(follows.flatMap(({ units }) => units))].filter((id) => {
    const unit = house.catalogue.unit(id);
    return unit !== undefined && hasEnded(unit, today);
  });
  const units = listArg(
    ended.map((id) => unitArg(scene, id)),
    'and',
  );
  return [
    ...(empty.length > 0
      ? [part('remark', 'digest-no-figures-yet', { follows: followsArg(scene, empty) })]
      : []),
    ...(ended.length > 0 ? [part('remark', 'digest-units-ended', { units })] : []),
    ...(policies[message.address.channel].pushes ? [] : [part('remark', 'digest-no-push-here')]),
  ];
}

async function hasFigures({ topics, units }: Follow, { catalogue, store }: House): Promise<boolean> {
  const indicators = catalogue.programme.indicators
    .filter(
      ({ id, pillar }) => topics.length === 0 || topics.includes(id) || topics.includes(`pillar:${pillar}`),
    )
    .map(({ id }) => id);
  const of = units.length > 0 ? units : [catalogue.province.id];
  return (await store.figures.standing({ indicators, units: of })).length > 0;
}
