import { typingCost } from '../match/distance.ts';
import { isSyllable } from '../text/inventory.ts';
import { fold } from '../text/syllable.ts';
import { leadsToPlace } from './find-spots.ts';
import type { Unit } from '#domain/unit.ts';
import type { Directory } from './directory.ts';
import type { Spot } from './find-spots.ts';
import type { Sentence } from '../sentence.ts';

/**
 * "thì xá Bim Sờn", "ti xa Bim Son", "thk xã Nghi Sơn": the town, its type word slipped, where a town bore the name and no xã
 * does; "thanh ho Thanh Hoa" is the city.
 */
export function asTown(spot: Spot, { chunks }: Sentence, directory: Directory): Spot {
  const before = chunks.slice(Math.max(0, spot.last - 4), spot.last - 1);
  const words = fold(before.map(({ typed }) => typed).join(' ')).split(' ');
  const bearers = spot.matches.flatMap(({ entry }) => directory.bearing(entry.text));
  const type = isCity(words) ? 'Thành phố' : townType(words, bearers);
  const borne = bearers.some((unit) => unit.type === type);
  return borne && type !== null ? { ...spot, type, level: 'district' } : spot;
}

const oneSlip = 1.3;

function isSlipOf(typed: string, word: string): boolean {
  return typed !== word && typingCost(typed, word, oneSlip) <= oneSlip;
}

function isCity(words: readonly string[]): boolean {
  return words.at(-2) === 'thanh' && isSlipOf(words.at(-1) ?? '', 'pho');
}

const plainSlip = /^(?:t?hi|ti|th|thj)$/;
/** True words that hardly stand before "xã". */
const strayWord = /^(?:thu|ghi)$/;

/** Of a name that a xã still bears the town is not meant; of one that a former xã bore only where nothing else can be. */
function townType(words: readonly string[], bearers: readonly Unit[]): Unit['type'] | null {
  const [leading = '', first = '', second = ''] = ['', '', ...words].slice(-3);
  if (second !== 'xa') return null;
  const xa = bearers.filter(({ type }) => type === 'Xã');
  const meant = xa.length === 0 ? mayBeTown(first) : isHardlyElse(first, leading);
  return meant && xa.every(({ validTo }) => validTo !== null) ? 'Thị xã' : null;
}

function mayBeTown(first: string): boolean {
  return plainSlip.test(first) || isSlipOf(first, 'thi');
}

function isHardlyElse(first: string, leading: string): boolean {
  if (first === 'thi' || first === 'hi') return leadsToPlace(leading);
  return (!isSyllable(first) || strayWord.test(first)) && isSlipOf(first, 'thi');
}
