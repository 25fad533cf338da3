import { oncePer } from '../once-per.ts';
import { shapeOf, unitsIn } from '../follow-up/turns/shape.ts';
import type { Reading } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Mention } from '../names/mention.ts';
import type { Scene } from './scene.ts';

const person = '(?:toi|tui|em|anh|(?<!dia )chi|minh|bac|chu|chau|t|e|a)';
const title = [
  'can bo|cong chuc|chuyen vien|lanh dao|chu tich|pho|pho chu tich|bi thu|truong|truong thon|to truong|ke toan',
  'van phong|vp|dang uy|dang uy xa|ubnd|uy ban|uy ban nhan dan|hdnd|hoi dong|hoi dong nhan dan|chi doan|doan|hoi (?:nong dan|phu nu|cuu chien binh)|to|ban|phong',
  'van hoa|van hoa xa hoi|xa hoi|tu phap|dia chinh|thong ke|xa|phuong|cua|thuoc|dai bieu|doan dai bieu|tinh|to truong',
  'giao vien|doan vien|dan|nguoi dan|nguoi|ve huu|nghi huu|huu tri|bac si|y ta',
].join('|');
const post = `la|dang|hien|moi|vua|duoc|dieu|chuyen|phu trach|giu|nhan|nhan viec|lam(?: on)?|lam viec|giup viec|cong tac|nhiem vu|${title}`;
const place =
  'o|tai|ben|tren|duoi|ve|len|cua|cong tac|lam on|ubnd|uy ban|can bo|cong chuc|chu tich|bi thu|van phong|to|to dai bieu';
const own = `(?:xa|phuong|thi tran|huyen|que|don vi) (?:(?:chung|bon|tui|nha) )?${person}`;
/** "xã tôi là X hay Y": what is asked, not told. */
const told = '(?= |$)(?! (?:hay|hoac|phai khong|dung khong|phai chang|a$))';

/** Of each, what stands before the unit and what behind it: the unit is the X between. */
const tells = [
  // "anh ở văn phòng Đảng ủy X", "mới về nhận việc ở X", "minh lam o ubnd X, cho hoi".
  new RegExp(
    `(?:^| )${person}(?: (?:${post}))*(?: ve)?(?: (?:${post}))*(?: (?:${place}))(?: (?:${post}))* X(?= |$)`,
  ),
  // "em là văn hóa xã hội X".
  new RegExp(`(?:^| )${person}(?: ten \\S+)? la(?: (?:${title}))+ X(?= |$)`),
  // "cô là giáo viên về hưu ở X"; "co" alone is as often "có".
  new RegExp(`(?:^| )(?:co|ong|ba|thay|di) la(?: (?:${title}))+ (?:${place}) X(?= |$)`),
  // "chú Bình ở X đây".
  new RegExp(`(?:^| )${person}(?: \\S+)? (?:o|ben|tai|duoi|tren) X day(?= |$)`),
  // "xã mình là X", "xã em (X)".
  new RegExp(`(?:^| )${own}(?: (?:la|ten|ten la))? X${told}`),
  // "X, chỗ tôi công tác", "X nhà em".
  new RegExp(
    `(?:^| )(?<!(?:voi|va|cung) )X (?:la )?(?:cho|noi|don vi|que|xa|dia ban) ${person} (?:lam|cong tac|o|phu trach|dang|sinh song)`,
  ),
  new RegExp(`(?:^| )(?<!(?:voi|va|cung) )X nha (?:toi|tui|em|minh|chau)(?= |$)`),
];

/** A reading with where its writer is at home, where the message tells it. */
export function withHome(reading: Reading, scene: Scene): Reading {
  const home = unitTold(scene);
  return home === null ? reading : { ...reading, home };
}

/** The unit that a message tells to be where its writer lives or works; null where it tells none. */
export function unitTold(scene: Scene): UnitId | null {
  return homeNamed(scene)?.unit ?? null;
}

interface Home {
  readonly unit: UnitId;
  readonly mention: Mention;
}

/** The same with where it is named. */
export function homeNamed(scene: Scene): Home | null {
  return homesNamed(scene)[0] ?? null;
}

/** One at most; several steps of a reading ask for it. */
const homesNamed = oncePer((scene: Scene): readonly Home[] => {
  const units = unitsIn(scene) ?? [];
  if (units.length === 0) return [];
  const shape = shapeOf(scene);
  // Names side by side stand as one.
  if (unitsAmong(shape) !== units.length) return [];
  for (const way of tells) {
    const at = placeTold(shape, way);
    const [unit, mention] = at === null ? [] : [units[at], scene.mentions[at]];
    if (unit !== undefined && mention) return [{ unit, mention }];
  }
  return [];
});

/** Which of the units that are named it is, counted from the first. */
function placeTold(shape: string, way: RegExp): number | null {
  const found = way.exec(shape);
  if (found === null) return null;
  return unitsAmong(shape.slice(0, found.index)) + unitsAmong(found[0]) - 1;
}

function unitsAmong(words: string): number {
  return words.split(' ').filter((word) => word === 'X').length;
}
