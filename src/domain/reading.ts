import type { Question } from './question.ts';
import type { UnitId } from './unit.ts';

/** How sure the reading is: letter for letter, after mending the typing, or by what the chat spoke of before. */
export type Certainty = 'exact' | 'mended' | 'follow-up';

/** What words may ask that no question has a place for: an answer says of each what becomes of it. */
export type Besides =
  /** A mean of units. */
  | 'mean'
  /** Units in order of how much they rose or fell, rather than of where they stand. */
  | 'rise'
  | 'fall'
  /** Which province, or an order of the provinces. */
  | 'provinces'
  /** Departments of the province. */
  | 'departments'
  /** How many communes or districts satisfy something. */
  | 'count-communes'
  | 'count-districts'
  /** How many are still left. */
  | 'remainder'
  /** Units of no level in particular, as "đơn vị nào". */
  | 'units'
  /** Of the communes only the wards. */
  | 'wards'
  /** Of the communes only those that no merger touched. */
  | 'unchanged'
  /** The index that places provinces, asked of their parts. */
  | 'index';

/** One or several questions, all to be answered. */
export interface Understood {
  readonly kind: 'understood';
  readonly questions: readonly [Question, ...Question[]];
  readonly certainty: Certainty;
  /** Other readings of the same words that were passed over: offered under the answer. */
  readonly alternatives: readonly Question[];
  /** Words of the message that the reading does not use, as typed. */
  readonly unused: readonly string[];
  /** Set where the message asks for reasons ("vì sao"), which figures don't hold. */
  readonly asksWhy?: true;
  /** What the words ask besides; absent for nothing. */
  readonly besides?: readonly Besides[];
  /** The unit where its writer lives or works, where the message tells it. */
  readonly home?: UnitId;
}

/** Two or more readings that the words do not decide between: asked back. */
export interface Ambiguous {
  readonly kind: 'ambiguous';
  readonly about: 'unit' | 'indicator' | 'direction' | 'period' | 'question';
  readonly readings: readonly Question[];
  /** Words that nothing explains, as typed. */
  readonly unknown: readonly string[];
  /** The unit where its writer lives or works, where the message tells it. */
  readonly home?: UnitId;
}

export interface NotUnderstood {
  readonly kind: 'not-understood';
  readonly why:
    | 'empty'
    | 'asks-nothing'
    | 'no-subject'
    | 'not-measured'
    | 'unknown-unit'
    /** "xã tôi": a unit that no name tells. */
    | 'which-unit'
    | 'no-such-time'
    | 'too-long';
  /** Words that nothing explains, as typed, most telling first. */
  readonly unknown: readonly string[];
  /** Questions near what was asked, for a tap. */
  readonly nearest: readonly Question[];
  /** The unit where its writer lives or works, where the message tells it. */
  readonly home?: UnitId;
}

/** What the words of a message mean. */
export type Reading = Understood | Ambiguous | NotUnderstood;

/** The unit that a message tells to be where its writer lives or works; null where it tells none. */
export function homeTold(reading: Reading): UnitId | null {
  return reading.home ?? null;
}

/** What the chat spoke of before, while it still counts. */
export interface Context {
  readonly previous: Question | null;
  /** The question before that one. */
  readonly before?: Question | null;
  /** Those before the two, newest first, for "ba xã vừa rồi". */
  readonly earlier?: readonly Question[];
  /** The units whose figures the last answer showed, in their order, for "5 xã đó". */
  readonly shown?: readonly UnitId[];
  /** The readings offered last, where the bot asked back or knew no better: a few words choose among them. */
  readonly asked?: readonly Question[];
  /** The unit that the chat's "xã tôi" is, as far as it was told. */
  readonly home?: UnitId | null;
  /** Where the weekly news was spoken of right before: whether the chat is to get it; null where it was not. */
  readonly news?: News | null;
  /** True right after a question about what the programme does not follow. */
  readonly unmeasured?: boolean;
}

/** `on` once the weekly news was asked for, `off` once it was stopped, or only shown or offered. */
export type News = 'on' | 'off';

/** How many questions before the two latest are kept: enough for as many places as people name one by one. */
const earlierKept = 4;

/** What stays of what was spoken of before, once another question is the latest. */
export function pastOf({
  previous,
  before = null,
  earlier = [],
}: Context): Required<Pick<Context, 'before' | 'earlier'>> {
  return { before: previous, earlier: askedBefore({ before, earlier }).slice(0, earlierKept) };
}

/** The questions before the latest one, newest first. */
export function askedBefore({
  before = null,
  earlier = [],
}: Pick<Context, 'before' | 'earlier'>): readonly Question[] {
  return before === null ? earlier : [before, ...earlier];
}
