import { fold } from '../text/syllable.ts';
import type { Scene } from './scene.ts';

const era = /^(?:ngay xua|hoi xua|xua|xua kia|thoi xua|ngay truoc|hoi truoc|truoc kia)$/;

/**
 * "xã Quảng Phú, Thọ Xuân ngày xưa": words behind a unit that is no more say which one is meant, and
 * nothing else; "thuộc huyện Nga Sơn ngày xưa" is about where something lay.
 */
export function tellsEra({ sentence: { chunks }, mentions }: Scene, i: number): boolean {
  if (!era.test(fold(chunks[i]?.text ?? ''))) return false;
  return mentions.some(
    ({ first, last, meant }) =>
      last === i &&
      meant.some(({ validTo }) => validTo !== null) &&
      !/(?:^| )thuộc$/.test(chunks[first - 1]?.text ?? ''),
  );
}
