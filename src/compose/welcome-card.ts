import type { Figure } from '#domain/figure.ts';
import type { Indicator } from '#domain/programme.ts';
import { listArg, plainUnitArg, textArg } from './args.ts';
import { questionLabel } from './reading-labels.ts';
import { asking, type FollowUp, list, part, says, type Scene, type Section } from './section.ts';

export interface Welcome {
  readonly scene: Scene;
  /** Standing figures of the province, to choose examples that have an answer. */
  readonly figures: readonly Figure[];
}

/** Who speaks, what can be asked, and a few questions to tap. */
export function welcomeCard(welcome: Welcome): Section {
  const { programme } = welcome.scene.catalogue;
  return {
    parts: [
      part('headline', 'ask-welcome'),
      part('body', 'ask-measures', {
        programme: textArg(programme.name),
        count: programme.indicators.length,
      }),
      part('hint', 'ask-try'),
    ],
    followUps: examples(welcome).slice(0, 4),
    figures: [],
  };
}

/** What can be asked and what is not measured, with questions to tap. */
export function helpCard(welcome: Welcome): Section {
  const { programme, province } = welcome.scene.catalogue;
  const pillars = programme.pillars.map(({ name }) => textArg(name));
  return {
    parts: [
      part('headline', 'ask-help'),
      part('body', 'ask-measures', {
        programme: textArg(programme.name),
        count: programme.indicators.length,
      }),
      ...list([
        says('ask-help-figures'),
        says('ask-help-targets'),
        says('ask-help-pillars', { pillars: listArg(pillars, 'comma') }),
        says('ask-help-units', { province: plainUnitArg(province) }),
        says('ask-help-sources'),
        says('ask-help-digest'),
      ]),
      part('body', 'ask-help-limits'),
      part('hint', 'ask-try'),
    ],
    followUps: examples(welcome),
    figures: [],
  };
}

/** Questions that have an answer in the figures at hand. */
function examples({ scene, figures }: Welcome): readonly FollowUp[] {
  const { programme } = scene.catalogue;
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  const periods = ({ id }: Indicator): number =>
    new Set(byIndicator.get(id)?.map(({ period }) => period)).size;
  const core = programme.indicators.filter((indicator) => indicator.core && periods(indicator) > 0);
  const figure = core.find(({ measure }) => measure === 'percent') ?? core[0];
  const trend = programme.indicators.toSorted((a, b) => periods(b) - periods(a))[0];
  const lastYear = programme.targets
    .map(({ due }) => due.slice(0, 4))
    .toSorted()
    .at(-1);
  const questions = [
    asking('overview'),
    ...(figure ? [asking('figure', { topics: [figure.id] })] : []),
    ...(trend && periods(trend) > 1 ? [asking('trend', { topics: [trend.id] })] : []),
    ...(lastYear === undefined ? [] : [asking('target', { due: lastYear })]),
    asking('risk'),
    asking('missing'),
  ];
  return questions.map((question) => ({ label: questionLabel(scene, question), question }));
}
