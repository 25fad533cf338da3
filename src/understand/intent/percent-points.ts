import type { Chunk, Sentence } from '../sentence.ts';

/** "bao nhiêu điểm phần trăm", "mấy điểm %": the distance of two shares, and no score. */
export function isPercentPoints(chunk: Chunk | undefined, { tokens, text }: Sentence): boolean {
  if (chunk === undefined) return false;
  if (/(?:^| )điểm (?:phần trăm|%)$/.test(chunk.text)) return true;
  const behind = text.slice(tokens[chunk.piece.last - 1]?.end ?? text.length);
  return /(?:^| )điểm$/.test(chunk.text) && /^\s*(?:%|phần trăm|phan tram)/i.test(behind);
}
