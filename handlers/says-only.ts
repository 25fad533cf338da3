import { fold } from '#understand/text/syllable.ts';

/** True for a message that is one of these wordings and nothing else, whatever its marks and stops. */
export function saysOnly(text: string, wordings: readonly string[]): boolean {
  const words = plain(text);
  return wordings.some((wording) => plain(wording) === words);
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
