import { lookAhead } from '#digest/look-ahead.ts';
import { makeComposer } from '#digest/make-composer.ts';
import { aheadParts } from '#digest/status-card.ts';
import { part } from '#compose/section.ts';
import { plainText } from '#speech/plain-text.ts';
import type { Config } from '../config.ts';
import { makeDesk } from './desk.ts';
import { openForCommand } from './house.ts';

const samples = 3;

/** `npm run digest -- --dry-run`: prints what the next run would send, and sends nothing. */
export async function digestCommand(config: Config, write: (line: string) => void): Promise<void> {
  const open = await openForCommand(config, write);
  const { house, speech } = open;
  const { subscriptions, figures } = house.store;
  const { toDoOf } = makeDesk({
    house: () => house,
    channels: () => [],
    letterExpiryMs: config.digest.expiryMs,
  });
  const compose = makeComposer({ ...house, figures, toDoOf });
  const parts = { subscriptions, compose, timeZone: house.timeZone, expiryMs: config.digest.expiryMs };
  const ahead = await lookAhead(parts, house.now(), samples);
  const told = ahead ? aheadParts(ahead) : [part('body', 'digest-status-none')];
  write(plainText(speech.render({ parts: told }, 'vi')));
  await open.close();
}
