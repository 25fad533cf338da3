import { fold } from '../../text/syllable.ts';
import { says, wordsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** "DTI 2025 có chưa hay mới tới 2024", "đã có số 2025 chưa hay vẫn là 2024": how far the figures go. */
export function asksIfThere(scene: Scene): boolean {
  if (scene.times.spots.length < 2 || says(scene, 'cue:compare')) return false;
  return thereYet.test(fold(wordsOf(scene)));
}

const what = '(?:so|so lieu|ket qua|bang|diem|hang|nam|quy|thang|dti|\\d+)';
const only = '(?:moi|van|van con|con|chi|dang)';
const thereYet = new RegExp(
  `(?:^| )(?:co|ra|ve)(?: ${what})* (?:chua|roi)(?: a| nhi)? hay (?:la )?${only}(?: (?:${only}|co|la|toi|den|dung|o|lay|dung|nam|quy|thang))* \\d{1,4}(?: |$)`,
);
