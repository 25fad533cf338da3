/** A linear scale from values to pixels; the pixels may run either way. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  at(value: number): number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Extent {
  readonly min: number;
  readonly max: number;
}

interface ScaleCase {
  readonly extent: Extent;
  readonly pixels: Span;
  /** The scale does not run past these, as 100 for a percentage. */
  readonly limits: Extent;
  /** True where only whole numbers make sense. */
  readonly whole: boolean;
}

/** A scale over at least the extent, ending at round numbers. All-equal values get room on both sides. */
export function niceScale({ extent, pixels, limits, whole }: ScaleCase): Scale {
  const { min, max } = opened(extent, limits);
  const step = niceStep((max - min) / 4, whole);
  const low = Math.max(limits.min, Math.floor(min / step + 1e-9) * step);
  const high = Math.min(limits.max, Math.ceil(max / step - 1e-9) * step);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor((high - first * step) / step + 1e-9) + 1;
  const ticks = Array.from({ length: count }, (_, i) => tidy((first + i) * step));
  return linearScale({ min: low, max: high, ticks }, pixels);
}

/** A scale of ranks from 1, which is `pixels.to`, to at least `worst`. */
export function rankScale(worst: number, pixels: Span): Scale {
  const step = niceStep(Math.max(worst, 2) / 4, true);
  const max = Math.max(2, Math.ceil(worst / step) * step);
  const ticks = Array.from({ length: Math.floor(max / step) }, (_, i) => (i + 1) * step);
  const turned = { from: pixels.to, to: pixels.from };
  return linearScale({ min: 1, max, ticks: step === 1 ? ticks : [1, ...ticks] }, turned);
}

export function linearScale(domain: Extent & { readonly ticks?: readonly number[] }, pixels: Span): Scale {
  const { min, max, ticks = [] } = domain;
  const share = (value: number): number => (max === min ? 0 : (value - min) / (max - min));
  return { min, max, ticks, at: (value) => pixels.from + share(value) * (pixels.to - pixels.from) };
}

/** Values no further apart are the same to a reader, and too close to divide by. */
const tiniest = 1e-12;

function opened({ min, max }: Extent, limits: Extent): Extent {
  if (max - min > tiniest) return { min, max };
  const room = Math.abs(min) <= tiniest ? 1 : Math.abs(min) / 10;
  return { min: Math.max(limits.min, min - room), max: Math.min(limits.max, max + room) };
}

function niceStep(raw: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const share = raw / power;
  const round = [1, 2, 2.5, 5, 10].find((candidate) => share <= candidate + 1e-9) ?? 10;
  const step = round * power;
  return whole ? Math.max(1, Math.ceil(step)) : step;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
