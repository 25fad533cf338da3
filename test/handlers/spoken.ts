import type { Answer, Arg, Line } from '#domain/answer.ts';

/** Every sentence of an answer, those inside others included, in reading order. */
export function sentences({ parts }: Answer): readonly Line[] {
  return parts.flatMap((part) => {
    switch (part.part) {
      case 'line':
        return within(part.line);
      case 'list':
        return part.items.flatMap(within);
      case 'table':
        return part.rows.flat().flatMap(within);
      case 'chart':
        return [];
    }
  });
}

/** The sentences of one id. */
export function said(answer: Answer, id: string): readonly Line[] {
  return sentences(answer).filter((line) => line.id === id);
}

/** The values of all amounts that an answer shows, in reading order. */
export function amounts(answer: Answer): readonly number[] {
  return sentences(answer).flatMap(({ args = {} }) =>
    Object.values(args).flatMap((arg) => (typeof arg === 'object' && arg.as === 'amount' ? [arg.value] : [])),
  );
}

/** Where the sources of an answer lie. */
export function links({ parts }: Answer): readonly string[] {
  return parts.flatMap((part) => (part.part === 'line' && part.link !== undefined ? [part.link] : []));
}

function within(line: Line): readonly Line[] {
  return [line, ...Object.values(line.args ?? {}).flatMap(inArg)];
}

function inArg(arg: Arg): readonly Line[] {
  if (typeof arg !== 'object') return [];
  if (arg.as === 'line') return within(arg.line);
  return arg.as === 'list' ? arg.items.flatMap(inArg) : [];
}
