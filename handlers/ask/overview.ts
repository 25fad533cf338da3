import type { UnitId } from '#domain/unit.ts';
import { documentCard } from '#compose/definition-card.ts';
import { overviewCard } from '#compose/overview-card.ts';
import type { Section } from '#compose/section.ts';
import { joinSections, unitWithProvince } from '#compose/sections.ts';
import { unitCard } from '#compose/unit-card.ts';
import { type Asked, indicatorsOf, soleIndicator, unitsOf } from './asked.ts';
import { answerOneFigure } from './one-figure.ts';
import { mainDocument, readCases, unitOfTargets } from './read-cases.ts';

/** The state of the programme, of a pillar, or of units. */
export async function answerOverview(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const indicator = soleIndicator(asked);
  const units = unitsOf(asked);
  if (indicator !== null && units.length === 1) return answerOneFigure(asked, indicator, units[0]);
  if (question.units.length === 0 || (units.length === 1 && units[0] === scene.catalogue.province.id))
    return answerProvince(asked);
  return joinSections(await Promise.all(units.slice(0, shownUnits).map((unit) => answerUnit(asked, unit))));
}

/** How many units are told under one another. */
const shownUnits = 3;

async function answerProvince(asked: Asked): Promise<Section> {
  const { question, scene } = asked;
  const { catalogue } = scene;
  const document = question.document ?? mainDocument(catalogue);
  const own = catalogue.document(document);
  const demands = catalogue.programme.targets.some((target) => target.document === document);
  if (question.document !== null && own && !demands) return documentCard(scene, own);
  const cases = await readCases(asked, indicatorsOf(asked), unitOfTargets(asked));
  return overviewCard({ scene, question, cases, document });
}

/** A unit has its own card; where it has no figure on the pillar asked for, the province's follows as such. */
async function answerUnit(asked: Asked, id: UnitId): Promise<Section> {
  const { question, scene } = asked;
  const unit = scene.catalogue.unit(id);
  if (!unit) return answerProvince(asked);
  const cases = (await readCases(asked, indicatorsOf(asked), id)).filter(({ figures }) => figures.length > 0);
  const card = unitCard({ scene, question, unit, cases });
  if (cases.length > 0 || question.topics.length === 0) return card;
  return unitWithProvince(card, await answerProvince(asked), scene);
}
