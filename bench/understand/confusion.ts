import { bare } from './noise/noises.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Reading } from '#domain/reading.ts';
import type { Unit } from '#domain/unit.ts';
import type { Outcome } from './score.ts';

type Read = (text: string) => Reading;

/** Every unit asked for by type and name, with and without marks: resolved, or asked with all that bear the name. */
export function scoreConfusion(
  read: Read,
  catalogue: Catalogue,
): readonly (readonly [string, readonly Outcome[]])[] {
  const units = catalogue.units.filter((unit) => unit.level === 'district' || unit.level === 'commune');
  const confusing = units.filter((unit) => twins(unit, units).length > 0);
  const run = (write: (text: string) => string) =>
    confusing.map((unit) =>
      judge(read(write(`tình hình ${nameOf(unit)}`)), unit, bearers(unit, units, write)),
    );
  return [
    ['confusing names, marked', run((text) => text)],
    ['confusing names, bare', run(bare)],
  ];
}

function nameOf(unit: Unit): string {
  return `${unit.type.toLowerCase()} ${unit.name}`;
}

/** Units of another kind or place whose typed names differ by at most two letters without marks. */
function twins(unit: Unit, units: readonly Unit[]): readonly Unit[] {
  const own = bare(unit.name).toLowerCase();
  return units.filter((other) => other !== unit && distance(own, bare(other.name).toLowerCase()) <= 2);
}

/** The units that the typed words may mean. */
function bearers(unit: Unit, units: readonly Unit[], write: (text: string) => string): readonly Unit[] {
  const typed = write(nameOf(unit)).toLowerCase();
  return units.filter((other) => write(nameOf(other)).toLowerCase() === typed);
}

function judge(reading: Reading, unit: Unit, fitting: readonly Unit[]): Outcome {
  if (reading.kind === 'not-understood') return 'refused';
  const readings = reading.kind === 'understood' ? reading.questions : reading.readings;
  const offered = new Set(readings.flatMap((question) => question.units));
  if (reading.kind === 'understood') {
    const passed = new Set(reading.alternatives.flatMap((question) => question.units));
    const open = fitting.filter(
      (other) => !offered.has(other.id) && !passed.has(other.id) && !isEarlier(other, fitting),
    );
    const right = fitting.some((other) => offered.has(other.id));
    return right && open.length === 0 ? 'exact' : 'wrong';
  }
  const missing = fitting.filter(
    (other) => !offered.has(other.id) && !isEarlier(other, fitting) && !isSame(other, fitting),
  );
  return missing.length === 0 ? 'exact' : askedOutcome(offered.has(unit.id));
}

function askedOutcome(right: boolean): Outcome {
  return right ? 'asked-right' : 'asked-wrong';
}

/** An early version of a unit whose later one stands beside it. */
function isEarlier(unit: Unit, all: readonly Unit[]): boolean {
  return unit.id.endsWith('@2024') && all.some((other) => other !== unit && other.name === unit.name);
}

/** A former unit whose name and type live on in a present one. */
function isSame(unit: Unit, all: readonly Unit[]): boolean {
  return unit.validTo !== null && all.some((other) => other.validTo === null && other.name === unit.name);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
