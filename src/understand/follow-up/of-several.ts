import { goingOn } from './going-on.ts';
import { addedUp, summedUp, withoutOne } from './several-added.ts';
import { asPlace, inOrder, likeOneAnother, mostOfThose } from './several-beside.ts';
import { atThatTime, firstMatter, firstOfThose, oneBefore, someFromEnd } from './several-picked.ts';
import { shapeOf } from './shape.ts';
import { otherPillars, twoMattersBeside, whatElse, whichOfCounted } from './told-rests.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Context, Understood } from '#domain/reading.ts';
import type { Scene } from '../intent/scene.ts';
import type { Way } from './shape.ts';

const mostChunks = 16;

/** The first that fits makes the question, all of it. */
const ways: readonly Way[] = [
  inOrder,
  likeOneAnother,
  mostOfThose,
  asPlace,
  addedUp,
  summedUp,
  withoutOne,
  atThatTime,
  firstOfThose,
  firstMatter,
  oneBefore,
  someFromEnd,
  twoMattersBeside,
  otherPillars,
  whatElse,
  whichOfCounted,
];

/** "dồn 3 xã đó lại so phát", "hai xã ngang nhau à", "nơi thấp nhất là bao nhiêu" after several units one by one. */
export function aboutSeveral(
  scene: Scene,
  { context, catalogue }: { readonly context: Context; readonly catalogue: Catalogue },
): Understood | null {
  const { previous, before = null, earlier = [], shown = [], asked = [] } = context;
  if (previous === null || asked.length > 0 || scene.sentence.chunks.length > mostChunks) return null;
  const said = { scene, shape: shapeOf(scene), before, earlier, shown, catalogue };
  for (const way of ways) {
    const question = way(previous, said);
    if (question !== null) return goingOn(question);
  }
  return null;
}
