import type { Part } from '#domain/answer.ts';
import { dueGroups } from '#compose/due-groups.ts';
import { overviewChart } from '#compose/overview-chart.ts';
import { asking, type Scene } from '#compose/section.ts';
import type { Finding } from './find-changes.ts';
import { mainDocument } from './outlook-lines.ts';

/** The picture of the whole programme, as the overview shows it: the targets due last, else those due next. */
export function programmeChart(findings: readonly Finding[], scene: Scene): readonly Part[] {
  const document = mainDocument(scene.catalogue);
  const judged = findings.flatMap(({ assessments, indicator }) =>
    assessments
      .filter(({ target }) => target.document === document)
      .map((assessment) => ({ assessment, indicator, beside: [] })),
  );
  const groups = dueGroups(judged);
  const told = groups.filter(({ due }) => due < scene.today).at(-1) ?? groups[0];
  if (!told) return [];
  return overviewChart({ scene, question: asking('overview'), groups: [told] });
}
