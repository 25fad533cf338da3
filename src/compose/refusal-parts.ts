import type { Part } from '#domain/answer.ts';
import type { NotUnderstood } from '#domain/reading.ts';
import { textArg } from './args.ts';
import { part, type Scene } from './section.ts';
import { quotedWords } from './unused-part.ts';

/** One sentence that names what was not understood, and one that says what can be asked. */
export function refusalParts({ catalogue }: Scene, { why, unknown }: NotUnderstood): readonly Part[] {
  const words = quotedWords(unknown);
  const about = { programme: textArg(catalogue.programme.name) };
  if (why === 'too-long') return [part('body', 'ask-refuse-too-long')];
  if (why === 'empty') return [part('body', 'ask-refuse-empty'), part('hint', 'ask-refuse-offer', about)];
  const known = unknown.length > 0;
  return [
    known ? part('body', refusalIds[why], { words }) : part('body', 'ask-refuse-nothing-known'),
    part('hint', 'ask-refuse-offer', about),
  ];
}

const refusalIds = {
  'no-subject': 'ask-refuse-no-subject',
  'not-measured': 'ask-refuse-not-measured',
  'unknown-unit': 'ask-refuse-unknown-unit',
} as const;
