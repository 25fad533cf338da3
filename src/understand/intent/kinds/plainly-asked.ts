import { asksWhom } from '../whom-counted.ts';
import { asksIfThere } from './asks-if-there.ts';
import { isBeforeAndAfter } from './before-and-after.ts';
import { weighsTarget } from './weighs-target.ts';
import type { Scene } from '../scene.ts';

const wordings: Readonly<Record<string, (scene: Scene) => boolean>> = {
  definition: asksWhom,
  freshness: asksIfThere,
  target: weighsTarget,
  trend: isBeforeAndAfter,
};

/** "DTI 2025 có chưa hay mới tới 2024": wordings that ask for a kind, whatever others like them mostly ask for. */
export function isPlainlyAsked(kind: string, scene: Scene): boolean {
  return wordings[kind]?.(scene) === true;
}
