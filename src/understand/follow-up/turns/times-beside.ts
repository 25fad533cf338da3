import { count, lead, politeOr, those } from './shape.ts';
import { numberOf } from './words.ts';
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

/** "đặt 2 năm cạnh nhau" after one year and then another: both of them. */
export function timesBeside(previous: Question, said: Said): Question | null {
  const { mentions, hits } = said.scene;
  if (mentions.length + hits.length > 0 || previous.topics.length === 0) return null;
  const number = together.exec(said.shape)?.groups?.['count'];
  const times = number === undefined ? null : latestTimes(previous, said, numberOf(number));
  const [from, to] = [times?.[0], times?.at(-1)];
  if (from === undefined || to === undefined) return null;
  const kind = times?.length === 2 ? 'comparison' : 'trend';
  return onFrom(previous, kind, { period: null, range: { from, to } });
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
  const periods = [...new Set(turns.flatMap(({ period }) => period ?? []))].toSorted();
  const sameLength = periods.every(({ length }) => length === periods[0]?.length);
  return alike && sameLength && periods.length === number ? periods : null;
}
