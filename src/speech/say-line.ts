import type { FluentVariable } from '@fluent/bundle';
import type { Arg, Line } from '#domain/answer.ts';
import { speakableNumber } from './speakable-number.ts';
import type { Voice } from './voice.ts';
import { writeAmount } from './write-amount.ts';
import { writeGap } from './write-gap.ts';
import { writeTime } from './write-time.ts';

/** A line in words. Throws `speech.unknown_message` or `speech.bad_message` where the locale files lack something. */
export function sayLine(line: Line, voice: Voice): string {
  const args: Record<string, FluentVariable> = {};
  for (const [name, arg] of Object.entries(line.args ?? {})) args[name] = toVariable(arg, voice);
  return voice.phrase(line.id, args).normalize('NFC');
}

/** Plain numbers stay numbers, so that a message can choose a plural by them. */
function toVariable(arg: Arg, voice: Voice): FluentVariable {
  return typeof arg === 'number' ? speakableNumber(arg) : writeArg(arg, voice);
}

function writeArg(arg: Exclude<Arg, number>, voice: Voice): string {
  if (typeof arg === 'string') return arg;
  switch (arg.as) {
    case 'text':
      return arg.text[voice.locale];
    case 'verbatim':
      return arg.value;
    case 'amount':
      return writeAmount(arg, voice);
    case 'gap':
      return writeGap(arg, voice);
    case 'line':
      return sayLine(arg.line, voice);
    case 'list':
      return writeList(arg, voice);
    default:
      return writeTime(arg, voice);
  }
}

function writeList({ items, join }: Extract<Arg, { as: 'list' }>, voice: Voice): string {
  const texts = items.map((item) => writeItem(item, voice));
  return join === 'comma' ? texts.join(', ') : voice.lists[join].format(texts);
}

function writeItem(item: Arg, voice: Voice): string {
  return typeof item === 'number'
    ? voice.phrase('amount-count', { number: speakableNumber(item) })
    : writeArg(item, voice);
}
