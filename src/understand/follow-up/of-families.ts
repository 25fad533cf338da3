import { bothMeasures, isWhole, stayInFamily } from '../intent/families.ts';
import { wordsOf } from '../intent/scene.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Given } from './given.ts';

/** The members of the family spoken of that a message means: "còn kinh tế số", "điểm thì sao"; null for none. */
export function familyTopics(previous: Question, given: Given): readonly Topic[] | null {
  const { choices, scene, catalogue } = given;
  return relatives(previous, given) ?? stayInFamily(previous.topics, { topics: choices, scene }, catalogue);
}

/** "hạng chung thì sao", "2 trụ kia mấy điểm", "cả điểm lẫn hạng" after one member of a family; null for anything else. */
function relatives({ topics }: Question, { scene, catalogue }: Given): readonly Topic[] | null {
  const [own, ...more] = topics.map((topic) => catalogue.indicator(topic));
  if (own?.family === undefined || scene.hits.length > 0) return null;
  if (more.some((one) => one?.family !== own.family)) return null;
  const words = wordsOf(scene);
  const like = ({ family, measure }: Indicator) => family === own.family && measure === own.measure;
  const among = (fits: (one: Indicator) => boolean) =>
    catalogue.programme.indicators.filter((one) => like(one) && fits(one)).map(({ id }) => id);
  if (ofAll.test(words)) return among(({ id }) => isWhole(id, catalogue));
  if (otherParts.test(words)) return among(({ id }) => id !== own.id && !isWhole(id, catalogue));
  if (more.length > 0 || leavesOne.test(words)) return null;
  const both = bothMeasures(topics, scene, catalogue);
  return both.length > 1 ? both : null;
}

const ofAll =
  /(?:^| )(?:hạng|điểm|thứ hạng|xếp hạng|chỉ số) (?:chung|tổng|tổng thể|tổng hợp)(?: |$)|^(?:thế |còn |vậy )?(?:tổng thể|tính chung|chung cả ba)(?: |$)|(?:^| )(?:tổng |tính |của )?(?:cả|toàn|toàn bộ|tổng) (?:cái |bộ )?nghị quyết(?: |$)/;
const otherParts = /(?:^| )(?:2|hai|các|mấy|những) (?:trụ cột|trụ|mảng|nhóm) (?:kia|còn lại|khác)(?: |$)/;
const leavesOne = /(?:^| )(?:thôi|khỏi|không|chỉ|chứ)(?: |$)/;
