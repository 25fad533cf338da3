import { lead } from './shape.ts';
import { onFrom } from './turn.ts';
import type { Question } from '#domain/question.ts';
import type { Unit } from '#domain/unit.ts';
import type { Said } from './turn.ts';

const denies =
  '(?:khong phai|khong|ko phai|nham|nham roi|lon|lon roi|sai roi|a|ay|ay chet|khoan|quen|y la|y toi la|y em la|phai la|chu)';
const corrects = [
  new RegExp(
    `^${lead}(?:${denies} )+(?:(?:la|o|ben|thuoc|huyen|ve|cua|phia|xa|phai|moi|do) )*X(?: (?:co|co ma|a|nhe|nha|day|do|chu))*$`,
  ),
  new RegExp(`^${lead}(?:(?:la|o|thuoc|cua|xa) )*ben X(?: (?:co|co ma|moi dung|moi phai|chu))+$`),
];

/** "à không phải, bên Thường Xuân cơ" after the one in Triệu Sơn of several communes of a name: the one in that district. */
export function bearerThere(previous: Question, { scene, catalogue, shape }: Said): Question | null {
  const [unit, ...more] = previous.units.flatMap((id) => catalogue.unit(id) ?? []);
  const [named, ...others] = scene.mentions;
  if (unit === undefined || named === undefined || more.length + others.length > 0) return null;
  if (scene.hits.length + scene.times.spots.length > 0 || !corrects.some((way) => way.test(shape)))
    return null;
  const within = [...named.meant, ...named.alternatives].filter(({ level }) => level === 'district');
  const [other, ...rest] = catalogue.units.filter(
    (one) => isNamesake(one, unit) && within.some(({ id }) => id === one.parent),
  );
  return other === undefined || rest.length > 0
    ? null
    : onFrom(previous, previous.kind, { units: [other.id] });
}

function isNamesake({ id, name, level }: Unit, unit: Unit): boolean {
  return id !== unit.id && name === unit.name && level === unit.level;
}
