import { textWithout } from '../sentence.ts';
import { isFree, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

interface Reread {
  readonly catalogue: Catalogue;
  readonly sceneOf: (words: string) => Scene;
  readonly readOn: (scene: Scene) => Reading;
}

/**
 * "hồ sơ đất đai, hộ tịch trả trễ nhiều không": the figure is not kept by field, so what is refused for one is asked back
 * of them all.
 */
export function askOfAllFields(
  reading: Reading,
  scene: Scene,
  { catalogue, sceneOf, readOn }: Reread,
): Reading {
  if (reading.kind !== 'not-understood' || reading.why !== 'not-measured') return reading;
  const { chunks } = scene.sentence;
  if (!asksShare(scene)) return reading;
  const places = chunks.flatMap(({ tags }, i) => (isFree(scene, i) && hasField(tags) ? [i] : []));
  if (places.length === 0) return reading;
  const readings = questionsOf(readOn(sceneOf(textWithout(scene.sentence, places))));
  const tags = places.map((i) => chunks[i]?.tags ?? new Set<string>());
  const fits = readings.every((question) => tags.every((own) => isKeptWhole(question, own, catalogue)));
  if (readings.length === 0 || !fits) return reading;
  const unknown = places.map((i) => chunks[i]?.typed ?? '');
  return { kind: 'ambiguous', about: 'question', readings, unknown };
}

const share =
  /phần trăm|tỷ lệ|mấy phần|đúng (?:hạn|hẹn|ngày)|trễ|quá hạn|kịp|hài lòng|(?:có|đạt) (?:bao nhiêu|mấy)|(?:bao nhiêu|mấy) (?:dịch vụ|thủ tục|hệ thống|người)/;

/** "lệ phí cấp đổi giấy phép lái xe nộp trực tuyến bao nhiêu" asks for money, "làm sao …" for help. */
function asksShare(scene: Scene): boolean {
  return scene.sentence.text.includes('%') || share.test(wordsOf(scene));
}

/** By group of fields, what the indicators measure that are not kept by them. */
const measured: Readonly<Record<string, RegExp>> = {
  'field:papers': /thủ tục hành chính|dịch vụ công|cơ sở dữ liệu/i,
  'field:registers': /cơ sở dữ liệu/i,
  'field:complaints': /phản ánh/i,
  'field:benefits': /trợ cấp/i,
};

function hasField(tags: ReadonlySet<string>): boolean {
  return Object.keys(measured).some((group) => tags.has(group));
}

/** True where all the topics of a question are measured for all fields of such a group together. */
function isKeptWhole({ topics }: Question, tags: ReadonlySet<string>, catalogue: Catalogue): boolean {
  return (
    topics.length > 0 &&
    topics.every((topic) => {
      const { name, base } = catalogue.indicator(topic) ?? {};
      const said = `${name?.vi ?? ''} ${base?.vi ?? ''}`;
      return Object.entries(measured).some(([group, wording]) => tags.has(group) && wording.test(said));
    })
  );
}

/** What a message that stands alone asks, with no word of it left over. */
function questionsOf(reading: Reading): readonly Question[] {
  if (reading.kind === 'ambiguous') return reading.unknown.length > 0 ? [] : reading.readings;
  if (reading.kind !== 'understood' || reading.certainty === 'follow-up') return [];
  return reading.questions;
}
