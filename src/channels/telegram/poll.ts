import type { Api } from 'grammy';
import type { Receipt } from '#domain/ports/channel.ts';
import { troubleOf } from './connect.ts';
import type { Sleep } from './patience.ts';
import { allowedUpdates } from './update.ts';

export interface PollParts {
  /** A client whose calls may take longer than `waitSeconds`. */
  readonly api: Api;
  readonly receive: (json: unknown) => Receipt;
  readonly accept: (receipt: Receipt) => Promise<void>;
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
  readonly onTrouble: (error: Error) => void;
}

/** How long Telegram holds a call open while nothing happens. */
export const waitSeconds = 25;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/** Asks for updates until stopped, one call at a time; an update counts as delivered once it is accepted. */
export async function poll(parts: PollParts): Promise<void> {
  const stopped = () => parts.signal.aborted;
  let offset = 0;
  let wait = firstWaitMs;
  while (!stopped()) {
    try {
      for (const update of await nextUpdates(parts, offset)) {
        await parts.accept(parts.receive(update));
        offset = update.update_id + 1;
      }
      wait = firstWaitMs;
    } catch (error) {
      if (stopped()) return;
      parts.onTrouble(asTrouble(error));
      await parts.sleep(wait, parts.signal);
      wait = Math.min(wait * 2, longestWaitMs);
    }
  }
}

function nextUpdates({ api, signal }: PollParts, offset: number): ReturnType<Api['getUpdates']> {
  const wanted = { offset, timeout: waitSeconds, allowed_updates: [...allowedUpdates] };
  // grammY's types name an older twin of the standard signal.
  return api.getUpdates(wanted, signal as Parameters<Api['getUpdates']>[1]);
}

/** A store that does not answer fails here too, with an error of its own. */
function asTrouble(error: unknown): Error {
  try {
    return troubleOf('no_updates', error);
  } catch {
    return new Error('telegram.not_accepted: an update could not be stored; it is asked for again', {
      cause: error,
    });
  }
}
