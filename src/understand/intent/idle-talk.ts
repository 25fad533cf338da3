import { behindTyped, saysTyped, type TypedWords } from '../text/typed-wordings.ts';
import {
  asksStill,
  errands,
  idle,
  ofThemselves,
  purposes,
  thinkingAloud,
  wantsStill,
  works,
} from './idle-wordings.ts';
import { asksNothing } from './out-of-scope.ts';
import { typedOf } from './scene.ts';
import type { Context, NotUnderstood } from '#domain/reading.ts';
import type { Scene } from './scene.ts';

/** "thảo nào dân kêu", "vợ tôi công tác ở xã đó", "nhắc xã đó làm nhanh lên": said into a chat, and nothing is asked. */
export function refuseIdleTalk(scene: Scene, { previous, asked = [] }: Context): NotUnderstood | null {
  if (previous === null && asked.length === 0) return null;
  const asks = scene.sentence.text.includes('?');
  return !asks && isIdle(scene, typedOf(scene)) ? asksNothing([]) : null;
}

function isIdle(scene: Scene, typed: TypedWords): boolean {
  if (saysTyped(typed, idle) || saysTyped(typed, works)) return true;
  if (saysTyped(typed, errands) || saysTyped(typed, purposes)) return !saysTyped(typed, asksStill);
  const aloud = behindTyped(typed, thinkingAloud);
  if (aloud !== null) return scene.mentions.length === 0 && !wantsMore(aloud);
  if (scene.mentions.length + scene.hits.length + scene.times.spots.length > 0) return false;
  return saysTyped(typed, ofThemselves) && !wantsMore(typed);
}

function wantsMore(typed: TypedWords): boolean {
  return saysTyped(typed, asksStill) || saysTyped(typed, wantsStill);
}
