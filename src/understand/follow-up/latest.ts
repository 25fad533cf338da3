import { says, wordsOf } from '../intent/scene.ts';
import type { Question, Topic } from '#domain/question.ts';
import type { Given } from './given.ts';

const latest =
  /(?:^| )(?:(?:số|con số|số liệu|cái|kỳ|lần|đợt|công bố) )*(?:mới|gần)(?: đây)? nhất(?: (?:đã|hiện|cơ|kia|đi|thôi|nhé|nha|ạ|ấy|chứ|là được|mà|anh|chị|em|bạn|có))*(?: (?:là|thì|được|đạt|hạng|thứ))*(?: (?:bao nhiêu|mấy))?(?: (?:vậy|thế|ạ|nhỉ))*$/;

const now =
  /^(?:(?:thế|vậy|còn|mà) )?(?:bây giờ|giờ|hiện nay|hiện giờ|hiện tại|nay|hiện) (?:(?:thì|đã|lên|được|đạt|là|tăng) )*(?:bao nhiêu|mấy)(?: (?:rồi|phần trăm|nhỉ|ạ|vậy))*$/;

/** "số mới nhất cơ", "bây giờ lên được bao nhiêu rồi", "lấy số gần nhất" after the figure of some time: the figure itself, not how old it is. */
export function takesLatest({ kind, period, topics }: Question, given: Given): boolean {
  const { scene } = given;
  if (kind !== 'figure' || period === null || !asksTheSame(topics, given)) return false;
  const words = wordsOf(scene);
  return scene.times.spots.length === 0 && (latest.test(words) || now.test(words));
}

/** Nothing else is named: "cái đó là trước sáp nhập tỉnh, cho hạng mới nhất" after a rank of the province. */
function asksTheSame(before: readonly Topic[], { question: { topics, units }, catalogue }: Given): boolean {
  const anew = topics.some((topic) => !before.includes(topic));
  return !anew && units.every((id) => topics.length > 0 && id === catalogue.province.id);
}

/** "còn Sầm Sơn cùng kỳ" after the figure of some time: of the same time, no development. */
export function staysInTime({ kind, period }: Question, { question, scene }: Given): boolean {
  if (kind !== 'figure' || period === null || question.units.length === 0) return false;
  if (scene.times.spots.length > 0 || says(scene, 'cue:compare')) return false;
  return sameTime.test(wordsOf(scene));
}

const sameTime = /(?:^| )cùng (?:kỳ|thời điểm|thời gian|quý|tháng|năm)(?: (?:đó|ấy|này|thì sao|thế nào))*$/;
