import type { Part } from '#domain/answer.ts';
import type { Question } from '#domain/question.ts';
import { topicText } from './args.ts';
import { chartFrame, joinTexts, unitText } from './chart-frame.ts';
import type { Compared } from './compared.ts';
import type { Scene } from './section.ts';

/** The units' first figures side by side, a group of bars per indicator. */
export function comparisonChart(
  { scene, question }: { readonly scene: Scene; readonly question: Question },
  compared: readonly Compared[],
): readonly Part[] {
  const figures = compared.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
  const [topic] = question.topics;
  const title = topic === undefined ? scene.catalogue.programme.name : topicText(scene, topic);
  const units = compared[0]?.cells.map(({ unit }) => unitText(scene, unit)) ?? [];
  const chart = {
    ...chartFrame(title, joinTexts(...units), figures),
    chart: 'comparison',
    groups: compared.map(({ indicator, cells }) => ({
      label: indicator.short,
      measure: indicator.measure,
      bars: cells.map((cell) => barOf(cell, scene)),
    })),
  } as const;
  return [{ part: 'chart', chart }];
}

function barOf({ unit, figures: [figure] }: Compared['cells'][number], scene: Scene) {
  return {
    label: unitText(scene, unit),
    value: figure?.value ?? null,
    outOf: figure?.outOf ?? null,
    qualifier: figure?.qualifier ?? null,
  };
}
