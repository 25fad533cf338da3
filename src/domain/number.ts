/** The number without the noise of binary arithmetic (11.720000000000001 is 11.72), never −0. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
