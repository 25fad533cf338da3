import type { Arg, Part } from '#domain/answer.ts';
import { isMap } from '#domain/picture-form.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import { lineArg, listArg, topicArg, unitArg, unitLabelArg } from './args.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import { type FollowUp, part, says, type Scene, type Section } from './section.ts';
import { underHeading } from './sections.ts';
import { namedTap, tap } from './taps.ts';
import { thresholdArg } from './threshold-list.ts';
import { districtsAround, withinArgs } from './within.ts';

export interface NoRanking {
  readonly scene: Scene;
  readonly question: Question;
  /** The levels that were looked at. */
  readonly level: UnitLevel | 'any';
  /** What the province has on the topic. */
  readonly instead: Section | null;
  /** The index asked for that places provinces and not their parts; null for anything else. */
  readonly index: Indicator | null;
}

/** No unit of the level has a figure: said plainly, with what there is instead. */
export function noRankingCard(card: NoRanking): Section {
  const { scene, question, instead } = card;
  return {
    parts: [
      headOf(card),
      // Why there is no map is said with the picture that was asked for.
      ...(isMap(question) ? [] : [whyPart(card)]),
      ...(instead ? underHeading(instead) : []),
    ],
    followUps: [...placeTaps(scene, question), ...(instead?.followUps ?? []), tap('overview')],
    figures: instead?.figures ?? [],
  };
}

/** A mean of units: why none is given, with what the province has on the topic. */
export function noMeanCard({ scene, question, level, instead }: Omit<NoRanking, 'index'>): Section {
  const topic = topicsArg(scene, question);
  const ranked = { ...question, kind: 'ranking', order: question.order ?? 'best', rest: null } as const;
  return {
    parts: [
      echo(
        lineArg('ask-what-mean', { topic, level }),
        ...withinArgs(scene, question),
        ...namedTimes(question),
      ),
      part('headline', 'ask-no-mean', { unit: unitArg(scene, scene.catalogue.province.id) }),
      ...(instead ? underHeading(instead) : []),
    ],
    followUps: [{ label: says('ask-tap-ranking'), question: ranked }, ...(instead?.followUps ?? [])],
    figures: instead?.figures ?? [],
  };
}

/** What was asked, nothing of it left out: a list under its condition, a map or an order, and whose. */
function headOf({ scene, question, level, index }: NoRanking): Part {
  const topic = index ? topicArg(scene, index.id) : topicsArg(scene, question);
  return echo(
    whatArg(question, { topic, level, index }, scene),
    ...withinArgs(scene, question),
    ...namedArgs(scene, question),
    ...namedTimes(question),
  );
}

interface What {
  readonly topic: Arg;
  readonly level: UnitLevel | 'any';
  readonly index: Indicator | null;
}

function whatArg(question: Question, what: What, scene: Scene): Arg {
  const { topic, level, index } = what;
  if (isMap(question)) return lineArg('ask-what-map', { topic, level });
  const listed = question.kind === 'listing' ? listedArg(question, what, scene) : null;
  if (listed !== null) return listed;
  // A lone name asks for its own place, and beside an index for its figure.
  if (namedArgs(scene, question).length > 0 && question.over === null)
    return index ? topic : lineArg('ask-what-place', { topic, level });
  return lineArg('ask-what-ranking', { topic, level, order: question.order ?? 'best' });
}

/** A list under its condition; null where it has none. */
function listedArg(
  { threshold, status, topics }: Question,
  { topic, level }: What,
  scene: Scene,
): Arg | null {
  if (threshold !== null) {
    const measure = scene.catalogue.indicator(topics[0] ?? '')?.measure ?? 'percent';
    return lineArg('ask-what-threshold', { topic, level, condition: thresholdArg(threshold, measure) });
  }
  return status === null ? null : lineArg('ask-what-units-in', { topic, level, status });
}

/** The units that are named, but for districts whose communes are asked for. */
function namedArgs(scene: Scene, question: Question): readonly Arg[] {
  const around = districtsAround(scene.catalogue, question);
  return question.units
    .filter((id) => !around.includes(id) && id !== scene.catalogue.province.id)
    .map((id) => unitArg(scene, id));
}

function whyPart({ scene, question, level, index }: NoRanking): Part {
  const names = namedArgs(scene, question);
  const units = listArg(names, 'and');
  if (index) {
    const topic = topicArg(scene, index.id);
    return names.length > 0
      ? part('headline', 'ask-index-none-of', { topic, units })
      : part('headline', 'ask-index-none', { topic, level });
  }
  if (question.kind === 'listing')
    return part('headline', 'ask-no-units-known', { level, status: question.status ?? 'any' });
  if (names.length > 0) return part('headline', 'ask-no-place', { units });
  return part('headline', 'ask-no-ranking', { level });
}

/** A unit that is named can still be looked at by itself. */
function placeTaps(scene: Scene, { units }: Question): readonly FollowUp[] {
  const [unit] = units.filter((id) => id !== scene.catalogue.province.id);
  return unit === undefined ? [] : [namedTap(unitLabelArg(scene, unit), 'overview', { units: [unit] })];
}
