import { freeWith, says, wordsOf } from '../intent/scene.ts';
import { hasSubject, speaksOfBoth } from './given.ts';
import { saysInside } from './turns/within.ts';
import type { Question } from '#domain/question.ts';
import type { Scene } from '../intent/scene.ts';
import type { Given } from './given.ts';

export function leadsOn({ question, scene }: Given): boolean {
  if (asksAnew(question, scene)) return false;
  const short = wordsOf(scene).split(' ').length <= fewWords;
  const leads = short ? says(scene, 'follow:lead') : begins(scene, 'follow:lead');
  return leads || says(scene, 'follow:pronoun', 'follow:more', 'follow:add', 'follow:reverse', 'follow:same');
}

/** "cho hỏi thêm bao nhiêu thôn bản có sóng di động trong toàn tỉnh": all of a question. */
function asksAnew({ topics, units }: Question, scene: Scene): boolean {
  if (topics.length === 0 || units.length === 0 || !says(scene, 'cue:howMuch', 'cue:state')) return false;
  return (
    /(?:^| )(?:hỏi|cho biết) thêm(?: |$)/.test(wordsOf(scene)) &&
    !says(scene, 'follow:pronoun', 'follow:same')
  );
}

/** "vậy", "nữa", "và" inside of a longer message lead on from its own words. */
function begins(scene: Scene, tag: string): boolean {
  return freeWith(scene, tag).some((i) => i < 3);
}

/** "không, …", "không phải, …". */
function startsDenying({ sentence: { chunks } }: Scene): boolean {
  const [first, second] = chunks;
  return /^không(?: phải)?$/.test(first?.text ?? '') && second?.gap.includes(',') === true;
}

/** "không, số toàn tỉnh cơ", "chính quyền số thôi". */
export function correctsOrNarrows({ scene }: Given): boolean {
  const { chunks } = scene.sentence;
  const corrects =
    startsDenying(scene) ||
    (chunks.length <= fewWords && /^(?:chứ không phải|không phải)$/.test(chunks[1]?.text ?? ''));
  const takesSome = /^chỉ (?:tính|xét|lấy|kể) /.test(wordsOf(scene));
  return corrects || takesSome || (chunks.length <= fewWords && chunks.at(-1)?.text === 'thôi');
}

/** "so sánh hai huyện này", "cái nào trong đó chưa có số?": what was spoken of, with nothing of its own. */
export function speaksOfThose(given: Given): boolean {
  if (hasSubject(given)) return false;
  return (
    speaksOfBoth(given.scene) ||
    / trong (?:đó|số đó|số này|danh sách)(?: |$)/.test(` ${wordsOf(given.scene)}`)
  );
}

/** "trong đó xã nào ký số thấp nhất" after a district. */
export function ranksWithin({ question, scene, catalogue }: Given, previous: Question): boolean {
  if (question.kind !== 'ranking' || question.units.length > 0 || previous.units.length === 0) return false;
  return previous.units.every((id) => catalogue.unit(id)?.level === 'district') && saysInside(scene);
}

const fewWords = 8;

/** "loại một phần thì mấy": another topic for the same places and times. */
export function saysThen({ question, scene }: Given): boolean {
  if (question.units.length > 0 || scene.times.spots.length > 0) return false;
  const words = scene.sentence.chunks.flatMap(({ text }) => text.split(' '));
  return words.length <= fewWords && words.includes('thì');
}

/** "bên Thiệu Hóa thế nào" after an indicator. */
export function saysThere({ question, scene }: Given, previous: Question): boolean {
  const [first] = scene.sentence.chunks;
  const there = /^(?:bên|chỗ|phía)$/.test(first?.text ?? '');
  return there && question.units.length > 0 && question.topics.length === 0 && previous.topics.length > 0;
}
