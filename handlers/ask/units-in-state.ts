import type { Catalogue } from '#domain/catalogue.ts';
import type { DocumentId, Indicator, Target } from '#domain/programme.ts';
import type { Threshold } from '#domain/question.ts';
import { rankUnits } from '#assess/rank-units.ts';
import type { Section } from '#compose/section.ts';
import { endOf, unitList } from '#compose/unit-list.ts';
import { type Asked, soleIndicator } from './asked.ts';
import { periodIn, pickLevel } from './level.ts';
import { mainDocument } from './read-cases.ts';

/** What units are measured by: a value that was named, or one that the province's targets set. */
interface Yardstick {
  readonly threshold: Threshold;
  readonly targets: readonly Target[];
}

/** The units of a level that satisfy a condition; null where no unit has a figure, or there is nothing to measure by. */
export async function unitsInState(asked: Asked, level: 'commune' | 'district'): Promise<Section | null> {
  const { question, scene } = asked;
  const indicator = soleIndicator(asked);
  if (indicator === null) return null;
  const document = question.document ?? mainDocument(scene.catalogue);
  const yardstick = yardstickFor(asked, indicator, document);
  if (yardstick === null) return null;
  const all = await asked.house.store.figures.standing({ indicators: [indicator.id] });
  const { units, figures } = pickLevel(asked, all, level);
  if (figures.length === 0) return null;
  const period = periodIn(figures, question);
  const order = question.order ?? endOf(yardstick.threshold, indicator);
  const ranking = rankUnits({ figures, indicator, units, order, period });
  return unitList({ scene, question, indicator, level, document, ranking, ...yardstick });
}

function yardstickFor(
  { question, scene }: Asked,
  indicator: Indicator,
  document: DocumentId,
): Yardstick | null {
  const { threshold, status } = question;
  if (threshold !== null) return { threshold, targets: [] };
  if (status !== 'met' && status !== 'not-met') return null;
  const targets = levelsOf(scene.catalogue, indicator, document);
  const [first] = targets;
  if (first === undefined) return null;
  const atLeast = indicator.better === 'higher';
  const operators = { met: atLeast ? '>=' : '<=', 'not-met': atLeast ? '<' : '>' } as const;
  return { threshold: { operator: operators[status], value: first.value }, targets };
}

/** The levels that a document sets for the province in a share, which its parts can be seen against; the one due first leads. */
function levelsOf(
  { programme, province }: Catalogue,
  indicator: Indicator,
  document: DocumentId,
): readonly Target[] {
  if (indicator.measure !== 'percent') return [];
  return programme.targets
    .filter((target) => target.indicator === indicator.id && target.unit === province.id)
    .filter((target) => target.document === document && target.measure === indicator.measure)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
}
