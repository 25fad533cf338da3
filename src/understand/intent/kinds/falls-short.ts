import { says, wordsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** "so với chỉ tiêu thì thiếu mấy điểm", "còn thiếu đúng bao nhiêu xã nữa là đủ": how far off it is, whatever it is held against. */
export function fallsShort(scene: Scene): boolean {
  return says(scene, 'cue:versusPlan') && short.test(wordsOf(scene));
}

const short = /(?:^| )(?:thiếu|hụt|cách) (?:\S+ )?(?:mấy|bao nhiêu)/;
