import { isRank } from './families.ts';
import { levelOver } from './read-signs.ts';
import { says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Besides, Reading } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

/** Adds what the words ask that the question has no place for, so that the answer can speak of it. */
export function withBesides(reading: Reading, scene: Scene, catalogue: Catalogue): Reading {
  if (reading.kind !== 'understood') return reading;
  const besides = signs.flatMap(({ means, fits }) => (fits(scene, catalogue) ? [means] : []));
  return besides.length === 0 ? reading : { ...reading, besides };
}

interface Sign {
  readonly means: Besides;
  readonly fits: (scene: Scene, catalogue: Catalogue) => boolean;
}

const signs: readonly Sign[] = [
  { means: 'mean', fits: (scene) => levelOver(scene) !== null && told(scene, means) },
  { means: 'rise', fits: (scene) => told(scene, rises) },
  { means: 'fall', fits: (scene) => told(scene, falls) },
  { means: 'provinces', fits: asksProvinces },
  { means: 'departments', fits: (scene) => departments.test(asTyped(scene)) },
  { means: 'count-communes', fits: (scene) => told(scene, countsCommunes) && told(scene, reached) },
  { means: 'count-districts', fits: (scene) => told(scene, countsDistricts) && told(scene, reached) },
  { means: 'remainder', fits: (scene) => told(scene, unmet) && told(scene, howMany) },
  { means: 'units', fits: (scene) => levelOver(scene) === null && told(scene, anyUnits) },
  { means: 'wards', fits: (scene) => told(scene, /phường/) && !told(scene, /xã|thị trấn/) },
  { means: 'unchanged', fits: (scene) => levelOver(scene) === 'commune' && told(scene, unchanged) },
  { means: 'index', fits: namesIndex },
];

const means = /trung bình|bình quân|average|mean/;
const most = '(?: \\S+){0,2} nhất';
const rises = new RegExp(`(?:tăng|bứt phá|cải thiện|tiến bộ|chuyển biến)${most}|(?:bứt phá|tiến bộ) nhất`);
const falls = new RegExp(`(?:giảm|tụt|sụt|đi lùi|thụt lùi)${most}`);
const departments =
  /(?:các|những|mấy|bao nhiêu|giữa|theo|từng|cấp|khối) sở|sở(?:,| và| -|) (?:ban|ngành)|sở (?:nào|gì|mô)/;
const countsCommunes = /(?:bao nhiêu|mấy) (?:xã|phường|đơn vị cấp xã)/;
const countsDistricts = /(?:bao nhiêu|mấy) (?:huyện|đơn vị cấp huyện)/;
const reached = /(?:chưa |không |đã |được |)(?:đạt|hoàn thành|vượt|xong|về đích)/;
const howMany = /(?:còn |có |)(?:bao nhiêu|mấy)(?: \S+)?/;
const unmet = /chưa (?:đạt|hoàn thành|xong|về đích)|không (?:đạt|hoàn thành)|còn lại/;
const anyUnits = /(?:đơn vị|địa phương|cơ quan) (?:nào|mô|gì)|các (?:đơn vị|địa phương)/;
const unchanged =
  /giữ nguyên|(?:không|chẳng|chưa) (?:bị |phải |được |có |thuộc diện )?(?:sáp nhập|sát nhập|sắp xếp|hợp nhất)/;

/** True where the words outside of names say it. */
function told(scene: Scene, wording: RegExp): boolean {
  const own = scene.sentence.chunks.flatMap(({ text }, i) => (scene.taken.has(i) ? [] : [text]));
  return new RegExp(`(?:^| )(?:${wording.source})(?: |$)`).test(own.join(' '));
}

/** Letter for letter: "sở nào" is near enough to "số nào" to be taken for it. */
function asTyped({ sentence }: Scene): string {
  return ` ${sentence.text.toLowerCase()} `.replaceAll('cơ sở', '');
}

/** "tỉnh nào đứng đầu", "xếp hạng các tỉnh"; not the place of one "trong các tỉnh", "so với các tỉnh". */
function asksProvinces(scene: Scene): boolean {
  const words = wordsOf(scene);
  if (/(?:^| )(?:tỉnh|tỉnh thành|thành phố) (?:nào|gì|mô)(?: |$)/.test(words)) return true;
  if (says(scene, 'cue:howMuch') || /thứ mấy|hạng mấy|thứ bao nhiêu|bao nhiêu|so với|trong các/.test(words))
    return false;
  return /(?:^| )(?:các|những) tỉnh(?: |$)/.test(words) && /xếp hạng|bảng|danh sách|top|hạng/.test(words);
}

/** A place among the provinces goes by a name of its own; a mere "xếp hạng" asks for any order. */
function namesIndex({ hits }: Scene, catalogue: Catalogue): boolean {
  const any = new Set(['xếp', 'thứ', 'hạng', 'chỉ', 'số', 'chuyển', 'đổi']);
  return hits.some(({ means: topics, said }) =>
    topics.some((topic) => {
      const name = catalogue.indicator(topic)?.short.vi.toLowerCase().split(' ') ?? [];
      return isRank(topic, catalogue) && name.some((word) => !any.has(word) && said.includes(word));
    }),
  );
}
