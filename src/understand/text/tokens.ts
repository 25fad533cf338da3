import { isMarked, syllableOf } from './syllable.ts';
import { decodeVni } from './vni.ts';
import type { Syllable } from './syllable.ts';

/** A word or a number of a message, with its place in the NFC text. */
export interface Token {
  /** As typed, in lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly syllable: Syllable;
  readonly marked: boolean;
  /** The number written, `21,3` and `2.025` read the Vietnamese way; null for words. */
  readonly number: number | null;
  readonly percent: boolean;
  /** What stands between the token before and this one. */
  readonly gap: string;
}

const wordPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+/gu;

/** "2k24", "2o24" for 2024, of the same length. */
const shortThousand = /(?<![\p{L}\d])2[ko](?=[0-4]\d(?![\p{L}\d]))/giu;

/** A message is cut more than once while it is read. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** Cuts NFC text into words and numbers; `q3`, `t10`, `cds2025` fall into both, `tie61n` stays whole. */
export function tokenize(text: string): readonly Token[] {
  if (text !== latest.text) latest = { text, tokens: cut(text) };
  return latest.tokens;
}

function cut(text: string): readonly Token[] {
  const lower = lowerCase(text).replace(shortThousand, '20');
  const tokens: Token[] = [];
  const vni = typedInVni(lower);
  let last = 0;
  for (const match of lower.matchAll(wordPattern)) {
    for (const [from, to] of cutRuns(match[0], vni)) {
      const start = match.index + from;
      const word = match[0].slice(from, to);
      tokens.push(
        makeToken(word, { start, gap: lower.slice(last, start), next: lower[match.index + to] ?? '' }),
      );
      last = match.index + to;
    }
  }
  return tokens;
}

/** Lower case that keeps every character in its place. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  ).join('');
}

interface Place {
  readonly start: number;
  readonly gap: string;
  readonly next: string;
}

function makeToken(text: string, { start, gap, next }: Place): Token {
  const syllable = syllableOf(text);
  const number = /^\d/.test(text) ? readNumber(text) : null;
  return {
    text,
    start,
    end: start + text.length,
    syllable,
    marked: number === null && isMarked(syllable),
    number,
    percent: number !== null && next === '%',
    gap,
  };
}

/** Dots between groups of three are thousands, a comma is the decimal sign, and so is any other dot. */
function readNumber(text: string): number | null {
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return null;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : firstNumber(text);
}

function firstNumber(text: string): number {
  return Number(/^\d+/.exec(text)?.[0] ?? text);
}

/** The stretches a run of letters and digits falls into; VNI keys (`tie61n`, `xa4`) keep it whole. */
function cutRuns(run: string, vni: boolean): readonly (readonly [number, number])[] {
  if (romanQuarter.test(run))
    return [
      [0, 1],
      [1, run.length],
    ];
  if (/^[\d.,]+$/.test(run) || !/\d/.test(run) || looksVni(run, vni)) return [[0, run.length]];
  const cuts: (readonly [number, number])[] = [];
  for (const part of run.matchAll(/\d+|\D+/g)) cuts.push([part.index, part.index + part[0].length]);
  return cuts;
}

/** "QII/2026", "QIV": no word of ours is written so. */
const romanQuarter = /^q(?:i{1,3}|iv)$/;

/** True when some word can only be VNI typing, as `tie61n`: then `ky1` is too. */
function typedInVni(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return [...text.matchAll(/[a-zđ]+\d{1,2}[a-z]+\d?/g)].some((match) => decodeVni(match[0]) !== null);
}

/** Quarter, month, half and top keep their digit: `q3`, `quy3`, `t10`, `top5`. */
const countedWord = /^(?:q|quy|quý|t|th|thang|tháng|h|top|nam|năm|ky|kỳ|k|so|md)\d{1,2}$/;

function looksVni(run: string, vni: boolean): boolean {
  if (/^\d/.test(run) || (!vni && countedWord.test(run))) return false;
  return (/\d\D/.test(run) || /\D\d{1,3}$/.test(run)) && decodeVni(run) !== null;
}
