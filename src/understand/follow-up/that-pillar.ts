import { wordsOf } from '../intent/scene.ts';
import type { Scene } from '../intent/scene.ts';

/** "chỉ tiêu nào của trụ này không đạt": the pillar that was spoken of, or that of the indicator. */
export function speaksOfThatPillar(scene: Scene): boolean {
  return thatPillar.test(wordsOf(scene));
}

const thatPillar = /(?:^| )(?:mảng|trụ cột|trụ|nhóm|lĩnh vực) (?:này|đó|ấy|nớ|đấy)(?: |$)/;
