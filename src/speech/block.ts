import type { LineRole } from '#domain/answer.ts';
import type { Chart } from '#domain/chart.ts';

/** A stretch of text with one look. Plain text, never markup: each channel escapes it for itself. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An address that the text leads to. */
  readonly link?: string;
}

/** A piece of an answer in words, for every channel to draw in its own way. */
export type Block =
  | { readonly block: 'text'; readonly role: LineRole; readonly spans: readonly Span[] }
  | { readonly block: 'list'; readonly items: readonly string[]; readonly numbered: boolean }
  | {
      readonly block: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly align: readonly ('left' | 'right')[];
    }
  | { readonly block: 'chart'; readonly chart: Chart };
