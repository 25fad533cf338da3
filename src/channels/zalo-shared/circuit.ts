import type { Moment } from '#domain/date.ts';
import type { Call, Reply } from './call-api.ts';

export type CallApi = (call: Call) => Promise<Reply>;

/** After so many failures in a row the platform counts as down. */
const patience = 3;
const restMs = 15_000;

/**
 * Keeps calls away from a platform that is down, so that nobody waits for it in vain and other channels have the
 * workers for themselves: while it lasts one call in a quarter of a minute tries.
 */
export function withCircuit(callApi: CallApi, now: () => Moment): CallApi {
  let failures = 0;
  let restUntil: Moment = 0;
  return async function call(request) {
    if (failures >= patience && now() < restUntil)
      return { reply: 'unreached', why: 'resting after failures' };
    restUntil = now() + restMs;
    const reply = await callApi(request);
    failures = isAlive(reply) ? 0 : failures + 1;
    restUntil = now() + restMs;
    return reply;
  };
}

/** Whoever says that calls come too fast is not down. */
function isAlive(reply: Reply): boolean {
  return reply.reply === 'json' || (reply.reply === 'page' && reply.status === 429);
}
