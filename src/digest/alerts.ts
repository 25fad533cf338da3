import type { Choice, Line, Part } from '#domain/answer.ts';
import type { Moment } from '#domain/date.ts';
import type { LetterContent } from '#domain/letter.ts';
import type { ChannelName } from '#domain/message.ts';
import type { ChannelPause } from '#domain/ports/outbox.ts';
import type { Run } from '#domain/run.ts';
import { verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';

/** A run is held because its figures look wrong: what is doubted, and what an administrator can do. */
export function heldContent(run: Run, letters: number, doubts: readonly Line[]): LetterContent {
  const until = { as: 'moment', moment: run.expiresAt } as const;
  return {
    parts: [
      part('headline', 'digest-held', { letters }),
      ...list(doubts),
      part('hint', 'digest-held-hint', { until }),
    ],
    choices: runChoices(run),
  };
}

/** What everybody will be sent soon, shown to administrators first. */
export function trialContent(
  { run, letters, heldUntil }: { readonly run: Run; readonly letters: number; readonly heldUntil: Moment },
  sample: LetterContent | null,
): LetterContent {
  const at = { as: 'moment', moment: heldUntil } as const;
  return {
    parts: [part('headline', 'digest-trial', { letters, at }), ...(sample?.parts ?? [])],
    choices: runChoices(run),
  };
}

/** Some readers got no letter because the program was down for too long. */
export function missedContent(missed: number): LetterContent {
  return { parts: [part('headline', 'digest-missed-hours', { count: missed })], choices: [] };
}

/** A channel posts nothing for a while. */
export function pausedContent({ channel, why, until, said }: ChannelPause): LetterContent {
  const args = { channel, until: { as: 'moment', moment: until }, said: verbatim(said) } as const;
  return {
    parts: [part('headline', why === 'trouble' ? 'digest-channel-trouble' : 'digest-channel-waits', args)],
    choices: statusChoices,
  };
}

/** A channel posts again after trouble. */
export function resumedContent(channel: ChannelName): LetterContent {
  return { parts: [part('headline', 'digest-channel-back', { channel })], choices: statusChoices };
}

/** Letters may have arrived twice or not at all because the program ended while it sent them. */
export function unsureContent(channel: ChannelName, again: number, unknown: number): LetterContent {
  const told: Part = part('headline', 'digest-unsure', { channel, again, unknown });
  return { parts: [told], choices: statusChoices };
}

/** Lets a held run go, or gives it up. */
export function runChoices({ id }: Run): readonly Choice[] {
  return [
    { label: says('digest-tap-go'), says: `/hethong gửi ${id}`, tone: 'confirm' },
    { label: says('digest-tap-cancel'), says: `/hethong huỷ ${id}`, tone: 'danger' },
  ];
}

const statusChoices: readonly Choice[] = [{ label: says('digest-tap-status'), says: '/hethong' }];
