import { countAt } from '../intent/counts.ts';
import { fold } from '../text/syllable.ts';
import { says, wordsOf } from '../intent/scene.ts';
import { hasSubject } from './given.ts';
import type { Question, QuestionKind, Topic } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "xử lý chậm bao nhiêu", "quá hạn ấy chứ" after what is done in time: that figure, of which the rest is late. */
export function asksHowMuchLate({ kind, topics }: Question, { question, scene, catalogue }: Given): boolean {
  if (kind !== 'figure' || question.kind !== 'risk' || question.units.length > 0) return false;
  const [own, ...more] = topics;
  if (own === undefined || more.length > 0 || question.topics.some((topic) => topic !== own)) return false;
  return (
    /đúng (?:và trước )?hạn/.test(catalogue.indicator(own)?.name.vi ?? '') && howMuchLate.test(wordsOf(scene))
  );
}

const late = '(?:chậm|trễ|muộn|quá|lỡ|sai)(?: (?:hạn|hẹn))?';
const howMuchLate = new RegExp(
  `(?:^| )${late} (?:(?:thì|là|đến|mất|hết) )*(?:bao nhiêu|mấy)(?: |$)|^(?:(?:tôi|em|anh|ý|hỏi|số|tỷ lệ|còn|thế) )*(?:trễ|quá|lỡ|sai) (?:hạn|hẹn)(?: (?:ấy|chứ|cơ|mà|kia|đó|đấy|thì|sao|nhé|ạ))*$`,
);

/** "ko có mục tiêu thì cho số hiện tại" after a target: the figure of today. */
export function takesFigureInstead({ kind, topics }: Question, { question, scene }: Given): boolean {
  if (kind !== 'target' || topics.length === 0 || question.topics.length > 0) return false;
  return noTarget.test(wordsOf(scene));
}

const noTarget =
  /(?:^| )(?:không|chưa|chẳng) (?:có |đặt |giao |thấy )*(?:mục tiêu|chỉ tiêu|kế hoạch)(?: \S+){0,3} (?:cho|lấy|xem|đưa|báo|nói|cung cấp|gửi) .*(?:số|hiện tại|hiện nay|thực tế|kết quả|bây giờ)(?: |$)/;

/** "có tách cho Hà Trung không" after an indicator: its figure there, if there is one. */
export function asksIfMeasuredThere({ topics }: Question, { question, scene }: Given): boolean {
  if (topics.length !== 1 || question.topics.length > 0 || question.units.length !== 1) return false;
  return measuredThere.test(fold(wordsOf(scene)));
}

const measuredThere =
  /^(?:(?:the|vay|con|ma) )*co (?:tach|tinh|thong ke|do|chia|so|so lieu|bao cao)(?: (?:ra|rieng|cho|cua|theo|o|toi|den|xuong))* .* (?:khong|chua)$/;

/** "nó hoàn thành chuyển đổi số chưa" after a question about a commune. */
export function asksIfCompleted({ units }: Question, { question, scene, catalogue }: Given): boolean {
  const [commune, ...more] = question.units.length > 0 ? question.units : units;
  if (commune === undefined || more.length > 0 || question.topics.length > 0) return false;
  if (catalogue.unit(commune)?.level !== 'commune' || !says(scene, 'cue:programme')) return false;
  return completed.test(wordsOf(scene));
}

const completed =
  /(?:^| )(?:hoàn thành|xong|về đích|cán đích|hoàn tất) chuyển đổi số(?: \S+)? chưa(?: \S+)?$/;

/** Whether a commune has completed its digital transformation is told by what counts those; null for other questions. */
export function completedTopics(previous: Question, given: Given): readonly Topic[] | null {
  const counted = asksIfCompleted(previous, given) ? countAt('commune', given.catalogue) : null;
  return counted ? [counted.id] : null;
}

/** "tổng cộng" after two numbers of one sort and place: both of them; null for anything else. */
export function summedTopics(
  { topics, units }: Question,
  { question, scene, before, catalogue }: Given,
): readonly Topic[] | null {
  if (before === null || question.topics.length + question.units.length > 0) return null;
  const both = [...new Set([...before.topics, ...topics])];
  const [measure, ...others] = both.map((topic) => catalogue.indicator(topic)?.measure);
  const alike = measure !== undefined && others.length === 1 && others.every((one) => one === measure);
  const samePlace = String(before.units) === String(units);
  return alike && samePlace && sum.test(wordsOf(scene)) ? both : null;
}

const sum =
  /^(?:(?:thế|vậy|còn) )?(?:tổng cộng|cộng lại|tổng lại|gộp lại|(?:cộng|tổng|gộp)(?: (?:cả|của))* (?:hai|2) (?:loại|thứ|khoản|cái|mục)(?: (?:này|đó|ấy|lại|chung|với nhau))*)(?: (?:thì|là|được|có|bao nhiêu|mấy|cái|tất cả|sao|dịch vụ|hồ sơ|tài khoản))*$/;

/** "thế riêng xã Thạch Lập", "của Ngọc Lặc ấy" after how recent the figures are. */
export function asksFreshnessThere({ kind, topics }: Question, { question, scene }: Given): boolean {
  if (kind !== 'freshness' || topics.length > 0 || question.kind !== 'overview') return false;
  const plain = question.topics.length === 0 && question.units.length === 1 && !says(scene, 'cue:state');
  return plain && /^(?:thế|còn|vậy|thế còn|riêng|của|ở|tại)(?: riêng)? /.test(wordsOf(scene));
}

const sinks: ReadonlySet<QuestionKind> = new Set(['trend', 'risk']);

/** "vì sao tụt thế", "hụt nhiều thế, do đâu" after the figure of a year: that figure, beside which the one before stands, for reasons are not held. */
export function asksWhyThen({ kind, period, topics }: Question, given: Given): boolean {
  const { question, scene } = given;
  if (kind !== 'figure' || period === null || !sinks.has(question.kind)) return false;
  const same = scene.hits.length === 0 && question.topics.every((topic) => topics.includes(topic));
  if (hasSubject(same ? { ...given, question: { ...question, topics: [] } } : given)) return false;
  const why = says(scene, 'cue:why') || whyFell.test(wordsOf(scene));
  return why && scene.times.spots.length === 0 && scene.times.range === null;
}

/** "sao tụt hạng vậy", "răng mà rớt mấy bậc". */
const whyFell =
  /^(?:(?:thế|ủa|ơ|mà|nhưng|vậy) )*(?:sao|răng)(?: (?:lại|mà|thế|tỉnh|mình|nó|bị|năm đó|năm ấy|lúc đó|khi đó))* (?:tụt|giảm|rớt|xuống|lùi|sụt|thụt|tuột|mất)(?: (?:đi|xuống|tận|những|mấy|nhiều|\d+))* (?:hạng|bậc)(?: |$)/;
