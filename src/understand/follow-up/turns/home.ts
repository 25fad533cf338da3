import { isLocal } from '#domain/unit.ts';
import { lead } from './shape.ts';
import { onFrom } from './turn.ts';
import type { Question, QuestionKind } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Said } from './turn.ts';

const place = '(?:ben|cho|phia|nha|dang|xa|phuong|thi tran|huyen|thi xa|don vi|dia phuong|que)';
const many = '(?:chung|bon|tui|nha)';
const we = `(?:minh|toi|tui|em|chung ta|${many} (?:minh|toi|tui|em)|(?:bon|tui) (?:chi|anh))`;
const own = `(?:${place} (?:${we}|nha|ta|anh|chi|bac|chu|co|${many} (?:anh|chi))|${we})`;
const much = 'sao|the nao|ra sao|bao nhieu|may|phan tram|diem';
const polite = 'a|ha|ho|nhi|nhe|vay|the|rua|do|day|em|anh|chi|ban|bot|roi|voi|xem';
const ofOwn = new RegExp(
  `^${lead}${own}(?: (?:thi|la|duoc|dat|co|dang|o muc))*(?: (?:${much}))*(?: (?:${polite}))*$`,
);
const asks = new RegExp(`^(?:the|vay) ${place} |(?:^| )(?:con|${much})(?: |$)`);

const asBefore: ReadonlySet<QuestionKind> = new Set([
  'figure',
  'overview',
  'ranking',
  'target',
  'trend',
  'missing',
  'risk',
]);

/** "thế còn mình thì sao", "bên chị bao nhiêu" after another unit: the same of the one its writer told to be theirs. */
export function ofHome(previous: Question, { shape, home }: Said): Question | null {
  const { kind, topics, units } = previous;
  if (home === null || units.includes(home) || !ofOwn.test(shape) || !asks.test(shape)) return null;
  if (asBefore.has(kind)) return onFrom(previous, kind, { units: [home], due: previous.due });
  if (kind !== 'comparison') return null;
  return onFrom(previous, topics.length > 0 ? 'figure' : 'overview', { units: [home] });
}

const them = `(?:X|ho|nguoi ta|no|${place} (?:do|ay|kia|day|nay|no|ho|ban|nguoi ta))`;
const more = '(?:hon kem|hon|kem|thua|bang|ngang|ngang bang|nhinh|vuot|so)';
const between = '(?:thi|co|la|dang|lai|so|voi|duoc|cao|thap|tot|te|kha|on|nhieu|it|hay|hoac)';
const end = `(?: (?:${more}|${between}|khong|chua|${much}|nhieu|xa|${polite}))*$`;
const beside = [
  `^${lead}(?:so ra |tinh ra )?${own}(?: ${between})* ${more}(?: (?:${between}|${more}))* ${them}${end}`,
  `^${lead}${them}(?: ${between})* ${more}(?: (?:${between}|${more}))* ${own}${end}`,
  `^${lead}(?:so|so sanh|dat) (?:voi|canh) ${them}(?: ${between})* ${own}${end}`,
  `^${lead}(?:so ra |tinh ra )?${own}(?: ${between})* (?:hon kem|hon hay(?: la)? (?:kem|thua)|kem hay(?: la)? hon)${end}`,
  `^${lead}(?:so|so sanh|dat|doi chieu)(?: (?:luon|thu|them|xem|giup|ho|cho))* (?:voi|canh) ${own}${end}`,
].map((way) => new RegExp(way));

/** "mình hơn hay kém họ", "so với họ thì bên em thế nào": the writer's own unit beside those spoken of. */
export function homeBeside(previous: Question, { shape, home, catalogue, scene }: Said): Question | null {
  if (home === null || !beside.some((way) => way.test(shape))) return null;
  const local = previous.units.filter((id) => id !== home && isLocal(catalogue.unit(id)?.level));
  const others: readonly UnitId[] = scene.mentions.length > 0 ? [catalogue.province.id] : local;
  return others.length > 0 ? onFrom(previous, 'comparison', { units: [home, ...others] }) : null;
}
