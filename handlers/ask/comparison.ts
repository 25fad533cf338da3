import type { Indicator } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { periodsComparison } from '#compose/compare-periods.ts';
import { topicsComparison } from '#compose/compare-topics.ts';
import { unitsComparison } from '#compose/compare-units.ts';
import type { FigureCase } from '#compose/figure-case.ts';
import type { Section } from '#compose/section.ts';
import { type Asked, indicatorsOf, soleIndicator, unitsOf } from './asked.ts';
import { answerOneFigure } from './one-figure.ts';
import { readCase, readCases } from './read-cases.ts';

/** How many indicators a comparison of units without a topic shows. */
const shownIndicators = 5;

/** Units, indicators or periods side by side; a lone unit is compared with the nation. */
export async function answerComparison(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const indicator = soleIndicator(asked);
  const [unit, ...others] = unitsOf(asked);
  const { range } = question;
  if (indicator !== null && others.length === 0 && range?.to)
    return periodsComparison(await readCase(asked, indicator, unit), range.from, range.to);
  if (question.topics.length > 1 && others.length === 0)
    return topicsComparison({
      scene,
      question,
      unit,
      cases: await readCases(asked, indicatorsOf(asked), unit),
    });
  if (indicator !== null && comparesItself(asked, indicator))
    return answerOneFigure(asked, indicator, scene.catalogue.province.id);
  return compareUnits(asked);
}

/** A place among the provinces is itself the comparison with the whole country. */
function comparesItself({ question, scene }: Asked, { measure }: Indicator): boolean {
  const { catalogue } = scene;
  return (
    measure === 'rank' &&
    question.units.every((id) => id === catalogue.province.id || catalogue.unit(id)?.level === 'nation')
  );
}

async function compareUnits(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const indicators = indicatorsOf(asked);
  const units = opponents(asked);
  const byUnit = await Promise.all(units.map((unit) => readCases(asked, indicators, unit)));
  const all = indicators.map((_, index) => byUnit.flatMap((cases) => cases[index] ?? []));
  const comparable = all.filter(hasTwo);
  const rows = soleIndicator(asked) ? all : comparable.slice(0, shownIndicators);
  const more = soleIndicator(asked) ? [] : comparable.slice(shownIndicators).flatMap((row) => row[0] ?? []);
  const isEmpty = rows.every((row) => row.every(({ figures }) => figures.length === 0));
  return unitsComparison({
    scene,
    question,
    units,
    rows,
    more: more.map(({ indicator }) => indicator),
    instead: isEmpty ? await provinceOn(asked) : null,
  });
}

/** The units asked for; beside a single one what there is of the whole country. */
function opponents({ question, scene }: Asked): readonly UnitId[] {
  const isNational = (id: UnitId): boolean => scene.catalogue.unit(id)?.level === 'nation';
  const own = question.units.filter((id) => !isNational(id));
  if (own.length > 1) return question.units;
  const nationals = scene.catalogue.units.filter(({ level }) => level === 'nation').map(({ id }) => id);
  return [...(own.length === 1 ? own : [scene.catalogue.province.id]), ...nationals];
}

function hasTwo(row: readonly FigureCase[]): boolean {
  return row.filter(({ figures }) => figures.length > 0).length > 1;
}

/** The province's own figure, where one indicator was asked for. */
async function provinceOn(asked: Asked): Promise<Section | null> {
  const indicator = soleIndicator(asked);
  return indicator && answerOneFigure(asked, indicator, asked.scene.catalogue.province.id);
}
