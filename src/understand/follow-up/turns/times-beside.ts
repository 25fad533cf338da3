import { count, lead, politeOr, those } from './shape.ts';
import { numberOf } from './words.ts';
import { firstDay, lastDay } from '#domain/period.ts';
import { askedBefore } from '#domain/reading.ts';
import { onFrom } from './turn.ts';
import type { Period } from '#domain/period.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const puts =
  '(?:xep|dat|bay|de|cho|so|so sanh|doi chieu|gop|ghep|dem so|dem|dua|ke|lap bang|lay)(?: (?:ca|cac|luon|giup|ho))*';
const unit = '(?:nam|quy|thang|ky|moc|moc thoi gian|thoi diem|con so|so)';
const beside =
  '(?:canh nhau|ke nhau|ben nhau|song song|voi nhau|chung|vao (?:mot|1) bang|vao bang|thanh (?:mot|1) bang|doi chieu|so sanh|so)';
const together = new RegExp(
  `^${lead}(?:${puts} )?${count} ${unit}(?: ${those})?(?: (?:ra|lai|thi|ma))* ${beside}${politeOr('cho de nhin|de nhin|de so|cho de so|nhau|chenh nhau|xem sao|ra sao|thi sao|thi|sao')}`,
);

const lists = '(?:(?:ke|lap|lam|dung|ve|cho|xem|lay|gui|dua|tong hop)(?: (?:thanh|giup|ho|cho))* )';
const tabled = new RegExp(
  `^${lead}${lists}(?:(?:bang|bang so|so|so lieu|so sanh|bieu|con so|tren|o|cua|ve|T) )*ca ${count} ${unit}(?: ${those})?${politeOr('ra|de|doi chieu|de doi chieu|so|so sanh|de so sanh|bao cao|de bao cao|vao bang|vao|bang|luon|nhin')}`,
);

/** "đặt 2 năm cạnh nhau", "kẻ bảng số của cả hai năm" after one year and then another: both of them. */
export function timesBeside(previous: Question, said: Said): Question | null {
  const { mentions, hits } = said.scene;
  const others = hits.filter(({ means }) => !means.some((topic) => previous.topics.includes(topic)));
  if (mentions.length + others.length > 0 || previous.topics.length === 0) return null;
  const number = countedIn(said.shape);
  const times = number === undefined ? null : latestTimes(previous, said, numberOf(number));
  const [from, to] = [times?.[0], times?.at(-1)];
  if (from === undefined || to === undefined) return null;
  const kind = times?.length === 2 ? 'comparison' : 'trend';
  return onFrom(previous, kind, { period: null, range: { from, to } });
}

function countedIn(shape: string): string | undefined {
  return (together.exec(shape) ?? tabled.exec(shape))?.groups?.['count'];
}

/** So many times, the earliest first, for which the same was asked one after the other; null for fewer. */
export function latestTimes(previous: Question, said: Said, number: number): readonly Period[] | null {
  const turns = [previous, ...askedBefore(said)].slice(0, number);
  const alike = turns.every(
    ({ topics, units, kind }) =>
      topics.join() === previous.topics.join() &&
      units.join() === previous.units.join() &&
      kind === previous.kind,
  );
  const periods = [...new Set(turns.flatMap(({ period }) => period ?? []))].toSorted(earlierFirst);
  return alike && !overlap(periods) && periods.length === number ? periods : null;
}

function earlierFirst(one: Period, other: Period): number {
  return lastDay(one) < lastDay(other) ? -1 : 1;
}

/** A month within a year, or one and the same day at which both end. */
function overlap(periods: readonly Period[]): boolean {
  return periods.some((period, i) => i > 0 && firstDay(period) <= lastDay(periods[i - 1] ?? period));
}
