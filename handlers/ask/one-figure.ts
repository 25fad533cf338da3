import type { Indicator } from '#domain/programme.ts';
import type { UnitId } from '#domain/unit.ts';
import { figureCard } from '#compose/figure-card.ts';
import { noFigureCard, unitWithoutFigureCard } from '#compose/no-figure-card.ts';
import type { Section } from '#compose/section.ts';
import { withNation } from '#compose/sections.ts';
import type { Asked } from './asked.ts';
import { readCase } from './read-cases.ts';

/** One indicator of one unit; where the unit has no figure of its own, the province's beside that fact. */
export async function answerOneFigure(asked: Asked, indicator: Indicator, unit: UnitId): Promise<Section> {
  const own = await readCase(asked, indicator, unit);
  const card = figureCard(own);
  const province = asked.scene.catalogue.province.id;
  if (card !== null || unit === province) {
    const told = card ?? noFigureCard(own);
    return (await hasNational(asked, indicator, unit)) ? withNation(told, indicator) : told;
  }
  return unitWithoutFigureCard(own, await readCase(asked, indicator, province));
}

/** True where the whole country has a figure to set beside a unit's. */
async function hasNational({ scene, house }: Asked, indicator: Indicator, unit: UnitId): Promise<boolean> {
  const nationals = scene.catalogue.units.filter(({ level }) => level === 'nation').map(({ id }) => id);
  if (nationals.includes(unit)) return false;
  const figures = await house.store.figures.standing({ indicators: [indicator.id], units: nationals });
  return figures.length > 0;
}
