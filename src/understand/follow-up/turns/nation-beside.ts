import { onFrom } from './turn.ts';
import { lead, politeOr } from './shape.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const own = '(?:X|minh|ta|no|tinh minh|tinh ta|tinh nha|tinh|ben minh|toi|chung ta)';
const mean =
  '(?:X|muc chung|mat bang chung|mat bang|trung binh|binh quan|ca nuoc|toan quoc|muc ca nuoc|ho|nguoi ta)';
const nationBeside = new RegExp(
  `^${lead}(?:(?:la|nhu vay|nhu the|tuc la|hoa ra|tinh ra|so ra) )*${own}(?: (?:thi|la|dang|con|van|duoc))*(?: (?:thap|cao))? (?:hon|kem|thua|vuot|duoi|tren|bang)(?: (?:so voi|so|voi|cua|muc|ca))* ${mean}${politeOr('la|bao nhieu|may|mat|den|diem|phan tram|diem phan tram|nhieu|it|khong|chua|ha|day|roi')}`,
);

/** "thế là mình thấp hơn mức chung mấy điểm phần trăm" after the country's figure: the province beside it. */
export function besideNation(previous: Question, { shape, scene, catalogue }: Said): Question | null {
  const { kind, units, topics } = previous;
  const [nation, ...more] = units;
  if (kind !== 'figure' || topics.length !== 1 || more.length + scene.hits.length > 0) return null;
  if (nation === undefined || catalogue.unit(nation)?.level !== 'nation') return null;
  if (!nationBeside.test(shape)) return null;
  const other = scene.mentions.some(
    ({ meant: [unit] }) => unit?.level !== 'province' && unit?.level !== 'nation',
  );
  return other ? null : onFrom(previous, 'comparison', { units: [catalogue.province.id, ...units] });
}
