import type { Threshold } from '#domain/question.ts';
import type { Chunk } from '../sentence.ts';

/** A number that bounds values or counts units, with the chunks it takes up. */
export interface NumberSpot<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

const operators: readonly (readonly [string, Threshold['operator']])[] = [
  ['thr:atMost', '<='],
  ['thr:atLeast', '>='],
  ['thr:below', '<'],
  ['thr:above', '>'],
];

const signs: readonly (readonly [RegExp, Threshold['operator']])[] = [
  [/(?:<=|≤)\s*$/, '<='],
  [/(?:>=|≥)\s*$/, '>='],
  [/<\s*$/, '<'],
  [/>\s*$/, '>'],
];

/** "dưới 50%", "từ 90% trở lên", "> 80". */
export function readThreshold(
  chunks: readonly Chunk[],
  used: ReadonlySet<number>,
): NumberSpot<Threshold> | null {
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.number === null || used.has(i)) continue;
    const sign = signs.find(([pattern]) => pattern.test(chunk.gap));
    if (sign) return { value: { operator: sign[1], value: chunk.number }, first: i, last: i + 1 };
    const unit = /^(?:phần trăm|điểm)$/.test(chunks[i + 1]?.text ?? '') ? 1 : 0;
    const after = chunks[i + 1 + unit];
    if (after && /^trở (?:lên|xuống)$|^đổ lại$/.test(after.text)) {
      const first = chunks[i - 1]?.text === 'từ' ? i - 1 : i;
      return {
        value: { operator: after.text === 'trở lên' ? '>=' : '<=', value: chunk.number },
        first,
        last: i + 2 + unit,
      };
    }
    const found = operators.find(([tag]) => chunks[i - 1]?.tags.has(tag) === true);
    const plausible = chunk.percent || unit === 1 || chunk.number <= 100;
    if (found && plausible && chunks[i - 1]?.text !== 'từ')
      return { value: { operator: found[1], value: chunk.number }, first: i - 1, last: i + 1 + unit };
  }
  return null;
}

const counted = [
  'cue:districtNoun',
  'cue:communeNoun',
  'cue:unitNoun',
  'cue:indicatorNoun',
  'cue:targetNoun',
];

/** "top 5", "ba huyện", "5 đơn vị". */
export function readLimit(chunks: readonly Chunk[], used: ReadonlySet<number>): NumberSpot<number> | null {
  for (const [i, chunk] of chunks.entries()) {
    const { number } = chunk;
    if (
      number === null ||
      used.has(i) ||
      chunk.percent ||
      number < 1 ||
      number > 166 ||
      !Number.isInteger(number)
    )
      continue;
    const before = chunks[i - 1];
    const after = chunks[i + 1];
    const led = before !== undefined && (before.tags.has('cue:top') || before.tags.has('cue:bottom'));
    const follows = after !== undefined && counted.some((tag) => after.tags.has(tag));
    if (led || follows) return { value: number, first: i, last: i + 1 };
  }
  return null;
}
