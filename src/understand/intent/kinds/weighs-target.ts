import { isLocal } from '#domain/unit.ts';
import { fold } from '../../text/syllable.ts';
import { mentionsTag, wordsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** "chỉ tiêu ký số là 95% hay 90%", "dữ liệu phải kết nối hết 100% hay chỉ 90%": which number was set, not what was reached. */
export function weighsTarget(scene: Scene): boolean {
  if (!scene.sentence.chunks.some(({ percent, number }) => percent && number !== null)) return false;
  if (scene.mentions.some(({ meant }) => isLocal(meant[0]?.level))) return false;
  if (mentionsTag(scene, 'cue:met', 'cue:notMet', 'cue:howMuch')) return false;
  return either.test(fold(wordsOf(scene)));
}

const set = '(?:chi tieu|muc tieu|phai|nghi quyet|giao|dat ra|yeu cau)';
const number = '\\d[\\d,.]*(?: phan tram)?';
const close = '(?: (?:ha|a|u|chu|nhi|dung khong|dung chu|phai khong))+$';
const either = new RegExp(
  `(?:^| )${set} (?:\\S+ ){0,9}(?:la |la phai |het |du |toi |len )?${number}(?: hay (?:la |chi |moi |co )*(?:\\d|(?:thap|cao|it|nhieu|hon|kem)(?: hon)?(?: |$))|${close})`,
);
