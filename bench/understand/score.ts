import { contractKind } from '#domain/contract-kind.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Question } from '#domain/question.ts';
import type { Reading } from '#domain/reading.ts';
import type { Unit, UnitId } from '#domain/unit.ts';

/** An example message with the reading a good bot has of it; the format of bench/questions/*.jsonl. */
export interface Example {
  readonly id: string;
  readonly style: string;
  readonly text: string;
  readonly prior?: readonly string[];
  readonly expect: Expectation;
}

/** `|` inside an entry parts readings of which any is accepted; asked back, all of them are to be offered. */
export interface Expectation {
  readonly outcome: 'answered' | 'clarified' | 'refused';
  readonly kinds?: readonly string[];
  readonly indicators?: readonly string[];
  readonly units?: readonly string[];
  readonly period?: string | null;
}

/** What became of a question; `wrong` is the silent kind, the worst. */
export type Outcome = 'exact' | 'asked-right' | 'asked-wrong' | 'refused' | 'wrong';

/** Scores a reading against what was expected. */
export function score(expect: Expectation, reading: Reading, catalogue: Catalogue): Outcome {
  if (expect.outcome === 'refused') return scoreRefusal(reading);
  if (reading.kind === 'not-understood') return 'refused';
  if (reading.kind === 'ambiguous') return scoreAsked(expect, reading.readings, catalogue);
  if (expect.outcome === 'clarified') return 'wrong';
  return fitsTogether(expect, reading.questions, catalogue) ? 'exact' : 'wrong';
}

function scoreRefusal(reading: Reading): Outcome {
  if (reading.kind === 'not-understood') return 'exact';
  return reading.kind === 'ambiguous' ? 'asked-wrong' : 'wrong';
}

function scoreAsked(expect: Expectation, readings: readonly Question[], catalogue: Catalogue): Outcome {
  const right = readings.some((question) => fitsTogether(expect, [question], catalogue));
  if (expect.outcome === 'answered') return right ? 'asked-right' : 'asked-wrong';
  return offersAll(expect, readings, catalogue) ? 'exact' : offersSome(right);
}

function offersSome(right: boolean): Outcome {
  return right ? 'asked-right' : 'asked-wrong';
}

/** Every unit expected is offered; a unit and its later self, or the unit it is now, count as one. */
function offersAll(expect: Expectation, readings: readonly Question[], catalogue: Catalogue): boolean {
  const offered = readings.flatMap((question) => question.units);
  return (expect.units ?? []).every((entry) => {
    const groups = Map.groupBy(entry.split('|'), (name) => idsOf(name, catalogue).join());
    return [...groups.values()].every(([name = '']) => {
      const ids = idsOf(name, catalogue);
      const heirs = ids.flatMap((id) => catalogue.successors(id).map((step) => step.to));
      return [...ids, ...heirs].some((id) => offered.includes(id));
    });
  });
}

/** True when the questions together are what was expected: every slot as it should be and nothing besides. */
function fitsTogether(expect: Expectation, questions: readonly Question[], catalogue: Catalogue): boolean {
  const [first] = questions;
  if (!first) return false;
  const kinds = expect.kinds ?? [];
  if (kinds.length > 0 && !questions.some((question) => isOneOf(kinds, question))) return false;
  const topics = [...new Set(questions.flatMap((question) => question.topics))];
  const units = [...new Set(questions.flatMap((question) => question.units))];
  if (!sameSet(expect.indicators ?? [], topics, (entry, topic) => entry === topic)) return false;
  if (!sameUnits(expect.units ?? [], units, catalogue)) return false;
  return fitsPeriod(expect, questions);
}

function isOneOf(kinds: readonly string[], question: Question): boolean {
  return kinds.includes(question.kind) || kinds.includes(contractKind(question));
}

function fitsPeriod(expect: Expectation, questions: readonly Question[]): boolean {
  if (expect.period === undefined || expect.period === null) {
    return questions.every(
      (question) => question.period === null && (question.due === null || question.kind !== 'figure'),
    );
  }
  const wanted = expect.period.split('|');
  return questions.some(({ period, due, range }) =>
    [period, due, range?.from, range?.to].some((time) => wanted.includes(time ?? '')),
  );
}

/** A single province and no unit at all are the same. */
function sameUnits(expected: readonly string[], units: readonly UnitId[], catalogue: Catalogue): boolean {
  const whole = (id: string | undefined) => id?.split('|').includes('province') === true;
  if (expected.length === 1 && units.length === 0 && whole(expected[0])) return true;
  if (units.length === 1 && expected.length === 0 && whole(units[0])) return true;
  return sameSet(expected, units, (name, id) => idsOf(name, catalogue).includes(id as UnitId));
}

function sameSet(
  expected: readonly string[],
  got: readonly string[],
  fits: (entry: string, got: string) => boolean,
): boolean {
  if (expected.length !== got.length) return false;
  return (
    expected.every((entry) => got.some((one) => entry.split('|').some((name) => fits(name, one)))) &&
    got.every((one) => expected.some((entry) => entry.split('|').some((name) => fits(name, one))))
  );
}

/** The units a name of the examples' format stands for: `oldcommune:Xã Hoằng Đông (Hoằng Hóa)`. */
export function idsOf(name: string, catalogue: Catalogue): readonly UnitId[] {
  // The sets know no mean of the provinces: they call it the country's.
  if (name === 'nation') return ['nation', 'provinces-mean'] as UnitId[];
  const direct = catalogue.unit(name as UnitId);
  if (direct) return [direct.id];
  const parts = /^(district|commune|oldcommune):(.+?)(?: \((.+)\))?$/.exec(name);
  if (!parts) return [];
  const [, kind = '', fullName = '', parent] = parts;
  return catalogue.units
    .filter(
      (unit) =>
        unit.id.startsWith(`${kind}:`) && unit.fullName.vi === fullName && liesIn(unit, parent, catalogue),
    )
    .map((unit) => unit.id);
}

function liesIn(unit: Unit, parent: string | undefined, catalogue: Catalogue): boolean {
  if (parent === undefined) return true;
  return [unit.parent, ...unit.otherParents].some((id) => id !== null && catalogue.unit(id)?.name === parent);
}
