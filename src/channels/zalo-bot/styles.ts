import type { Block } from '#speech/block.ts';

/** A look for a stretch of a message, counted in UTF-16 units. */
export interface TextStyle {
  readonly start: number;
  readonly len: number;
  readonly st: readonly ['b'];
}

/** The lines of an answer that are set apart as headlines and headings. */
export function boldLines(blocks: readonly Block[]): ReadonlySet<string> {
  const lines = blocks.flatMap((block) =>
    block.block === 'text' && block.spans.every(({ bold, link }) => bold && link === undefined)
      ? block.spans
          .map(({ text }) => text)
          .join('')
          .normalize('NFC')
          .split('\n')
      : [],
  );
  return new Set(lines.filter((line) => line !== ''));
}

/** The looks of one message whose lines are to be bold; offsets say more than markup, which any name could break. */
export function stylesOf(text: string, bold: ReadonlySet<string>): readonly TextStyle[] {
  const styles: TextStyle[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (bold.has(line)) styles.push({ start, len: line.length, st: ['b'] });
    start += line.length + 1;
  }
  return styles;
}
