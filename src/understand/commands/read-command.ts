import { commands } from '../vocabulary/commands.ts';
import { fold } from '../text/syllable.ts';
import { commandQuestion } from './command-question.ts';
import { spokenPictureWish } from './picture-wish.ts';
import { readSpoken } from './spoken-command.ts';
import { withRest, type Command, type CommandParts } from './command.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { Context, Reading } from '#domain/reading.ts';

/** Reads `/command words`, and commands typed without the slash where nothing else can be meant; null for the rest. */
export function readCommand(text: string, parts: CommandParts): Reading | null {
  const wish = text.startsWith('/') ? null : spokenPictureWish(text);
  if (wish !== null) return withRest('chart', wish);
  const command = text.startsWith('/')
    ? slashCommand(text.slice(1))
    : (bareCommand(text, parts) ?? readSpoken(text, parts));
  if (!command) return null;
  return commandQuestion(command, parts);
}

/** The command's words may be parted: `/tong quan`, `/cap nhat …`; `@bot` after it is dropped. */
function slashCommand(body: string): Command | null {
  const words = [...body.matchAll(/[^\s@]+(?:@\S+)?/g)].slice(0, 3);
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const taken = words.slice(0, count);
    // A number behind a command is a word of its own: `/capnhat 2025 …`.
    if (taken.some(([word]) => keyOf(word) === '')) continue;
    const key = keyOf(taken.map((word) => word[0].replace(/@\S+$/, '')).join(''));
    const last = taken.at(-1);
    const means = Object.hasOwn(commands, key) ? commands[key] : undefined;
    if (means !== undefined && last) return { means, rest: body.slice(last.index + last[0].length).trim() };
  }
  return null;
}

/**
 * A message that is nothing but a command's words, or with a year behind them: `tổng quan`, `xephang`, `mục tiêu 2030`.
 * "xã" after a unit says which one was meant.
 */
function bareCommand(text: string, { context }: CommandParts): Command | null {
  const [, words = '', rest = ''] = /^(\D*?)\s*((?:năm )?20\d\d)?[\s.!?]*$/iu.exec(text) ?? [];
  const key = keyOf(words.replace(/[\s.!?]+/g, ''));
  const alone = rest === '' && listsUnits.has(key);
  if ((alone && speaksOfUnits(context)) || isOfTopic(key, rest, context)) return null;
  if (!Object.hasOwn(commands, key) || (!alone && isOpenAlone(key))) return null;
  return { means: commands[key] ?? '', rest };
}

function isOpenAlone(key: string): boolean {
  return key.length < 4 || ambiguousAlone.has(key);
}

function speaksOfUnits({ previous }: Context): boolean {
  return previous !== null && previous.units.length > 0;
}

/** "mục tiêu 2025" after an indicator is what that one is to reach. */
function isOfTopic(key: string, year: string, { previous, asked = [] }: Context): boolean {
  if (key !== 'muctieu' || year === '' || asked.length > 0) return false;
  return previous?.topics.length === 1 && measured.has(previous.kind);
}

const measured: ReadonlySet<QuestionKind> = new Set(['figure', 'target', 'trend', 'comparison', 'overview']);

/** Nouns that ask for the list of what they name when they stand alone. */
const listsUnits: ReadonlySet<string> = new Set(['huyen', 'xa', 'donvi']);

/** Words that are more often something else when they stand alone. */
const ambiguousAlone: ReadonlySet<string> = new Set([
  'phuong',
  'huyen',
  'stop',
  'dung',
  'nguon',
  'nhac',
  'cham',
  'thieu',
  'unit',
  'lang',
  'link',
  'donvi',
  'tiendo',
  'solieu',
  'sapnhap',
  'figure',
  'progress',
  'source',
  'district',
  'commune',
]);

function keyOf(text: string): string {
  return fold(text).replace(/[^a-z]/g, '');
}
