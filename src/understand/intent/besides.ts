import { isRank } from './families.ts';
import { levelOver } from './read-signs.ts';
import { says, wordsOf } from './scene.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Besides, Reading } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

/** Adds what the words ask that the question has no place for, so that the answer can speak of it. */
export function withBesides(reading: Reading, scene: Scene, catalogue: Catalogue): Reading {
  if (reading.kind !== 'understood') return reading;
  const words = ownWords(scene);
  const told = (wording: RegExp) => wording.test(words);
  const besides = signs.flatMap(({ means, fits }) => (fits({ scene, told, catalogue }) ? [means] : []));
  return besides.length === 0 ? reading : { ...reading, besides };
}

interface Sign {
  readonly means: Besides;
  readonly fits: (given: Given) => boolean;
}

interface Given {
  readonly scene: Scene;
  readonly catalogue: Catalogue;
  /** True where the words outside of names say it. */
  readonly told: (wording: RegExp) => boolean;
}

const signs: readonly Sign[] = [
  { means: 'mean', fits: ({ scene, told }) => levelOver(scene) !== null && told(means) },
  { means: 'rise', fits: ({ told }) => told(rises) },
  { means: 'fall', fits: ({ told }) => told(falls) },
  { means: 'provinces', fits: ({ scene }) => asksProvinces(scene) },
  { means: 'departments', fits: ({ scene }) => departments.test(asTyped(scene)) },
  { means: 'count-communes', fits: ({ told }) => told(countsCommunes) && told(reached) },
  { means: 'count-districts', fits: ({ told }) => told(countsDistricts) && told(reached) },
  { means: 'remainder', fits: ({ told }) => told(unmet) && told(howMany) },
  { means: 'units', fits: ({ scene, told }) => levelOver(scene) === null && told(anyUnits) },
  { means: 'wards', fits: ({ told }) => told(ward) && !told(otherCommunes) },
  { means: 'unchanged', fits: ({ scene, told }) => levelOver(scene) === 'commune' && told(unchanged) },
  { means: 'index', fits: namesIndex },
];

const means = whole(/trung bình|bình quân|average|mean/);
const most = '(?: \\S+){0,2} nhất';
const rises = whole(
  new RegExp(`(?:tăng|bứt phá|cải thiện|tiến bộ|chuyển biến)${most}|(?:bứt phá|tiến bộ) nhất`),
);
const falls = whole(new RegExp(`(?:giảm|tụt|sụt|đi lùi|thụt lùi)${most}`));
const departments =
  /(?:các|những|mấy|bao nhiêu|giữa|theo|từng|cấp|khối) sở|sở(?:,| và| -|) (?:ban|ngành)|sở (?:nào|gì|mô)/;
const countsCommunes = whole(/(?:bao nhiêu|mấy) (?:xã|phường|đơn vị cấp xã)/);
const countsDistricts = whole(/(?:bao nhiêu|mấy) (?:huyện|đơn vị cấp huyện)/);
const ward = whole(/phường/);
const otherCommunes = whole(/xã|thị trấn/);
const reached = whole(/(?:chưa |không |đã |được |)(?:đạt|hoàn thành|vượt|xong|về đích)/);
const howMany = whole(/(?:còn |có |)(?:bao nhiêu|mấy)(?: \S+)?/);
const unmet = whole(/chưa (?:đạt|hoàn thành|xong|về đích)|không (?:đạt|hoàn thành)|còn lại/);
const anyUnits = whole(/(?:đơn vị|địa phương|cơ quan) (?:nào|mô|gì)|các (?:đơn vị|địa phương)/);
const unchanged = whole(
  /giữ nguyên|(?:không|chẳng|chưa) (?:bị |phải |được |có |thuộc diện )?(?:sáp nhập|sát nhập|sắp xếp|hợp nhất)/,
);

/** The wording as whole words. */
function whole(wording: RegExp): RegExp {
  return new RegExp(`(?:^| )(?:${wording.source})(?: |$)`);
}

/** The words outside of names. */
function ownWords({ sentence, taken }: Scene): string {
  return sentence.chunks.flatMap(({ text }, i) => (taken.has(i) ? [] : [text])).join(' ');
}

/** Letter for letter: "sở nào" is near enough to "số nào" to be taken for it. */
function asTyped({ sentence }: Scene): string {
  return ` ${sentence.text.toLowerCase()} `.replaceAll('cơ sở', '');
}

/** "tỉnh nào đứng đầu", "xếp hạng các tỉnh"; not the place of one "trong các tỉnh", "so với các tỉnh". */
export function asksProvinces(scene: Scene): boolean {
  const words = wordsOf(scene);
  if (/(?:^| )(?:tỉnh|tỉnh thành|thành phố) (?:nào|gì|mô)(?: |$)/.test(words)) return true;
  if (says(scene, 'cue:howMuch') || /thứ mấy|hạng mấy|thứ bao nhiêu|bao nhiêu|so với|trong các/.test(words))
    return false;
  return /(?:^| )(?:các|những) tỉnh(?: |$)/.test(words) && /xếp hạng|bảng|danh sách|top|hạng/.test(words);
}

/** Words that any index and any order are named with. */
const anyIndex: ReadonlySet<string> = new Set(['xếp', 'thứ', 'hạng', 'chỉ', 'số', 'chuyển', 'đổi']);

/** A place among the provinces goes by a name of its own; a mere "xếp hạng" asks for any order. */
function namesIndex({ scene, catalogue }: Given): boolean {
  return scene.hits.some(({ means: topics, said }) =>
    topics.some((topic) => {
      const name = catalogue.indicator(topic)?.short.vi.toLowerCase().split(' ') ?? [];
      return isRank(topic, catalogue) && name.some((word) => !anyIndex.has(word) && said.includes(word));
    }),
  );
}
