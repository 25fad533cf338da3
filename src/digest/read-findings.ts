import type { Catalogue } from '#domain/catalogue.ts';
import { dayOf, type Moment } from '#domain/date.ts';
import type { FigureStore } from '#domain/ports/figures.ts';
import type { Target } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { findChanges, type Finding } from './find-changes.ts';
import { momentOf } from './local-time.ts';

/** From when to when a letter speaks. */
export interface Span {
  readonly since: Moment;
  readonly asOf: Moment;
}

/** What there is to tell of every indicator of a unit. */
export type ReadFindings = (unit: UnitId, span: Span) => Promise<readonly Finding[]>;

export interface FindingsParts {
  readonly catalogue: Catalogue;
  readonly figures: FigureStore;
  readonly timeZone: string;
}

/** Units whose findings are kept at hand; each takes some tens of kilobytes. */
const keptUnits = 400;

/** Reads findings once per unit and span for all the letters that need them. */
export function makeFindings(parts: FindingsParts): ReadFindings {
  const kept = new Map<string, Promise<readonly Finding[]>>();

  return function read(unit, span) {
    const key = `${unit} ${span.since} ${span.asOf}`;
    const known = kept.get(key);
    if (known) return known;
    const [oldest] = kept.keys();
    if (kept.size >= keptUnits && oldest !== undefined) kept.delete(oldest);
    const findings = readUnit(parts, unit, span);
    kept.set(key, findings);
    return findings;
  };
}

async function readUnit(
  { catalogue, figures, timeZone }: FindingsParts,
  unit: UnitId,
  { since, asOf }: Span,
): Promise<readonly Finding[]> {
  const { indicators, targets } = catalogue.programme;
  const ids = indicators.map(({ id }) => id);
  const query = { indicators: ids, units: [unit] };
  const known = knownFrom(since, { catalogue, timeZone });
  const before = Map.groupBy(await figures.standing({ ...query, asOf: known }), (own) => own.indicator);
  const after = Map.groupBy(await figures.standing({ ...query, asOf }), (own) => own.indicator);
  const days = { before: dayOf(since, timeZone), after: dayOf(asOf, timeZone) };
  return indicators.map((indicator) => {
    const isOwn = (target: Target) => target.indicator === indicator.id && target.unit === unit;
    return findChanges({
      indicator,
      unit,
      targets: targets.filter(isOwn),
      before: { figures: before.get(indicator.id) ?? [], today: days.before },
      after: { figures: after.get(indicator.id) ?? [], today: days.after },
    });
  });
}

/** What a programme began with was published long before the day it was put together: nothing of it is news. */
function knownFrom(
  since: Moment,
  { catalogue, timeZone }: Pick<FindingsParts, 'catalogue' | 'timeZone'>,
): Moment {
  const { recordedOn } = catalogue.programme;
  return recordedOn === undefined ? since : Math.max(since, momentOf(recordedOn, '00:00', timeZone));
}
