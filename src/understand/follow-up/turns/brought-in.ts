import { latestOf } from '../spoken-units.ts';
import { direction, orderOf } from './beside.ts';
import { count, lead, noun, politeOr, those } from './shape.ts';
import { unitsLike } from './like-before.ts';
import { onFrom } from './turn.ts';
import { numberOf } from './words.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Said } from './turn.ts';

const brings =
  'them|bo sung|cho|cho them|dua|keo|nhet|ghep|lay|lay them|xep|bo|gop|dat|dien|mang|loi|de|tinh|cong|nhap|xin|ca|luon|nua|giup|ho|em|voi';
const others = `(?:${count.replace('count', 'those')}|may|cac) ${noun}(?: ${those})?`;
const into = `(?:vao|vo)(?: (?:voi|cung|canh|chung|bang|danh sach|nhom|so|so sanh|so cung|so luon|luon|do|day|${others}))*`;
const together = '(?:nua|cho|thanh|la|vua|du|cho du|thanh ra|bo|duoc|thi|het)';
const broughtIn = new RegExp(
  `^${lead}(?:(?:${brings}) )*X(?: (?:nua|luon|cung|ca|voi))*(?: ${into})?(?: ${together})*(?: ${count}(?: ${noun})?)?${politeOr('so|so sanh|luon|nhe')}`,
);
const signs = /^(?!(?:the |vay )?con ).*(?:^| )(?:vao|vo|thanh)(?: |$)/;
const plain: ReadonlySet<Question['kind']> = new Set(['figure', 'overview', 'comparison']);
const drawn: ReadonlySet<Question['kind']> = new Set(['chart', 'trend']);

/** "thêm Điền Quang vào thành ba", "cho cả Cẩm Tú vào so luôn": beside those spoken of, as many as are counted. */
export function bringsIn(previous: Question, said: Said): Question | null {
  const { kind } = previous;
  const found = takesMore(previous) && signs.test(said.shape) ? broughtIn.exec(said.shape) : null;
  const named = found && unitsLike(previous, said);
  const number = found?.groups?.['count'];
  if (!named || (number === undefined && isOpen(previous, said))) return null;
  const before = spokenOf(previous, said, { named, number });
  if (before === null) return null;
  const units = [...new Set([...before, ...named])];
  return drawn.has(kind) ? { ...previous, units } : onFrom(previous, 'comparison', { units });
}

const orders = '(?:sap xep|sap|xep hang|xep|so sanh|so|doi chieu|dat canh|ke bang|lap bang|lap)';
const ordered = new RegExp(
  `^${lead}(?:(?:${brings}) )+X(?: (?:nua|luon|cung|ca|vao|vo|do|day|them))* (?:roi|va|de|xong|ma)(?: (?:thi|moi|hay))* (?:.* )?${orders}(?: (?:lai|thu tu|theo|hang|luon|ca))* ${count}(?: ${noun}(?: ${those})?)?(?: (?:thu tu|theo thu tu|theo|voi nhau|canh nhau|nhau|giam dan|tang dan|chung|thanh bang))*${direction}${politeOr('voi nhau|nhau|mot bang')}`,
);

/** "nhét thêm Nga Sơn rồi xếp cả ba từ cao tới thấp": as many as are counted, in that order. */
export function bringsInOrder(previous: Question, said: Said): Question | null {
  const found = takesMore(previous) ? ordered.exec(said.shape) : null;
  const named = found && unitsLike(previous, said);
  const number = found?.groups?.['count'];
  if (!named || number === undefined) return null;
  const before = spokenOf(previous, said, { named, number });
  if (before === null) return null;
  const units = [...new Set([...before, ...named])];
  return onFrom(previous, 'comparison', { units, order: orderOf(said.shape) });
}

function takesMore({ kind, units }: Question): boolean {
  return units.length > 0 && (plain.has(kind) || drawn.has(kind));
}

/** "thêm Nga Sơn vào" after communes: a name without its type, which a district bore as well. */
function isOpen({ units }: Question, { scene, catalogue }: Said): boolean {
  if (units.every((id) => catalogue.unit(id)?.level === 'district')) return false;
  return scene.mentions.some(
    ({ typed, alternatives }) => !typed && alternatives.some(({ level }) => level === 'district'),
  );
}

interface Counted {
  readonly named: readonly UnitId[];
  readonly number: string | undefined;
}

/** Of the units spoken of as many as make up the number; all of the last where none is said. */
function spokenOf(previous: Question, said: Said, { named, number }: Counted): readonly UnitId[] | null {
  if (number === undefined) return previous.units;
  const missing = numberOf(number) - named.length;
  return missing < 1 ? null : latestOf(previous, said, missing);
}
