import type { Amount } from '#domain/pending.ts';
import { fold } from './fold.ts';

/** The words of a source without a mark that speaks of the value, and what that mark says; null where there is none. */
export interface Marked {
  readonly source: string;
  readonly status: Exclude<Amount['status'], 'official'> | null;
}

/**
 * People add `ước` behind the source: it counts behind a link, or set apart by a comma or brackets. Elsewhere it may be
 * part of a title, as in `Báo cáo số liệu ước`.
 */
const mark =
  /(?:^|(?<=https?:\/\/\S+)\s+|\s*[,;(]\s*)(?:(?:la )?(?:so(?: lieu)? )?(?:(uoc(?: tinh)?)|so bo))\s*[).,;]*\s*$/;

/** Parts the words of a source from the mark of an estimate or of a preliminary value at their end. */
export function splitMark(words: string): Marked {
  const text = words.normalize('NFC').trim();
  const found = mark.exec(fold(text));
  if (!found) return { source: text, status: null };
  const source = text.slice(0, found.index).replace(/[\s,;(]+$/, '');
  return { source, status: found[1] === undefined ? 'preliminary' : 'estimate' };
}

/** The words of a value with the mark that stood elsewhere. */
export function withMark(value: string, status: Marked['status']): string {
  if (status === null) return value;
  return `${status === 'estimate' ? 'ước' : 'sơ bộ'} ${value}`;
}
