import { pillarOf } from '#domain/question.ts';
import { askedBefore } from '#domain/reading.ts';
import { isLocal } from '#domain/unit.ts';
import { isFree, says, wordsOf } from '../intent/scene.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

type Asked = Pick<Given, 'question' | 'scene' | 'catalogue'>;

/** "nông cống?" after how recent the figures of another place are. */
export function asksFreshnessOfNext(previous: Question, asked: Asked): boolean {
  return asked.question.kind === 'overview' && namesNextPlace(previous, asked);
}

function namesNextPlace({ kind, topics, units }: Question, asked: Asked): boolean {
  const ofPlace = kind === 'freshness' && topics.length === 0 && units.length === 1;
  return ofPlace && namesPlaceOnly(asked);
}

function namesPlaceOnly({ question: { topics, units }, scene, catalogue }: Asked): boolean {
  const [unit, ...more] = units;
  if (unit === undefined || more.length > 0 || !isLocal(catalogue.unit(unit)?.level)) return false;
  const { sentence, hits, times } = scene;
  if (topics.length + hits.length + times.spots.length > 0 || says(scene, 'cue:state', 'cue:programme'))
    return false;
  return sentence.chunks.every(({ sorts }, i) => !isFree(scene, i) || sorts.has('filler'));
}

/** "thế Thường Xuân báo chưa" after who has not sent the figures of a time: of that time. */
export function asksIfSent({ kind }: Question, { question, scene, catalogue }: Asked): boolean {
  const [unit, ...more] = question.units;
  if (kind !== 'missing' || unit === undefined || more.length > 0) return false;
  if (question.kind !== kind && question.kind !== 'overview') return false;
  if (question.topics.length + scene.times.spots.length > 0) return false;
  return isLocal(catalogue.unit(unit)?.level) && ifSent.test(wordsOf(scene));
}

const ifSent =
  /(?:^| )(?:báo|báo cáo|nộp|gửi|có|có số|xong|cập nhật|đủ)(?: (?:số|số liệu|báo cáo|đủ|rồi|cáo|lên|kết quả|hay))* (?:chưa|không)(?: (?:nhỉ|ạ|vậy|thế|hả|em|anh))*$/;

/** A place alone, or whether it has sent its figures, after a question of the same kind. */
export function staysAsked(previous: Question, asked: Asked): boolean {
  if (asked.question.kind === 'missing') return asksIfSent(previous, asked);
  return asked.question.kind === 'freshness' && namesNextPlace(previous, asked);
}

/** "trong đó nhóm kinh tế số có những gì", "kinh tế số có những cái nào" after what is at risk: those of that pillar. */
export function asksRiskOfPillar({ kind, topics: before }: Question, { question, scene }: Given): boolean {
  const { topics, units, document } = question;
  const ofPillars = [...before, ...topics].every((topic) => pillarOf(topic) !== null);
  if (kind !== 'risk' || !plain.has(question.kind) || topics.length !== 1 || !ofPillars) return false;
  if (units.length > 0 || document !== null || scene.times.spots.length > 0) return false;
  return ofThose.test(wordsOf(scene));
}

const plain: ReadonlySet<Question['kind']> = new Set(['listing', 'overview']);
const ofThose =
  /(?:^| )trong (?:đó|số đó|số này|các chỉ tiêu đó)(?: |$)|(?:^| )có (?:những |mấy )?(?:gì|cái nào|cái gì|cái|chỉ tiêu nào|chỉ tiêu gì)(?: |$)/;

/** "thế của cả nước năm 2023" after a figure of 2023 and the target of 2025: the figure. */
export function returnsToFigure(
  { kind, topics }: Question,
  given: Pick<Given, 'question' | 'scene' | 'before' | 'earlier'>,
): boolean {
  const { question, scene } = given;
  const { period } = question;
  if (kind !== 'target' || period === null || !plainly.has(question.kind)) return false;
  if (scene.hits.length > 0 || says(scene, 'cue:target')) return false;
  return askedBefore(given).some(
    (one) => one.kind === 'figure' && one.period === period && one.topics.join() === topics.join(),
  );
}

const plainly: ReadonlySet<Question['kind']> = new Set(['figure', 'overview']);
