import type { Part } from '#domain/answer.ts';
import type { ComparisonChart } from '#domain/chart.ts';
import type { Question } from '#domain/question.ts';
import type { Text } from '#domain/text.ts';
import { topicText } from './args.ts';
import { chartFrame, unitText } from './chart-frame.ts';
import type { Compared } from './compared.ts';
import type { Scene } from './section.ts';

/** The units' figures side by side, a group of bars per indicator; where sources differ, a bar for each of them. */
export function comparisonChart(
  { scene, question }: { readonly scene: Scene; readonly question: Question },
  compared: readonly Compared[],
): readonly Part[] {
  const figures = compared.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
  const [topic, ...more] = question.topics;
  const isOne = topic !== undefined && more.length === 0;
  const title = isOne ? topicText(scene, topic) : scene.catalogue.programme.name;
  const periods = new Set(figures.map(({ period }) => period));
  const [period] = periods;
  const shared = periods.size === 1 && period !== undefined;
  const chart = {
    // The bars name the units.
    ...chartFrame(title, nothing, figures),
    ...(shared && { period }),
    chart: 'comparison',
    groups: compared.map(({ indicator, cells }) => ({
      // The title says it already where there is one indicator.
      label: title.vi === indicator.short.vi ? nothing : indicator.short,
      measure: indicator.measure,
      bars: cells.flatMap((cell) => barsOf(cell, scene, !shared)),
    })),
  } as const;
  return [{ part: 'chart', chart }];
}

const nothing: Text = { vi: '', en: '' };

type Bar = ComparisonChart['groups'][number]['bars'][number];

function barsOf({ unit, figures }: Compared['cells'][number], scene: Scene, dated: boolean): readonly Bar[] {
  const name = unitText(scene, unit);
  if (figures.length === 0) return [{ label: name, value: null, outOf: null }];
  return figures.map(({ value, outOf, qualifier, status, period, source }) => ({
    label: figures.length > 1 ? byPublisher(name, source.publisher) : name,
    value,
    outOf,
    qualifier,
    status,
    ...(dated && { period }),
  }));
}

function byPublisher({ vi, en }: Text, publisher: string): Text {
  return { vi: `${vi} · ${publisher}`, en: `${en} · ${publisher}` };
}
