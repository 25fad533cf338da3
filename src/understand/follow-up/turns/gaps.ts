import { lead, politeOr } from './shape.ts';
import { onFrom } from './turn.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Said } from './turn.ts';

const own = '(?:minh|ta|toi|tui|ho|nguoi ta|no|chung ta|chung no|ben kia|ben do|ben nay|ben minh)';
const place = `(?:(?:cai )?(?:xa|phuong|huyen|tinh|tinh nha)(?: (?:minh|ta|toi|nay|do|ay|kia|no|nha))?)`;
const mean =
  '(?:(?:cai )?(?:muc|so|con so|mat bang)? ?(?:chung|trung binh|binh quan)(?: chung)?(?: (?:cua|toan|ca))*)';
const side = `(?:${own}|${place}|${mean}|X)`;
const leads = '(?:la|thi|the la|vay la|nhu the|nhu vay|tinh ra|so ra|tuc la|nghia la)';
const apart =
  '(?:(?:dang |con |van |co |bi |duoc )*(?:(?:cao|thap|tot|te|kha|nhieu|it|lon|nho|nhinh|troi) hon|hon|kem|thua|vuot|cach|chenh|lech|chenh lech|bo xa|dung sau|thua kem)(?: (?:so )?voi)?)';
const howFar =
  '(?:(?:la|mat|den|toi|khoang|duoc|chung) )*(?:bao nhieu|bn|bnhieu|may|co nhieu khong|nhieu khong|nhieu k|nhieu ko|nhieu hay it|bao xa)';
const gap = new RegExp(
  `^${lead}(?:${leads} )*(?:${side} )*${apart}(?: ${side})* ${howFar}${politeOr('phan tram|diem|bac|hang|nua|diem phan tram')}`,
);

/** "mình hơn họ bao nhiêu điểm", "ta thấp hơn mức chung mấy" after the province and then the country: both of them. */
export function gapOfTwo(previous: Question, said: Said): Question | null {
  const { words, shape, before } = said;
  if (
    before === null ||
    !(gap.test(shape) || gap.test(words)) ||
    before.topics.join() !== previous.topics.join()
  )
    return null;
  const units = [...new Set([...before.units, ...previous.units])];
  const single = previous.topics.length === 1 && plain.has(previous.kind) && plain.has(before.kind);
  return single && units.length === 2 && namesOnly(units, said)
    ? onFrom(previous, 'comparison', { units })
    : null;
}

/** A pillar of a place is told as an overview. */
const plain: ReadonlySet<QuestionKind> = new Set(['figure', 'overview']);

/** True where no other unit, time or topic is named; a mean is that of the province or the country spoken of. */
function namesOnly(units: readonly UnitId[], { words, scene, catalogue }: Said): boolean {
  const over = units.some((id) => ['province', 'nation'].includes(catalogue.unit(id)?.level ?? ''));
  const nation = units.some((id) => catalogue.unit(id)?.level === 'nation');
  const mean = !/(?:^| )(?:nuoc|quoc)(?: |$)/.test(words);
  const known = scene.mentions.every(
    ({ general, meant, level }) =>
      (over && (general || (mean && level === 'nation'))) || meant.some(({ id }) => units.includes(id)),
  );
  return known && (mean || nation) && scene.hits.length + scene.times.spots.length === 0;
}
