import { freeWith } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** "what is thanh hoa dti rank 2024": of a place or a time the value is asked for, not what the words mean. */
export function asksValue(scene: Scene): boolean {
  const meanings = freeWith(scene, 'cue:definition').map((i) => scene.sentence.chunks[i]?.text ?? '');
  if (meanings.length === 0 || !meanings.every((text) => /^what (?:is|was)$/.test(text))) return false;
  return scene.times.spots.length + scene.mentions.length > 0;
}
