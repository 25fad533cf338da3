import { says, wordsOf } from '../intent/scene.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

/** "gồm những xã cũ nào" after a unit. */
export function asksWhatBecame({ units }: Question, { question: { kind, topics }, scene }: Given): boolean {
  if (units.length !== 1 || topics.length > 0) return false;
  const names = kind === 'figure' && becomes.test(wordsOf(scene));
  return names || (kind === 'overview' && (says(scene, 'cue:geography') || becomes.test(wordsOf(scene))));
}

const becomes =
  /(?:^| )(?:giờ|nay|bây giờ|hiện nay|trước \d+|ngày trước|trước đây) (?:là|thuộc|tên) (?:xã|phường|huyện|gì)/;

/** "giờ còn mấy" after what a unit was made of. */
export function asksHowManyNow({ kind }: Question, { question: { topics, units }, scene }: Given): boolean {
  if (kind !== 'geography' || topics.length + units.length > 0) return false;
  return /^(?:thế |còn |vậy )?(?:giờ|nay|hiện|bây giờ|hiện nay) (?:còn|có|được|là) (?:mấy|bao nhiêu)(?: |$)/.test(
    wordsOf(scene),
  );
}

/** "huyện mô rứa", "phường hay xã đấy" after a commune: what and where it is. */
export function asksWhereItLies({ units }: Question, { question, scene, catalogue }: Given): boolean {
  const [one, ...more] = units.map((id) => catalogue.unit(id));
  if (one?.level !== 'commune' || more.length > 0 || question.topics.length + question.units.length > 0)
    return false;
  return /^(?:thế |vậy |mà )?(?:(?:thuộc |ở |bên )?(?:huyện|thị xã) (?:nào|mô|gì)|(?:là )?(?:phường hay xã|xã hay phường))(?: (?:thế|vậy|rứa|ạ|đấy|đó|nhỉ|hè|ấy|cũ))*$/.test(
    wordsOf(scene),
  );
}

/** "chậm ở những chỗ nào" after a unit: matters, not places. */
export function asksWhere({ units }: Question, { question: { kind, topics, order }, scene }: Given): boolean {
  const places = / ở (?:những |các |mấy )?(?:chỗ|khâu|đâu)/.test(` ${wordsOf(scene)}`);
  return kind === 'ranking' && order === 'worst' && topics.length === 0 && units.length === 1 && places;
}

/** "xã Đồng Tiến thì chỉ tiêu nào?" after those of another unit that are at risk. */
export function asksWhichThere(
  previous: Question,
  { question: { kind, topics, units }, scene }: Given,
): boolean {
  if (previous.kind !== 'risk' || previous.units.length === 0 || kind !== 'listing') return false;
  return topics.length === 0 && units.length === 1 && / thì /.test(wordsOf(scene));
}
