import { fold } from '../text/syllable.ts';
import { chunkBehind, startOf, wordsIn } from '../sentence.ts';
import type { Scene } from './scene.ts';

const takes =
  /^(?:(?:thoi|the|vay|gio|bay gio|roi|a|u|um|ok|oke|da|con|cai|cho|xin|xem|coi|hoi|muon|can|biet|tra|tra cuu|tim|chuyen|sang|qua|den|toi|ve|lay|thu|quay|tiep|tiep theo|giup|ho|nho|em|anh|chi|minh|bot|ban|tui|xa|phuong|huyen) )*$/;
const points =
  /^(?:(?:di|nhe|nha|a|thi|cai) )*(?:cai )?(?:xa|phuong|huyen|don vi|dia phuong|noi|cho) (?:nay|ay|do|day|no)(?= )|^(?:(?:di|nhe|nha|a|thi|ay|kia|do) )*(?:no|ho|ben ay|ben do)(?= )/;

/**
 * "cho tôi xem Sao Vàng đi, xã này chuyển đổi số thế nào": a place and words that point at it, without these. Null where the
 * words point at none in the message, or may mean another one: "so với Sao Vàng, xã này thế nào".
 */
export function withoutOwnPointer({ sentence, mentions }: Scene): string | null {
  const { chunks, text } = sentence;
  const [place, ...more] = mentions;
  if (place === undefined || more.length > 0 || place.general) return null;
  const before = fold(wordsIn(chunks.slice(0, place.first)));
  const rest = chunks.slice(place.last);
  const clause = rest.findIndex(({ gap }) => /[,.:;–-]/.test(gap));
  if (clause < 0 || !takes.test(before === '' ? '' : `${before} `)) return null;
  const found = points.exec(fold(wordsIn(rest)));
  const end = found === null ? -1 : chunkBehind(found[0], rest);
  if (end <= clause) return null;
  return `${text.slice(0, startOf(sentence, place.last)).trimEnd()} ${text.slice(startOf(sentence, place.last + end))}`;
}
