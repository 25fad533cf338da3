import { styleText } from 'node:util';
import type { Answer, LineRole } from '#domain/answer.ts';
import type { OfferedChoice } from '#domain/ports/channel.ts';
import type { Locale } from '#domain/text.ts';
import { alignTable } from '#speech/align-table.ts';
import type { Block } from '#speech/block.ts';
import type { Speech } from '#speech/load-speech.ts';
import { plainText } from '#speech/plain-text.ts';
import { intoSections } from '#speech/sections.ts';

export interface WrittenReply {
  readonly answer: Answer;
  readonly choices: readonly OfferedChoice[];
  readonly locale: Locale;
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

const looks: Readonly<Partial<Record<LineRole, Parameters<typeof styleText>[0]>>> = {
  echo: 'dim',
  headline: 'bold',
  heading: 'bold',
  remark: 'yellow',
  source: 'dim',
  hint: 'dim',
};

/** A reply as lines of the terminal: words, then numbered choices; coloured only where somebody looks. */
export function writeReply(reply: WrittenReply, speech: Speech, coloured: boolean): string {
  const paint: Paint = (format, text) =>
    coloured ? styleText(format, text, { validateStream: false }) : text;
  const sections = intoSections(speech.render(reply.answer, reply.locale)).map((section) =>
    withText(section.map((block) => writeBlock(block, paint))).join('\n'),
  );
  const choices = reply.choices.map(({ label }, index) => `${paint('cyan', `${index + 1}.`)} ${label}`);
  return withText([...sections, choices.join('\n')]).join('\n\n');
}

function writeBlock(block: Block, paint: Paint): string {
  if (block.block === 'table') {
    const [head = '', ...rows] = alignTable(block);
    return [paint('bold', head), ...rows].join('\n');
  }
  const text = plainText([block]);
  const look = block.block === 'text' ? looks[block.role] : undefined;
  return look === undefined ? text : paint(look, text);
}

function withText(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '');
}
