import { goingOn } from '../going-on.ts';
import { againstWhat, howRecentIs, judged, weakOf, whatElseIsSet, whatIsSet, whatWas } from './asks.ts';
import { lastPart } from './last-part.ts';
import { besideNation } from './nation-beside.ts';
import { byEach, inTime, ofThatTime, whereMost, whoWeighs, yearBeside } from './figures.ts';
import { downTo, grouped, limited, shortened, sifts } from './lists.ts';
import { amongThose, counted, leftOf, named, stuckOf } from './members.ts';
import { bearerThere } from './other-bearer.ts';
import { orderedWords } from './words.ts';
import { bringsIn, bringsInOrder } from './brought-in.ts';
import { standing } from './standing.ts';
import { addedUp, summedUp, withoutOne } from './added.ts';
import {
  asPlace,
  besideOneAnother,
  byTopic,
  differenceOfTwo,
  inOrder,
  likeOneAnother,
  moreOfTopic,
  mostOfThose,
} from './beside.ts';
import { gapOfTwo } from './gaps.ts';
import { atThatTime, firstMatter, firstOfThose, oneBefore, someFromEnd } from './picked.ts';
import { whichMatter } from './matters.ts';
import { homeBeside, ofHome } from './home.ts';
import { placed } from './placed.ts';
import { shapeOf } from './shape.ts';
import { amongItsTimes, farthestOfThose, weakestPart } from './extremes.ts';
import { allPillars } from './all-pillars.ts';
import { byPillars, ofPillars } from './pillars.ts';
import {
  leftOfDocument,
  otherMatterBeside,
  otherPillars,
  twoMattersBeside,
  whatElse,
  whatIsMet,
  whichOfCounted,
} from './rests.ts';
import { figureOfFirst, metOfDocument, reachedByNow, reachesMark, shareOfAll, shareOfOne } from './shares.ts';
import { ofThatDocument, ofWhichTime, whenReached, whichAmount } from './times.ts';
import { drawnTimes } from './drawn-times.ts';
import { metOfAll } from './met-of-all.ts';
import { ofNamedDocument } from './that-document.ts';
import { timesBeside } from './times-beside.ts';
import { ofTwoTimes } from './two-times.ts';
import { workAlike } from './work-alike.ts';
import { withSlotsBefore } from '../aside.ts';
import type { Question } from '#domain/question.ts';
import type { Context, Understood } from '#domain/reading.ts';
import type { Scene } from '../../intent/scene.ts';
import type { Spoken } from '../swaps.ts';
import type { Turn } from './turn.ts';

/** Ways in which all the words of a message make another question of the one before, the first that fits. */
const turns: readonly Turn[] = [
  besideOneAnother,
  timesBeside,
  drawnTimes,
  byTopic,
  inOrder,
  likeOneAnother,
  moreOfTopic,
  mostOfThose,
  differenceOfTwo,
  gapOfTwo,
  besideNation,
  lastPart,
  ofTwoTimes,
  whichMatter,
  bearerThere,
  asPlace,
  addedUp,
  bringsIn,
  bringsInOrder,
  placed,
  summedUp,
  withoutOne,
  atThatTime,
  firstOfThose,
  firstMatter,
  oneBefore,
  someFromEnd,
  twoMattersBeside,
  otherMatterBeside,
  leftOfDocument,
  otherPillars,
  whatElse,
  whichOfCounted,
  whatIsMet,
  limited,
  downTo,
  counted,
  named,
  sifts,
  grouped,
  leftOf,
  amongThose,
  shortened,
  inTime,
  byEach,
  yearBeside,
  ofThatTime,
  stuckOf,
  weakOf,
  whoWeighs,
  whereMost,
  howRecentIs,
  whatIsSet,
  whatElseIsSet,
  judged,
  whatWas,
  ofNamedDocument,
  againstWhat,
  allPillars,
  metOfAll,
  workAlike,
  ...[
    ofHome,
    homeBeside,
    standing,
    byPillars,
    ofPillars,
    shareOfAll,
    shareOfOne,
    metOfDocument,
    figureOfFirst,
    reachesMark,
    reachedByNow,
    amongItsTimes,
    farthestOfThose,
    weakestPart,
    ofWhichTime,
    ofThatDocument,
    whenReached,
    whichAmount,
  ].map(namingNothing),
];

const mostChunks = 16;

/** "cắt còn 10 thôi", "hai xã ngang nhau à", "cao nhất tỉnh chưa": the question before turned into another; null for other words. */
export function turnBefore(scene: Scene, { context, catalogue }: Spoken): Understood | null {
  const befores = spokenOf(context).map((previous) => withSlotsBefore(previous, context));
  if (befores.length === 0 || scene.sentence.chunks.length > mostChunks) return null;
  const { before = null, earlier = [], shown = [], home = null } = context;
  const words = orderedWords(scene.sentence.text);
  const said = { scene, catalogue, words, shape: shapeOf(scene), before, earlier, shown, home };
  for (const turn of turns)
    for (const previous of befores) {
      const question = turn(previous, said);
      if (question !== null) return goingOn(question);
    }
  return null;
}

/** The question answered last; the readings asked back about where only what is wanted of one subject is open, lists first. */
function spokenOf({ previous, asked = [] }: Context): readonly Question[] {
  const subjects = new Set(asked.map(({ topics, units }) => [...topics, ...units].join()));
  if (subjects.size === 1) return asked.toSorted((a, b) => Number(isList(b)) - Number(isList(a)));
  return previous === null || asked.length > 0 ? [] : [previous];
}

function isList({ kind }: Question): boolean {
  return kind === 'listing';
}

/** A turn of messages that name no topic, no time, and no place but the province, which a mean of all is taken for as well. */
function namingNothing(turn: Turn): Turn {
  return (previous, said) => (namesNothing(said.scene) ? turn(previous, said) : null);
}

const fewChunks = 14;

function namesNothing({ hits, documents, mentions, times, sentence }: Scene): boolean {
  if (hits.length + documents.length + times.spots.length > 0 || sentence.chunks.length > fewChunks)
    return false;
  return mentions.every(
    ({ general, meant: [unit] }) => general || unit?.level === 'province' || unit?.level === 'nation',
  );
}
