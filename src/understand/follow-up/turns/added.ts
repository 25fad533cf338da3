import { topicsNamed } from '../../intent/scene.ts';
import { count, lead, noun, politeOr, tail, those, unitsIn } from './shape.ts';
import { severalOf } from './beside.ts';
import { numberOf } from './words.ts';
import { ofOneTopic } from '../spoken-units.ts';
import { onFrom } from './turn.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Said } from './turn.ts';

const joining =
  '(?:cong|gop|tinh|lan|kem|nhap|tong|tong cong|tong lai|cong lai|gop lai|gop ca|keo|loi|nhet|chen|ghep|kep|dua|don|(?:dat |de |xep |bay |ke )?canh)';
const adding = new RegExp(
  `^${lead}(?:${joining} )+(?:(?:ca|voi|them|luon|vao|chung|lai|cung) )*(?<added>X|T)${politeOr('nua|luon|vao|vo|vao bang|lai|la|thi|duoc|tong|tong cong|het|tat ca|bao nhieu|la bao nhieu|may|sao|the nao')}`,
);
const addsMore =
  /(?:^| )(?:cong|gop|gop ca|lan|kem|nhap|them|ca|cung|luon|nua|canh)(?: |$)|^(?:\S+ ){1,2}X (?:vao|vo)(?: |$)/;
const plain: ReadonlySet<Question['kind']> = new Set(['figure', 'overview', 'comparison']);

/** "cộng với Định Tân", "kéo cả Nghi Sơn vào nữa", "kề cạnh phường Ngọc Sơn", "cộng cả một phần nữa là bao nhiêu": beside what was spoken of. */
export function addedUp(previous: Question, said: Said): Question | null {
  const added = plain.has(previous.kind) ? adding.exec(said.shape)?.groups?.['added'] : undefined;
  if (added === undefined || !addsMore.test(said.shape)) return null;
  return added === 'T' ? withTopic(previous, said) : withUnits(previous, said);
}

function withTopic(previous: Question, { scene: { hits } }: Said): Question | null {
  const [hit, ...more] = hits;
  const topic = hit?.means.find((one) => !previous.topics.includes(one));
  if (topic === undefined || more.length > 0 || previous.topics.length === 0) return null;
  return { ...previous, topics: [...previous.topics, topic] };
}

/** A district added to what lies in it is the whole of it: "gộp cả Nghi Sơn hồi còn thị xã". */
function withUnits(previous: Question, { scene, catalogue }: Said): Question | null {
  const named = unitsIn(scene);
  if (named === null || previous.units.length === 0) return null;
  const units = named.map((id) => likeThose(id, previous, { scene, catalogue }));
  const [around, ...more] = units;
  const inside = previous.units.every((id) => catalogue.unit(id)?.parent === around);
  if (around !== undefined && more.length === 0 && inside) return onFrom(previous, 'figure', { units });
  return onFrom(previous, 'comparison', { units: [...new Set([...previous.units, ...units])] });
}

/** A bare name beside several districts is that of the district. */
function likeThose(
  id: UnitId,
  { units }: Question,
  { scene, catalogue }: Pick<Said, 'scene' | 'catalogue'>,
): UnitId {
  if (!units.every((one) => catalogue.unit(one)?.level === 'district')) return id;
  const bare = scene.mentions.find(({ typed, meant }) => !typed && meant.some((unit) => unit.id === id));
  return bare?.alternatives.find(({ level }) => level === 'district')?.id ?? id;
}

const sums = new RegExp(
  `^${lead}(?:tong|tong cong|cong|cong lai|gop|gop lai|tinh chung|tinh tong)(?: (?:cua|so|ca|lai|chung))* ${count} ${noun}(?: ${those})?(?: T)?${tail}`,
);

/** "tổng cộng 2 xã mấy tổ": those two, and how many each has. */
export function summedUp(previous: Question, said: Said): Question | null {
  const found = sums.exec(said.shape)?.groups;
  if (found === undefined) return null;
  const units = severalOf(previous, said, found['count']);
  if (units === null || topicsNamed(said.scene).some((topic) => !previous.topics.includes(topic)))
    return null;
  return onFrom(previous, 'comparison', { units });
}

const leaves = '(?:bo|bo qua|tru|loai|loai bo|bot|gat|khong tinh|khong ke|ngoai)';
const others = `(?:${count}|may|cac|nhung) ${noun} (?:kia|con lai|khac|do|nay|ay|no)`;
const leavesOne = new RegExp(
  `^${lead}${leaves} X(?: (?:ra|di|thoi|thi|con))*(?: (?:so|so sanh|xep|dat|xem|lay|lap bang))* ${others}(?: ve| voi nhau| canh nhau)?(?: T)?(?: P)?${tail}`,
);

/** "trừ An Nông ra, 3 xã kia ký số mấy", "bỏ Lang Chánh ra, so hai huyện còn lại": the others of those compared, or asked about one by one. */
export function withoutOne(previous: Question, said: Said): Question | null {
  const found = leavesOne.exec(said.shape);
  const all = previous.units.length > 1 ? previous.units : ofOneTopic(previous, said);
  if (found === null || all === null || all.length < 3) return null;
  const out = said.scene.mentions.flatMap(({ meant, alternatives }) => [...meant, ...alternatives]);
  const left = all.filter((id) => !out.some((unit) => unit.id === id));
  const number = found.groups?.['count'];
  const units = number === undefined ? left : left.slice(-numberOf(number));
  if (units.length < 2 || left.length === all.length) return null;
  const topics = topicsNamed(said.scene);
  return onFrom(previous, 'comparison', { units, ...(topics.length > 0 ? { topics } : {}) });
}
