import { shapeOf, unitsIn } from '../follow-up/turns/shape.ts';
import type { Reading } from '#domain/reading.ts';
import type { UnitId } from '#domain/unit.ts';
import type { Scene } from './scene.ts';

const person = '(?:toi|tui|em|anh|(?<!dia )chi|minh|bac|chu|chau|t|e|a)';
const post = [
  'la|dang|hien|moi|vua|duoc|dieu|chuyen|phu trach|giu|nhan|lam(?: on)?|lam viec|giup viec|cong tac|nhiem vu',
  'can bo|cong chuc|chuyen vien|lanh dao|chu tich|pho|pho chu tich|bi thu|truong|truong thon|to truong|ke toan',
  'van phong|vp|dang uy|dang uy xa|ubnd|uy ban|uy ban nhan dan|hdnd|hoi dong|hoi dong nhan dan|chi doan|doan|hoi|to|ban|phong',
  'van hoa|xa hoi|tu phap|dia chinh|thong ke|xa|phuong|cua|thuoc|dai bieu|doan dai bieu|tinh|to truong',
].join('|');
const place =
  'o|tai|ben|tren|duoi|ve|len|cua|cong tac|lam on|ubnd|uy ban|can bo|cong chuc|chu tich|bi thu|van phong|to|to dai bieu';

/** "anh ở văn phòng Đảng ủy X", "minh lam o ubnd X, cho hoi", "X, chỗ tôi công tác". */
const tells = [
  new RegExp(`(?:^| )${person}(?: (?:${post}))*(?: (?:${place}))(?: (?:${post}))* X(?= |$)`),
  new RegExp(
    `(?:^| )X (?:la )?(?:cho|noi|don vi|que|xa|dia ban) ${person} (?:lam|cong tac|o|phu trach|dang|sinh song)`,
  ),
];

/** A reading with where its writer is at home, where the message tells it. */
export function withHome(reading: Reading, scene: Scene): Reading {
  if (reading.kind === 'not-understood') return reading;
  const home = unitTold(scene);
  return home === null ? reading : { ...reading, home };
}

/** The unit that a message tells to be where its writer lives or works; null where it tells none. */
export function unitTold(scene: Scene): UnitId | null {
  const [unit] = unitsIn(scene) ?? [];
  if (unit === undefined) return null;
  const shape = shapeOf(scene);
  return tells.some((way) => way.test(shape)) ? unit : null;
}
