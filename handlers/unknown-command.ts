import type { Choice, Part } from '#domain/answer.ts';
import type { PrivilegedKind } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Handler, Turn } from '#domain/turn.ts';
import { verbatim } from '#compose/args.ts';
import { part, says } from '#compose/section.ts';
import { onceEach } from '#compose/taps.ts';
import { typingCost } from '#understand/match/distance.ts';
import { fold } from '#understand/text/syllable.ts';
import { commands } from '#understand/vocabulary/commands.ts';
import { emptyAnswer } from './make-answer.ts';

/** Names a command that does not exist, and offers the one that was probably meant, with the words behind it. */
export const unknownCommand: Handler = {
  name: 'unknown-command',
  accepts: (turn) => typedBy(turn) !== null,
  handle(turn) {
    const typed = typedBy(turn);
    if (typed === null) throw new Error('handlers.no_command: let the list ask accepts() first');
    const { word, nearest } = typed;
    const command = verbatim(`/${word}`);
    const body: Part =
      nearest === null
        ? part('body', 'ask-unknown-command', { command })
        : part('body', 'ask-unknown-command-near', { command, nearest: verbatim(`/${nearest}`) });
    return Promise.resolve({
      ...emptyAnswer('refused'),
      parts: [body],
      choices: onceEach([...nearestChoice(typed), helping]),
    });
  },
};

const helping: Choice = { label: says('ask-tap-help'), says: '/trogiup' };

interface UnknownCommand {
  /** As typed, without the slash and the bot's name. */
  readonly word: string;
  readonly rest: string;
  readonly nearest: string | null;
}

/** Platforms allow no longer names; what is longer is no command. */
const command = /^\/([^\s@/]{1,32})(?:@\S+)?(?:\s+(.*))?$/s;
/** The words of a command may be parted: `/tong quan`. */
const mostWords = 3;

/**
 * The command of a message that is none of ours. Words that are understood without it stand for themselves, as `/dti`;
 * where it is left over beside them, it counts only where it is near a command.
 */
function typedBy({ text, reading, person }: Turn): UnknownCommand | null {
  const [, word, rest = ''] = command.exec(text.normalize('NFC').trim()) ?? [];
  if (word === undefined || keyOf(word) === '' || isKnown(word, rest)) return null;
  if (reading.kind !== 'not-understood' && !leftOver(reading).some((own) => keyOf(own) === keyOf(word)))
    return null;
  const nearest = nearestTo(keyOf(word), person !== null);
  return nearest === null && reading.kind !== 'not-understood' ? null : { word, rest, nearest };
}

function leftOver(reading: Exclude<Reading, { kind: 'not-understood' }>): readonly string[] {
  return reading.kind === 'understood' ? reading.unused : reading.unknown;
}

function isKnown(word: string, rest: string): boolean {
  const words = [word, ...rest.split(/\s+/)].slice(0, mostWords);
  return words.some((_, last) => Object.hasOwn(commands, keyOf(words.slice(0, last + 1).join(''))));
}

/** Two slips in a name, one in a short one, where two would make it any other. */
const shortName = 4;

function nearestTo(key: string, isLinked: boolean): string | null {
  const limit = key.length > shortName ? 2 : 1;
  const near = Object.entries(commands)
    .filter(([, means]) => isLinked || !Object.hasOwn(privileged, means))
    .map(([name]) => ({ name, cost: typingCost(key, name, limit) }))
    .filter(({ cost }) => cost <= limit)
    .toSorted((a, b) => a.cost - b.cost);
  return near[0]?.name ?? null;
}

/** Nobody is led to what only people with a role may do. */
const privileged: Readonly<Record<PrivilegedKind, true>> = {
  update: true,
  correct: true,
  undo: true,
  approve: true,
  import: true,
  log: true,
  invite: true,
  people: true,
  revoke: true,
  remind: true,
  announce: true,
  status: true,
};

function nearestChoice({ nearest, rest }: UnknownCommand): readonly Choice[] {
  if (nearest === null) return [];
  const label = says('ask-tap-command', { command: verbatim(`/${nearest}`) });
  return [{ label, says: `/${nearest} ${rest}`.trim() }];
}

function keyOf(text: string): string {
  return fold(text).replace(/[^a-z]/g, '');
}
