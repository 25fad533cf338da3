import type { Catalogue } from '#domain/catalogue.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { assessTarget } from '#assess/assess-target.ts';
import type { FigureCase } from '#compose/figure-case.ts';
import type { Asked } from './asked.ts';

/** Indicators of one unit with all their standing figures, and its targets as they stand today; one query. */
export async function readCases(
  asked: Asked,
  indicators: readonly Indicator[],
  unit: UnitId,
): Promise<readonly FigureCase[]> {
  const { scene, question, house } = asked;
  const ids = indicators.map(({ id }) => id);
  const figures = await house.store.figures.standing({ indicators: ids, units: [unit] });
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  return indicators.map((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    const assessments = scene.catalogue.programme.targets
      .filter((target) => target.indicator === indicator.id && target.unit === unit)
      .map((target) => assessTarget({ target, indicator, figures: own, today: scene.today }));
    return { scene, question, indicator, unit, figures: own, assessments };
  });
}

/** One indicator of one unit. */
export async function readCase(asked: Asked, indicator: Indicator, unit: UnitId): Promise<FigureCase> {
  const [own] = await readCases(asked, [indicator], unit);
  return (
    own ?? { scene: asked.scene, question: asked.question, indicator, unit, figures: [], assessments: [] }
  );
}

/** The document of the programme's own targets: the one that sets most of them. */
export function mainDocument({ programme }: Catalogue): DocumentId {
  const counts = [...Map.groupBy(programme.targets, ({ document }) => document)];
  const [most] = counts.toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? '';
}

/** Whose targets a question is about: of the unit named, of the one the document sets them for, else of the province. */
export function unitOfTargets({ question, scene }: Asked): UnitId {
  const { province, programme } = scene.catalogue;
  const [named] = question.units;
  if (named !== undefined && programme.targets.some(({ unit }) => unit === named)) return named;
  const own = programme.targets.filter(({ document }) => document === question.document);
  return own.some(({ unit }) => unit === province.id) ? province.id : (own[0]?.unit ?? province.id);
}
