/** Crockford's letters and digits: none of them can be taken for another when it is read aloud or written down. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ';
const digits = '0123456789';

/**
 * A code of random characters, with a letter first and a digit among the others so that it is no word and no number;
 * `random` gives a fraction from 0 to below 1. At least two long.
 */
export function makeCode(length: number, random: () => number): string {
  const pick = (alphabet: string): string => alphabet.charAt(Math.floor(random() * alphabet.length));
  const rest = Array.from({ length: length - 1 }, () => pick(letters + digits));
  const place = Math.floor(random() * rest.length);
  const mixed = rest.some((character) => digits.includes(character)) ? rest : rest.with(place, pick(digits));
  return pick(letters) + mixed.join('');
}

/** A typed code as it was made: capitals, without spaces or hyphens, O as 0, I and L as 1; null when it is no code. */
export function readCode(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]+$/.test(bare) ? bare : null;
}
