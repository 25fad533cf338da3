import type { Arg, Choice, Line, Part } from '#domain/answer.ts';
import type { Moment } from '#domain/date.ts';
import type { ChannelPause } from '#domain/ports/outbox.ts';
import type { LetterCount } from '#domain/ports/runs.ts';
import type { Run } from '#domain/run.ts';
import { lineArg, listArg, verbatim } from '#compose/args.ts';
import { list, part, says } from '#compose/section.ts';
import { runChoices } from './alerts.ts';
import type { Ahead } from './look-ahead.ts';

/** How the digest stands, for administrators. */
export interface Status {
  readonly now: Moment;
  readonly next: Moment | null;
  readonly subscriptions: Readonly<Record<string, number>>;
  readonly runs: readonly {
    readonly run: Run;
    readonly counts: readonly LetterCount[];
    readonly reasons: readonly { readonly why: string; readonly letters: number }[];
  }[];
  readonly backlog: Readonly<Record<string, number>>;
  readonly pauses: readonly ChannelPause[];
  readonly unknownWords: readonly { readonly word: string; readonly times: number }[];
}

/** The next run, the last ones, what waits, what is paused, and what people asked that nobody understood. */
export function statusParts(status: Status): readonly Part[] {
  const { now, backlog, unknownWords } = status;
  const pauses = lastingPauses(status);
  const waiting = Object.entries(backlog);
  return [
    part('headline', 'digest-status', { moment: momentArg(now) }),
    ...nextParts(status),
    ...pauses.map(({ channel, until, said }) =>
      part('status', 'digest-status-paused', { channel, until: momentArg(until), said: verbatim(said) }),
    ),
    ...(waiting.length > 0
      ? [part('body', 'digest-status-backlog', { counts: channelCounts(waiting) })]
      : []),
    ...runParts(status),
    ...(unknownWords.length > 0 ? [wordsPart(unknownWords)] : []),
  ];
}

/** What an administrator can do about held runs and paused channels, and a look at the next run. */
export function statusChoices(status: Status): readonly Choice[] {
  const { runs, next } = status;
  const pauses = lastingPauses(status);
  return [
    ...runs.filter(({ run }) => run.state === 'held').flatMap(({ run }) => runChoices(run)),
    ...pauses.map(({ channel }): Choice => ({
      label: says('digest-tap-resume-channel'),
      says: `/hethong tiếp ${channel}`,
    })),
    ...(next === null ? [] : [{ label: says('digest-tap-samples'), says: '/hethong xem' }]),
  ];
}

/** The next run as it would be now, with samples. */
export function aheadParts({ at, letters, distinct, unchanged, samples }: Ahead): readonly Part[] {
  return [
    part('headline', 'digest-samples', { moment: momentArg(at), letters, distinct, unchanged }),
    ...samples.flatMap(({ content, letters: readers }, index) => [
      part('heading', 'digest-sample', { number: index + 1, readers }),
      ...content.parts.filter((own) => own.part !== 'chart'),
    ]),
  ];
}

/** A wait that is over ends with the next letter; a channel in trouble is on trial until one arrives. */
function lastingPauses({ pauses, now }: Status): readonly ChannelPause[] {
  return pauses.filter(({ why, until }) => why === 'trouble' || until > now);
}

function nextParts({ next, subscriptions }: Status): readonly Part[] {
  const counts = Object.entries(subscriptions);
  if (next === null) return [part('body', 'digest-status-none')];
  const count = counts.reduce((sum, [, own]) => sum + own, 0);
  const lines = counts.map(([channel, own]) => says('digest-status-channel', { channel, count: own }));
  return [part('body', 'digest-status-next', { moment: momentArg(next), count }), ...list(lines)];
}

function runParts({ runs }: Status): readonly Part[] {
  if (runs.length === 0) return [];
  return [
    part('heading', 'digest-status-runs'),
    ...list(runs.flatMap((own) => [runLine(own), ...reasonLines(own)])),
  ];
}

function runLine({ run, counts }: Status['runs'][number]): Line {
  const byState = Map.groupBy(counts, ({ state }) => state);
  const told = [...byState].map(([state, own]) =>
    lineArg('digest-count', { state, count: own.reduce((sum, { letters }) => sum + letters, 0) }),
  );
  return says('digest-status-run', {
    kind: run.kind,
    state: run.state,
    moment: momentArg(run.startedAt),
    counts: told.length > 0 ? listArg(told, 'comma') : lineArg('digest-status-no-letters'),
  });
}

function reasonLines({ reasons }: Status['runs'][number]): readonly Line[] {
  if (reasons.length === 0) return [];
  const told = reasons.map(({ why, letters }) =>
    lineArg('digest-status-reason', { why: verbatim(why), letters }),
  );
  return [says('digest-status-reasons', { reasons: listArg(told, 'comma') })];
}

function channelCounts(counts: readonly (readonly [string, number])[]): Arg {
  const told = counts.map(([channel, count]) => lineArg('digest-status-backlog-of', { channel, count }));
  return listArg(told, 'comma');
}

function wordsPart(words: Status['unknownWords']): Part {
  const told = words.map(({ word, times }) => lineArg('digest-status-word', { word: verbatim(word), times }));
  return part('body', 'digest-status-words', { words: listArg(told, 'comma') });
}

function momentArg(moment: Moment): Arg {
  return { as: 'moment', moment };
}
