import type { Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import type { Unit } from '#domain/unit.ts';
import { lineArg, plainUnitArg, textArg } from './args.ts';
import { echo, whomArg } from './echo.ts';
import { formerNameParts } from './former-unit.ts';
import { historyParts } from './history-parts.ts';
import { part, type Scene, type Section } from './section.ts';
import { namedTap, subjectOf, tap } from './taps.ts';
import { presentUnits } from './unit-history.ts';

export interface GeographyCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly units: readonly [Unit, ...Unit[]];
}

/** What became of units and what they were made of; of two units also whether one went into the other. */
export function geographyCard({ scene, question, units }: GeographyCase): Section {
  const told = toldOf(scene, units);
  const others = told.flatMap((unit) => presentUnits(scene.catalogue, unit.id, scene.today)).slice(0, 2);
  const parts = told.flatMap((unit) => [...formerNameParts(scene, unit), ...historyParts(scene, unit)]);
  return {
    parts: [
      echo(lineArg('ask-what-history'), whomArg(scene, question)),
      ...relationParts(scene, units),
      ...new Map(parts.map((own) => [JSON.stringify(own), own])).values(),
      part('source', 'ask-source-units'),
    ],
    followUps: [
      ...others.map((kin) => namedTap(textArg(kin.unit.fullName), 'geography', { units: [kin.unit.id] })),
      tap('overview', subjectOf({ ...question, units: units.slice(0, 1).map(({ id }) => id) })),
    ],
    figures: [],
  };
}

/** Where one of two units went into the other, its history is the answer. */
function toldOf(scene: Scene, units: GeographyCase['units']): readonly Unit[] {
  const [first, second, ...more] = units;
  if (second === undefined || more.length > 0) return units;
  if (isHeir(scene, first, second)) return [first];
  return isHeir(scene, second, first) ? [second] : units;
}

/** Of two units that a question joins but history does not: said before anything else. */
function relationParts(scene: Scene, units: GeographyCase['units']): readonly Part[] {
  const [first, second] = units;
  if (second === undefined || units.length > 2 || toldOf(scene, units).length < 2) return [];
  return [part('headline', 'ask-not-joined', { one: plainUnitArg(first), other: plainUnitArg(second) })];
}

/** True where some of `from` lies in `to`, directly or by several steps. */
function isHeir({ catalogue, today }: Scene, from: Unit, to: Unit): boolean {
  return (
    catalogue.successors(from.id).some((step) => step.to === to.id) ||
    presentUnits(catalogue, from.id, today).some(({ unit }) => unit.id === to.id) ||
    [from.parent, ...from.otherParents].includes(to.id)
  );
}
