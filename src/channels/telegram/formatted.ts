import type { MessageEntity } from 'grammy/types';

type PlainType = 'bold' | 'italic' | 'blockquote' | 'pre';

/** A stretch of looks over a text; offsets and lengths count UTF-16 units, as JavaScript strings do. */
export type Entity = Extract<MessageEntity, { type: PlainType | 'text_link' }>;

/** A text with its looks apart from it, so that no character of the text can be mistaken for markup. */
export interface Formatted {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** A text in one look; an empty text has none. */
export function styled(text: string, ...types: readonly PlainType[]): Formatted {
  return dressed({ text, entities: [] }, ...types);
}

/** Puts further looks over all of a text. */
export function dressed({ text, entities }: Formatted, ...types: readonly PlainType[]): Formatted {
  if (text === '') return { text, entities };
  const around = types.map((type) => ({ type, offset: 0, length: text.length }) as Entity);
  return { text, entities: [...around, ...entities] };
}

/** Makes all of a text lead to an address. */
export function linked({ text, entities }: Formatted, url: string): Formatted {
  if (text === '') return { text, entities };
  return { text, entities: [{ type: 'text_link', url, offset: 0, length: text.length }, ...entities] };
}

/** Puts texts one after the other. */
export function joined(pieces: readonly Formatted[], separator = ''): Formatted {
  let text = '';
  const entities: Entity[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) text += separator;
    const start = text.length;
    for (const entity of piece.entities) entities.push({ ...entity, offset: entity.offset + start });
    text += piece.text;
  }
  return { text, entities };
}

/** The text from `start` to `end` without the white space around it, and the looks that fall into it. */
export function sliced({ text, entities }: Formatted, start: number, end: number): Formatted {
  const cut = text.slice(start, end);
  const from = start + (cut.length - cut.trimStart().length);
  const to = from + cut.trim().length;
  const inside = entities.flatMap((entity) => {
    const first = Math.max(entity.offset, from);
    const last = Math.min(entity.offset + entity.length, to);
    return first < last ? [{ ...entity, offset: first - from, length: last - first }] : [];
  });
  return { text: text.slice(from, to), entities: inside };
}
