import type { Arg } from '#domain/answer.ts';
import { dayOf, type Moment } from '#domain/date.ts';
import type { ChannelName } from '#domain/message.ts';
import { parsePeriod } from '#domain/period.ts';
import type { Notice } from '#domain/ports/notice.ts';
import { periodArg, verbatim } from '#compose/args.ts';
import { part } from '#compose/section.ts';
import type { TellAdmins } from '#digest/tell-admins.ts';
import type { Logger } from '../server/logger.ts';

export interface NoticeParts {
  readonly log: Logger;
  readonly tellAdmins: TellAdmins;
  readonly timeZone: string;
  readonly now: () => Moment;
}

/**
 * Tells administrators what only a person can mend: the log at once, and each of their chats by a letter. A trouble that
 * lasts is told once a day, one of a month's quota once a month, however many processes see it.
 */
export function makeNotices({
  log,
  tellAdmins,
  timeZone,
  now,
}: NoticeParts): (channel: ChannelName) => Notice {
  return (channel) => (code, fields) => {
    log.error({ channel, code, ...fields }, 'administrators wanted');
    const when = fields['month'] ?? dayOf(now(), timeZone);
    const sentence = part('headline', sentenceOf(code), argsOf(fields));
    tellAdmins(`${code}/${when}`, { parts: [sentence], choices: [] }).catch((error: unknown) =>
      log.error({ err: error, channel, code }, 'administrators not told'),
    );
  };
}

/** The sentence of a code: `zalo-oa.no_grant` is `notice-zalo-oa-no-grant`. */
export function sentenceOf(code: string): string {
  return `notice-${code.replace(/[._]/g, '-')}`;
}

function argsOf(fields: Readonly<Record<string, string | number>>): Readonly<Record<string, Arg>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, argOf(value)]));
}

function argOf(value: string | number): Arg {
  if (typeof value === 'number') return value;
  const month = parsePeriod(value);
  return month === null ? verbatim(value) : periodArg(month);
}
