import type { Arg } from '#domain/answer.ts';
import type { Follow } from '#domain/subscription.ts';
import { lineArg, listArg, topicArg, unitArg } from '#compose/args.ts';
import type { Scene } from '#compose/section.ts';

/** What a subscription follows, as `Chính quyền số của Xã Nga Sơn, DTI` or `toàn chương trình`. */
export function followsArg(scene: Scene, follows: readonly Follow[]): Arg {
  return listArg(
    follows.map((follow) => followArg(scene, follow)),
    'comma',
  );
}

/** One of the things followed. */
export function followArg(scene: Scene, { topics, units }: Follow): Arg {
  const what = listArg(
    topics.map((topic) => topicArg(scene, topic)),
    'and',
  );
  const where = listArg(
    units.map((unit) => unitArg(scene, unit)),
    'and',
  );
  if (topics.length === 0) return units.length === 0 ? lineArg('digest-programme') : where;
  return units.length === 0 ? what : lineArg('digest-topics-of-units', { topics: what, units: where });
}
