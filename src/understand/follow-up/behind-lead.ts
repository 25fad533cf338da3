import { fold } from '../text/syllable.ts';
import { chunkBehind, startOf, wordsIn } from '../sentence.ts';
import { behindDone } from './behind-done.ts';
import type { Context, Reading } from '#domain/reading.ts';
import type { Scene } from '../intent/scene.ts';

/**
 * "chưa có số thì lấy kỳ gần nhất", "nay về Thọ Long, xã ấy thì đạt chưa": what a message goes on to ask behind words that
 * only give something up, or tell what a place has become or how wide to look; null where there are none, or nothing is asked behind them.
 */
export function readBehindLead(
  scene: Scene,
  { previous, asked = [] }: Context,
  read: (text: string) => Reading,
): Reading | null {
  if (previous === null && asked.length === 0) return null;
  const rest = behindGivenUp(scene) ?? behindPlaceTold(scene) ?? behindClause(scene) ?? behindDone(scene);
  const reading = rest === null ? null : read(rest);
  return reading?.kind === 'understood' ? { ...reading, alternatives: [] } : null;
}

const lead = '(?:(?:the|vay|ua|a|u|um|ok|thoi|neu|da|ma) )*';
const none =
  '(?:khong|chua|chang)(?: (?:co|co duoc|ra|duoc|cong bo|tach|tach duoc|do|do duoc|thong ke|tinh|nam|tim|tim thay|biet|xep|kip|dua))+';
const what = '(?: (?!thi |nao |gi |dau |ai |may |muc tieu |chi tieu |ke hoach )\\S+){0,4}';
const order = '(?:lay|cho|cu|dua|xem|noi|dung|lui|bao|thi thoi|chi|hay|quay|doi|chuyen|tra)';
const givesUp = new RegExp(`^${lead}${none}${what}(?: thi| a thi| ha thi)? (?=${order} )`);
const deniesFirst = new RegExp(`^${lead}${none}${what} (?:a|ha|sao|ah)$`);

/** "ko có tỉnh khác à, thế thì điểm Thanh Hóa thôi", "chưa công bố thì lấy kỳ gần nhất": what is wanted instead. */
function behindGivenUp({ sentence }: Scene): string | null {
  const { chunks, text } = sentence;
  const clause = chunks.findIndex(({ gap }, i) => i > 0 && /[,.?!]/.test(gap));
  if (clause > 0 && deniesFirst.test(fold(wordsIn(chunks.slice(0, clause)))))
    return text.slice(startOf(sentence, clause));
  const all = fold(wordsIn(chunks));
  const found = givesUp.exec(all);
  if (found === null) return null;
  const at = chunkBehind(found[0].trim(), chunks);
  return at < 0 ? null : text.slice(startOf(sentence, at));
}

const becomes =
  /^(?:(?:nay|gio|bay gio|hien|hien nay|da|sau|sau do|thi|cho do|no|xa|xa toi|xa em|xa minh|lang toi|que toi) )*(?:ve|nay ve|gio ve|thuoc|nhap vao|sap nhap vao|gop vao|nhap ve|thanh|vao|la)(?: (?:xa|phuong|thi tran))?$/;
const pointing =
  /^(?:(?:the|vay|thi|con) )*(?:xa|phuong|cho|noi|don vi) (?:ay|do|nay|kia|moi|moi do|moi ay|day)(?= |$)/;

/** "nay về Thọ Long, xã ấy thì đạt chưa": the place told of, in the stead of the words that point at it. */
function behindPlaceTold({ sentence, mentions }: Scene): string | null {
  const { chunks, text } = sentence;
  const [place, ...more] = mentions;
  if (place === undefined || more.length > 0 || chunks[place.last]?.gap.includes(',') !== true) return null;
  const told = fold(wordsIn(chunks.slice(0, place.first)));
  const rest = chunks.slice(place.last);
  const found = pointing.exec(fold(wordsIn(rest)));
  if (!becomes.test(told) || found === null) return null;
  const end = chunkBehind(found[0], rest);
  if (end < 0) return null;
  const name = text
    .slice(startOf(sentence, place.first), startOf(sentence, place.last))
    .replace(/[\s,]+$/, '');
  return `${name} ${text.slice(startOf(sentence, place.last + end))}`;
}

const scope = new RegExp(
  `^${lead}(?:gio |cho |xin |muon |can |nhin |xem |hoi |di )*(?:(?:hep|nho|rong|sau|cu the|chi tiet|sat|gan)(?: lai| ra| vao)? hon(?: (?:nua|chut|ti|mot chut|chut nua))*|(?:thu hep|thu nho|khoanh hep|mo rong|noi rong)(?: (?:lai|ra|them|nua|pham vi|chut))*|(?:xuong|len)(?: (?:mot|1|them|cap|bac|nua))+)$`,
);

const word = '(?!bao nhieu |may |nao |gi |xa |huyen |nam )\\S+ ';
const notAll = new RegExp(
  `^${lead}(?:(?:moi|chi|chi co|co moi|rieng|biet moi|nguyen) (?:${word}){1,4}|(?:${word}){1,3}(?:khong )?thoi )(?:khong |thoi |thi |chu |la |van |cung |ma |con )*(?:chua|khong|ko|chang) du$`,
);

/**
 * "hẹp hơn nữa, xã Trung Sơn bao nhiêu tổ", "thứ hạng thôi chứ chưa đủ, điểm của nó nữa": what is asked behind how wide to look,
 * or why more is wanted.
 */
function behindClause({ sentence }: Scene): string | null {
  const { chunks, text } = sentence;
  const clause = chunks.findIndex(({ gap }, i) => i > 0 && /[,.:;?!]/.test(gap));
  if (clause < 1) return null;
  const behind = startOf(sentence, clause);
  const said = fold(text.slice(0, behind).toLowerCase());
  const words = said.replace(/[\s,.:;?!]+$/, '');
  return scope.test(words) || notAll.test(words) ? text.slice(behind) : null;
}
