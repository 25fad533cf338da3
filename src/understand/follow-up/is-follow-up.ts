import { namesNeighbour } from '../intent/neighbours.ts';
import { asksOfItself } from '../intent/of-document.ts';
import { asksWhatItHolds } from '../intent/what-it-holds.ts';
import {
  asksCount,
  asksHowMuch,
  asksPlace,
  namesLevel,
  narrows,
  setsBeside,
  setsOver,
} from './beside-before.ts';
import { kindAlike } from './alike.ts';
import { movedBound } from './bounds.ts';
import { givesAnotherUnit, namesPillarOnly, withoutThose } from './given.ts';
import {
  correctsOrNarrows,
  leadsOn,
  ranksWithin,
  saysThen,
  saysThere,
  speaksOfThose,
} from './leading-words.ts';
import {
  askedInPassing,
  drawsAnother,
  fillsSlots,
  lacksSubject,
  namesCountedLike,
  namesTopicOnly,
  narrowsLacks,
  ordersUnsaid,
  staysInFamily,
} from './left-unsaid.ts';
import { levelParted, namesBearer } from './levels.ts';
import {
  asksHowManyLeft,
  asksIfDone,
  asksIfThere,
  asksSuchThere,
  asksWhoIsLeft,
  staysCount,
} from './of-counts.ts';
import { asksWhoIsAbove, ordersBy } from './of-ranks.ts';
import { pointedAt, twoSpokenOf } from './points.ts';
import { severalSpokenOf } from './spoken-units.ts';
import { sinceEvent } from './stretched-times.ts';
import { asksIfSent, asksRiskOfPillar } from './stays-asked.ts';
import { asksHowMuchLate, asksIfCompleted, asksIfMeasuredThere, summedTopics } from './told-figures.ts';
import { addsUp, asksHowManySuch } from './told-kinds.ts';
import { asksWhatCounts, asksWhatItTakes } from './told-meanings.ts';
import { asksWhoOwes } from './told-owing.ts';
import { asksWhoSays } from './told-sources.ts';
import { asksHowRecentThat } from './that-figure.ts';
import { asksIfPart, asksIfTogether } from './told-parts.ts';
import { asksWhereItLies } from './told-places.ts';
import { asksOtherDocument, holdsAgainstPlan } from './told-targets.ts';
import type { Question } from '#domain/question.ts';
import type { Given } from './given.ts';

/** Each of these alone makes a message go on from the question before. */
const signs: readonly ((given: Given, previous: Question) => boolean)[] = [
  staysInFamily,
  leadsOn,
  correctsOrNarrows,
  speaksOfThose,
  ranksWithin,
  askedInPassing,
  saysThen,
  setsBeside,
  lacksSubject,
  ordersUnsaid,
  drawsAnother,
  fillsSlots,
  namesTopicOnly,
  namesCountedLike,
  narrowsLacks,
  ({ scene }, previous) => namesPillarOnly(previous, scene),
  (given, previous) => kindAlike(previous, given) !== null,
  (given, previous) => withoutThose(previous, given) !== null,
  (given, previous) => givesAnotherUnit(previous, given),
  (given, previous) => asksIfDone(previous, given),
  (given, previous) => staysCount(previous, given),
  (given, previous) => asksIfThere(previous, given),
  (given, previous) => asksSuchThere(previous, given),
  (given, previous) => asksWhoIsLeft(previous, given),
  (given, previous) => asksHowManySuch(previous, given),
  (given, previous) => asksWhoOwes(previous, given),
  (given, previous) => asksIfSent(previous, given),
  (given, previous) => asksRiskOfPillar(previous, given),
  (given, previous) => asksHowManyLeft(previous, given),
  (given, previous) => asksWhatItTakes(previous, given),
  (given, previous) => asksWhatCounts(previous, given),
  (given, previous) => asksWhoSays(previous, given),
  (given, previous) => holdsAgainstPlan(previous, given),
  (given, previous) => asksOtherDocument(previous, given),
  (given, previous) => previous.topics.length > 0 && sinceEvent(given) !== null,
  (given, previous) => asksIfPart(previous, given),
  (given, previous) => asksIfTogether(previous, given),
  (given, previous) => asksWhereItLies(previous, given),
  (given, previous) => addsUp(previous, given),
  (given, previous) => asksHowMuchLate(previous, given),
  (given, previous) => asksHowRecentThat(previous, given),
  (given, previous) => asksIfCompleted(previous, given),
  (given, previous) => asksIfMeasuredThere(previous, given),
  (given, previous) => summedTopics(previous, given) !== null,
  (given, previous) => ordersBy(previous, given),
  (given, previous) => asksWhoIsAbove(previous, given),
  (given, previous) => pointedAt(previous, given) !== null,
  (given, previous) => twoSpokenOf(previous, given) !== null,
  (given, previous) => severalSpokenOf(previous, given) !== null,
  (given, previous) => movedBound(previous, given) !== null,
  (given, previous) => levelParted(previous, given) !== null,
  ({ scene, catalogue }, previous) => namesBearer(previous, scene, catalogue),
  asksPlace,
  namesLevel,
  narrows,
  saysThere,
  asksHowMuch,
  asksCount,
  setsOver,
  ({ question, scene }) => question.topics.length === 0 && namesNeighbour(scene),
];

/** True when a message goes on from the question before rather than starting a new one. */
export function isFollowUp(previous: Question, given: Given): boolean {
  if (asksWhatItHolds(given.scene) || asksOfItself(given.scene)) return false;
  return signs.some((fits) => fits(given, previous));
}
