import { pillarOf } from '#domain/question.ts';
import { topicsNamed } from '../../intent/scene.ts';
import { degree, lead, politeOr, tail } from './shape.ts';
import { onFrom } from './turn.ts';
import type { Question } from '#domain/question.ts';
import type { Said } from './turn.ts';

const whichMatter = new RegExp(
  `^${lead}(?:cai|chi so|chi tieu|muc|so|diem|thu|hang|mang|tru|tru cot|linh vuc|nhom|khoan|phan|ben|ve) (?:nao|mo)(?: (?:thi|la|co|dat|duoc|xep))*(?: ${degree})? hon${politeOr('vay|the|ca|trong hai cai')}`,
);

/** "cái nào cao hơn" after one indicator and then another of the same place: both of them. */
export function twoMattersBeside(previous: Question, { shape, before }: Said): Question | null {
  if (before === null || String(before.units) !== String(previous.units)) return null;
  const topics = [...new Set([...before.topics, ...previous.topics])];
  if (before.topics.length !== 1 || topics.length !== 2 || !whichMatter.test(shape)) return null;
  return onFrom(previous, 'comparison', { topics });
}

const otherMatter = new RegExp(
  `^${lead}(?:(?!so |vi |tai )\\S+ ){0,3}T(?: (?:thi|la|co|duoc|dat|no))* (?:(?:${degree} )?hon|thua|kem)${politeOr(`hay|hoac|chua|ha|${degree}|hon|kem|thua|thap hon|cao hon|so voi`)}`,
);

/** "an sinh xã hội thì cao hơn hay thấp hơn" after another indicator: both of them. */
export function otherMatterBeside(previous: Question, { shape, scene }: Said): Question | null {
  const [own, ...more] = topicsNamed(scene);
  if (previous.kind !== 'figure' || previous.topics.length !== 1 || scene.mentions.length > 0) return null;
  if (own === undefined || more.length > 0 || previous.topics.includes(own)) return null;
  return otherMatter.test(shape)
    ? onFrom(previous, 'comparison', { topics: [...previous.topics, own] })
    : null;
}

const restOfPillars = new RegExp(
  `^${lead}(?:ca |them |xem )*(?:3|ba|may|cac|nhung) (?:tru cot|tru|mang|linh vuc|nhom|phan) (?:con lai|kia|khac)${tail}`,
);

/** "còn 3 trụ còn lại" after one of the four. */
export function otherPillars(previous: Question, { shape, catalogue }: Said): Question | null {
  const [topic, ...more] = previous.topics;
  if (topic === undefined || more.length > 0 || pillarOf(topic) === null) return null;
  if (!restOfPillars.test(shape)) return null;
  const all = catalogue.programme.pillars.filter(({ id }) => id !== 'general');
  const others = all.map(({ id }) => `pillar:${id}` as const).filter((one) => one !== topic);
  return { ...previous, topics: others };
}

const whatMore = new RegExp(
  `^${lead}(?:(?:ngoai ra|ngoai cai do ra|ngoai cai nay ra) )?(?:thi )?(?:con |co )+(?:cai )?(?:chi|gi|thong tin gi|so lieu gi|chi tieu gi|chi tieu nao) (?:khac|nua)(?: (?:o|cua|ve|khong))*(?: (?:xa|phuong|huyen|noi|cho) (?:do|ay|nay|no|kia))?${tail}`,
);

/** "ngoài ra có gì khác ở xã đó" after an indicator of a unit: how it stands altogether. */
export function whatElse(previous: Question, { shape }: Said): Question | null {
  const { kind, topics, units } = previous;
  if (kind !== 'figure' || topics.length === 0 || units.length !== 1) return null;
  return whatMore.test(shape)
    ? onFrom(previous, 'overview', { topics: [], period: null, range: null })
    : null;
}

const whichDid = new RegExp(
  `^${lead}(?:xa|phuong|huyen|noi|cho|don vi|ben|cai) (?:nao|mo)(?: (?:la|thi|da|con|van))* (?:chua|roi|xong|chua xong|xong roi|dat|chua dat)${tail}`,
);

/** "xã nào chưa" of several asked whether they are done. */
export function whichOfCounted(previous: Question, { shape }: Said): Question | null {
  const several = previous.kind === 'comparison' && previous.units.length > 1 && previous.topics.length === 1;
  return several && whichDid.test(shape) ? previous : null;
}

const naming = '(?:ke ten|ke|liet ke|liet ke ra|neu|neu ten)';
const rest =
  '(?:(?:may|nhung|cac|so|phan) )*(?:(?:cai|chi tieu|muc|thu|muc tieu) )?(?:con lai|chua dat|chua xong)';
const whatIsLeft = new RegExp(
  `^${lead}(?:${naming} ${rest}${politeOr('la|gi|nao')}|${rest}(?: (?:la|thi))*(?: (?:nhung|may))?(?: (?:cai|chi tieu|muc))? (?:gi|nao)${tail})`,
);

/** "kể tên mấy cái còn lại xem nào" after how many targets of a document are met: those not met. */
export function leftOfDocument(previous: Question, { shape, catalogue }: Said): Question | null {
  const [topic, ...more] = previous.topics;
  if (previous.kind !== 'figure' || topic === undefined || more.length > 0) return null;
  const { counts: document, pillar } = catalogue.indicator(topic) ?? {};
  if (document === undefined || pillar !== 'general' || !whatIsLeft.test(shape)) return null;
  return onFrom(previous, 'risk', { topics: [], period: null, document, status: 'not-met' });
}

const whatDid = new RegExp(
  `^${lead}(?:(?:no|xa|phuong|huyen|noi|cho|do|ay|nay|kia|trong do) )*(?:co |da co |duoc )*(?:gi|cai gi|cai nao|chi tieu nao|muc nao|khoan nao)(?: (?:la|da|ma|duoc))* (?:dat|xong|hoan thanh|ve dich)${politeOr('roi|duoc|chua|khong')}`,
);

/** "nó có gì đạt rồi không" after what is behind: what is met, of the same. */
export function whatIsMet(previous: Question, { shape }: Said): Question | null {
  const { kind, topics } = previous;
  const ofTargets = kind === 'risk' && topics.every((topic) => pillarOf(topic) !== null);
  return ofTargets && whatDid.test(shape) ? onFrom(previous, 'listing', { status: 'met' }) : null;
}
