import { topicArg, unitArg } from './args.ts';
import { echo, whenArg } from './echo.ts';
import { figureCard } from './figure-card.ts';
import type { FigureCase } from './figure-case.ts';
import { endedParts } from './former-unit.ts';
import { basisRemarks, remarkParts } from './remarks.ts';
import { part, says, type Section } from './section.ts';
import { documentLines } from './sources.ts';
import { statusParts } from './status-parts.ts';
import { subjectOfCase, tap } from './taps.ts';

/** An indicator without any figure: said plainly, with its targets, and never as a target missed. */
export function noFigureCard(card: FigureCase): Section {
  const { scene, question, indicator, unit, assessments } = card;
  const targets = assessments.map(({ target }) => target);
  return {
    parts: [
      echo(topicArg(scene, indicator.id), unitArg(scene, unit), whenArg(question)),
      part('headline', 'ask-no-figure'),
      ...statusParts({ scene, indicator, assessments, shown: [] }),
      ...remarkParts([
        ...(targets.length > 0 ? [says('ask-no-figure-is-not-missed')] : []),
        ...basisRemarks(indicator, null, scene.today),
      ]),
      ...documentLines(scene, targets),
    ],
    followUps: [
      tap('definition', subjectOfCase(card)),
      tap('listing', { topics: [`pillar:${indicator.pillar}`] }),
      tap('missing'),
    ],
    figures: [],
  };
}

/** A unit without a figure of its own: said first, then the province's as the province's. */
export function unitWithoutFigureCard(card: FigureCase, province: FigureCase): Section {
  const { scene, question, indicator, unit } = card;
  const name = unitArg(scene, unit);
  const alone = { ...province, question: { ...province.question, units: [] } };
  const whole = figureCard(alone) ?? noFigureCard(alone);
  const own = { units: [unit] };
  const isOld = scene.catalogue.unit(unit)?.validTo !== null;
  return {
    parts: [
      echo(topicArg(scene, indicator.id), name, whenArg(question)),
      part('headline', 'ask-no-figure-of-unit', { unit: name }),
      ...endedParts(scene, unit),
      part('heading', 'ask-instead', { unit: unitArg(scene, province.unit) }),
      ...whole.parts.slice(1),
    ],
    followUps: [
      tap('overview', own),
      ...(isOld ? [tap('geography', own)] : []),
      ...whole.followUps.filter(({ question: { kind } }) => kind !== 'definition' && kind !== 'listing'),
    ],
    figures: whole.figures,
  };
}
