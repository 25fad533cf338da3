/** How closely words must fit: letter for letter, with slips mended, or with slips rather than odd or plain words, or no topic. */
export type Care = 'exact' | 'mending' | 'lenient' | 'loose' | 'topical';

/** What a way of looking bears, and what it charges for. */
export interface Bearing {
  readonly mends: boolean;
  /** True where a phrase may hold more slips, and the type of a unit one. */
  readonly atPinch: boolean;
  /** What it costs to take a real word for a slip, in a message with and without marks. */
  readonly realWord: { readonly marked: number; readonly plain: number };
  /** What a single word with other marks than were typed costs besides. */
  readonly oddWord: number;
  /** How much dearer words cut short to their first letters are. */
  readonly cutShort: number;
  /** What it costs to pass over a capital inside of a message. */
  readonly capital: number;
  /** What a single word that is neither a name nor a topic costs besides. */
  readonly plainWord: number;
  /** How much cheaper a mistyped topic is. */
  readonly topic: number;
}

const mending: Bearing = {
  mends: true,
  atPinch: false,
  realWord: { marked: 0.75, plain: 0.3 },
  oddWord: 0,
  cutShort: 1,
  capital: 0,
  plainWord: 0,
  topic: 0,
};

const lenient: Bearing = {
  mends: true,
  atPinch: true,
  realWord: { marked: 0.3, plain: 0.3 },
  oddWord: 1.5,
  cutShort: 3,
  capital: 1.5,
  plainWord: 0,
  topic: 0,
};

export const bearings: Readonly<Record<Care, Bearing>> = {
  exact: { ...mending, mends: false },
  mending,
  lenient,
  loose: { ...lenient, plainWord: 0.3 },
  topical: { ...lenient, topic: 0.9 },
};
