import { GrammyError, type Api } from 'grammy';
import type { BotIdentity } from './addressed.ts';
import { deliveryOf } from './delivery.ts';
import type { Sleep } from './patience.ts';
import { allowedUpdates } from './update.ts';

/** How updates come: the program asks for them, or Telegram brings them with a proof. */
export type Arrival =
  | { readonly mode: 'polling' }
  | { readonly mode: 'webhook'; readonly secret: string; readonly publicUrl: string };

export interface ConnectParts {
  readonly api: Api;
  readonly arrival: Arrival;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
  readonly onTrouble: (error: Error) => void;
}

/** An embedded database takes few writers; Telegram holds back what does not fit. */
const maxConnections = 8;
const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

/** Asks Telegram who the bot is, however long the network takes; throws only when the token is refused. */
export async function identify(parts: ConnectParts): Promise<BotIdentity | null> {
  const me = await untilDone(parts, () => parts.api.getMe(), refusedToken);
  return me && { id: me.id, username: me.username };
}

/** Tells Telegram how updates are to come; throws only when it refuses the address. */
export async function arrange(parts: ConnectParts): Promise<void> {
  const { api, arrival } = parts;
  if (arrival.mode === 'polling') {
    await untilDone(parts, () => api.deleteWebhook(), refusedToken);
    return;
  }
  const setWebhook = () =>
    api.setWebhook(`${arrival.publicUrl}/webhooks/telegram`, {
      secret_token: arrival.secret,
      allowed_updates: [...allowedUpdates],
      max_connections: maxConnections,
    });
  await untilDone(parts, setWebhook, refusedWebhook);
}

/** A failure in words for the log: the method and Telegram's answer or the network's code, never an address. */
export function troubleOf(doing: string, error: unknown): Error {
  const delivery = deliveryOf(error);
  const why = 'why' in delivery ? delivery.why : delivery.delivery;
  return new Error(`telegram.${doing}: ${why}`);
}

async function untilDone<T>(
  { sleep, signal, onTrouble }: ConnectParts,
  call: () => Promise<T>,
  refusal: (error: GrammyError) => Error | null,
): Promise<T | null> {
  for (let wait = firstWaitMs; !signal.aborted; wait = Math.min(wait * 2, longestWaitMs)) {
    try {
      return await call();
    } catch (error) {
      const refused = error instanceof GrammyError ? refusal(error) : null;
      if (refused) throw refused;
      onTrouble(troubleOf('not_connected', error));
      await sleep(wait, signal);
    }
  }
  return null;
}

function refusedToken({ error_code, description }: GrammyError): Error | null {
  if (error_code !== 401 && error_code !== 404) return null;
  return new Error(
    `telegram.token_refused: Telegram does not accept TELEGRAM_BOT_TOKEN (${description}); copy it again from @BotFather`,
  );
}

function refusedWebhook(error: GrammyError): Error | null {
  if (error.error_code !== 400) return refusedToken(error);
  return new Error(
    `telegram.webhook_refused: Telegram refuses the webhook (${error.description}); check that PUBLIC_URL is reachable from outside over https`,
  );
}
