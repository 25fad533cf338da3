import type { Chart } from './chart.ts';
import type { IsoDate } from './date.ts';
import type { Figure, Qualifier } from './figure.ts';
import type { Period } from './period.ts';
import type { Measure } from './programme.ts';
import type { Question } from './question.ts';
import type { Text } from './text.ts';

/** A value in a sentence, typed so that speech can write it by the reader's conventions. */
export type Arg =
  | string
  | number
  | { readonly as: 'text'; readonly text: Text }
  /** Words a person typed, or a proper name: shown as they are. */
  | { readonly as: 'verbatim'; readonly value: string }
  | {
      readonly as: 'amount';
      readonly value: number;
      readonly outOf: number | null;
      readonly measure: Measure;
      readonly qualifier: Qualifier | null;
    }
  /** A difference: points for percentages, places for ranks, a plain number for counts. Always ≥ 0. */
  | { readonly as: 'gap'; readonly value: number; readonly measure: Measure }
  /** Written out for a sentence (`năm 2023`, `tháng 10/2024`), or `short` for a column of a table (`2023`, `10/2024`). */
  | { readonly as: 'period'; readonly period: Period; readonly form?: 'short' }
  | { readonly as: 'date'; readonly date: IsoDate }
  /** `2024-02-17`, `2024-02` or `2024`. */
  | { readonly as: 'partial-date'; readonly value: string }
  | { readonly as: 'moment'; readonly moment: number }
  /** The name of the programme's time zone at a moment. */
  | { readonly as: 'time-zone'; readonly moment: number }
  | { readonly as: 'line'; readonly line: Line }
  | { readonly as: 'list'; readonly items: readonly Arg[]; readonly join: 'and' | 'or' | 'comma' };

/** One sentence of the locale files: a message id and its arguments. */
export interface Line {
  readonly id: string;
  readonly args?: Readonly<Record<string, Arg>>;
}

/** What a line is for, so that a channel can set it apart; never decoration. */
export type LineRole = 'echo' | 'headline' | 'body' | 'status' | 'remark' | 'source' | 'hint' | 'heading';

/** A piece of an answer, the same for every channel. */
export type Part =
  | { readonly part: 'line'; readonly role: LineRole; readonly line: Line; readonly link?: string }
  | { readonly part: 'list'; readonly items: readonly Line[]; readonly numbered: boolean }
  | {
      readonly part: 'table';
      readonly head: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
      readonly align: readonly ('left' | 'right')[];
    }
  | { readonly part: 'chart'; readonly chart: Chart };

/** Something to tap: its label, and what it says when taken, so that it comes back as an ordinary message. */
export interface Choice {
  readonly label: Line;
  /** Canonical Vietnamese words that the understanding reads back to the same question. */
  readonly says: string;
  /** Canonical words of the readings it stands for, where the bot asks which one is meant. */
  readonly reads?: readonly string[];
  readonly tone?: 'confirm' | 'danger';
}

/** A file to hand over: a table as CSV or XLSX, a report as PDF. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly caption: Line | null;
}

export type Outcome = 'answered' | 'clarified' | 'refused';

/** What the bot replies, before any channel renders it. */
export interface Answer {
  readonly outcome: Outcome;
  readonly parts: readonly Part[];
  readonly choices: readonly Choice[];
  /** How the message was read; null where nothing was asked. */
  readonly question: Question | null;
  /** The other questions of the same message that it answers. */
  readonly besides?: readonly Question[];
  /** The readings offered when clarified. */
  readonly readings: readonly Question[];
  /** Every figure the reply shows, for `nguồn` and for export. */
  readonly figures: readonly Figure[];
  readonly attachments: readonly Attachment[];
  /** True for another page of the list whose choice was taken: it may be shown in that one's place. */
  readonly page?: true;
}
