import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Api } from 'grammy';

export interface ClientSettings {
  readonly token: string;
  readonly apiRoot: string;
  /** How long a call may take; a call that asks for updates waits on purpose and needs more. */
  readonly timeoutSeconds: number;
}

/** Idle connections are dropped before Telegram drops them, so that no message is written into a dead one. */
const idleMs = 20_000;

/** The Bot API as a client; every failure goes through `deliveryOf` or `troubleOf`, which leave the token out. */
export function makeClient({ token, apiRoot, timeoutSeconds }: ClientSettings): Api {
  const Agent = apiRoot.startsWith('https:') ? HttpsAgent : HttpAgent;
  const agent = new Agent({ keepAlive: true, timeout: idleMs });
  return new Api(token, { apiRoot, timeoutSeconds, baseFetchConfig: { agent } });
}
