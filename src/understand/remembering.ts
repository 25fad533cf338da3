import type { Scene } from './intent/scene.ts';
import type { Care } from './match/care.ts';

/** The same words are asked for again by several steps of one reading. */
export function remembering(
  sceneOf: (words: string, care?: Care) => Scene,
): (words: string, care?: Care) => Scene {
  const known = new Map<string, Scene>();
  return (words, care = 'mending') => {
    const key = `${care} ${words}`;
    const scene = known.get(key) ?? sceneOf(words, care);
    known.set(key, scene);
    return scene;
  };
}
