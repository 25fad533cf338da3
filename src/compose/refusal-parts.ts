import type { Part } from '#domain/answer.ts';
import type { NotUnderstood } from '#domain/reading.ts';
import { lineArg, textArg } from './args.ts';
import { part, type Scene } from './section.ts';
import { quotedWords } from './unused-part.ts';

/** One sentence that names what was not understood and says what can be asked. */
export function refusalParts(
  { catalogue }: Scene,
  { why, unknown, nearest }: NotUnderstood,
): readonly Part[] {
  if (why === 'too-long') return [part('body', 'ask-refuse-too-long')];
  const offer = lineArg('ask-refuse-offer', { programme: textArg(catalogue.programme.name) });
  // A remark resembles no question; what somebody tells or reports does.
  const told = why === 'asks-nothing';
  if (told && nearest.length > 0) return [part('body', 'ask-refuse-asks-nothing')];
  if (told || why === 'empty') return [part('body', 'ask-refuse-empty', { offer })];
  if (unknown.length === 0) return [part('body', 'ask-refuse-nothing-known', { offer })];
  return [part('body', refusalIds[why], { words: quotedWords(unknown), offer })];
}

const refusalIds = {
  'no-subject': 'ask-refuse-no-subject',
  'not-measured': 'ask-refuse-not-measured',
  'unknown-unit': 'ask-refuse-unknown-unit',
  'which-unit': 'ask-refuse-which-unit',
  'no-such-time': 'ask-refuse-no-such-time',
} as const;
