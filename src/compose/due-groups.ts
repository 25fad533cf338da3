import type { Arg, Line, Part } from '#domain/answer.ts';
import type { TargetStatus } from '#domain/assessment.ts';
import type { IsoDate } from '#domain/date.ts';
import { yearOf } from '#domain/period.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import { assessDemands } from '#assess/assess-demands.ts';
import { countStatuses } from '#assess/count-statuses.ts';
import { dateArg, documentArg, lineArg, listArg, nested, textArg } from './args.ts';
import { type Beside, besideOf } from './beside.ts';
import { shortDemand } from './demand.ts';
import type { FigureCase } from './figure-case.ts';
import { besideRow, countArg, targetRow } from './row-line.ts';
import { list, part, says, type Scene } from './section.ts';

/** A target as it stands, with the indicator it is set for. */
export interface Judged extends Beside {
  readonly indicator: Indicator;
}

/** The targets of one document that are due on one day. */
export interface DueGroup {
  readonly document: string;
  readonly due: IsoDate;
  readonly targets: readonly Judged[];
}

/** All targets of the cases, each with its indicator. */
export function judgedOf(cases: readonly FigureCase[]): readonly Judged[] {
  return cases.flatMap(({ indicator, assessments, figures }) =>
    assessments.map((assessment) => ({ assessment, indicator, beside: besideOf(assessment, figures) })),
  );
}

/** Targets by due date, the earliest first, and by document. */
export function dueGroups(judged: readonly Judged[]): readonly DueGroup[] {
  const groups = Map.groupBy(judged, ({ assessment: { target } }) => `${target.due} ${target.document}`);
  return [...groups.values()]
    .flatMap((targets) => {
      const target = targets[0]?.assessment.target;
      return target ? [{ document: target.document, due: target.due, targets }] : [];
    })
    .toSorted((a, b) => compare(a.due, b.due) || b.targets.length - a.targets.length);
}

/** The targets of one document by due date; where the question names a year, those due in it. */
export function documentGroups(
  cases: readonly FigureCase[],
  document: DocumentId,
  { due: year, period }: Question,
): readonly DueGroup[] {
  const wanted = year ?? (period && String(yearOf(period)));
  const judged = judgedOf(cases).filter(({ assessment: { target } }) => target.document === document);
  return dueGroups(judged).filter(({ due }) => wanted === null || due.startsWith(wanted));
}

/** A heading with the number of demands, and how many of them stand how. */
export function groupHead(group: DueGroup, scene: Scene): readonly Part[] {
  const demands = assessDemands(group.targets.map(({ assessment }) => assessment));
  const passed = group.due < scene.today;
  const counts = countStatuses(demands);
  const args = {
    document: documentArg(scene, group.document),
    due: dateArg(group.due),
    count: demands.length,
  };
  return [
    part('heading', passed ? 'ask-due-passed' : 'ask-due-ahead', args),
    part('status', 'ask-counts-list', { counts: countsArg(counts, passed) }),
  ];
}

/** One line per target with a figure; those without one share a line. */
export function groupRows({ targets }: DueGroup, scene: Scene): readonly Part[] {
  const withFigure = targets.filter(({ assessment }) => assessment.figure !== null);
  const without = targets.filter(({ assessment }) => assessment.figure === null);
  const rows = withFigure.flatMap(({ assessment, indicator, beside }) => [
    targetRow(assessment, indicator, scene.today),
    ...beside.map((figure) => besideRow(figure, assessment, indicator, scene.today)),
  ]);
  const topics = listArg(without.map(demandOf), 'comma');
  return list(without.length > 0 ? [...rows, says('ask-rows-no-figure', { topics })] : rows);
}

/** Targets that are parts of one demand and count as one. */
export function jointLines(targets: readonly Judged[]): readonly Line[] {
  const joint = targets.filter(({ assessment }) => assessment.target.group !== null);
  const groups = Map.groupBy(
    joint,
    ({ assessment: { target } }) => `${target.group} ${target.document} ${target.due}`,
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const topics = group.map(({ indicator }) => lineArg('ask-quoted', { word: textArg(indicator.short) }));
      return says('ask-joint-target', { topics: listArg(topics, 'and') });
    });
}

/** Once the day has passed, met and missed are told even where there are none. */
function countsArg(counts: Readonly<Record<TargetStatus, number>>, passed: boolean): Arg {
  const told = statusOrder.filter((status) => counts[status] > 0 || (passed && alwaysTold.includes(status)));
  return listArg(
    told.map((status) => countArg(status, counts[status], passed)),
    'comma',
  );
}

const alwaysTold: readonly TargetStatus[] = ['met', 'not-met'];

const statusOrder: readonly TargetStatus[] = [
  'met',
  'exceeded',
  'not-met',
  'at-risk',
  'on-track',
  'open',
  'stale',
  'not-comparable',
  'no-data',
];

function demandOf({ assessment, indicator }: Judged): Arg {
  const demand = nested(shortDemand(assessment.target));
  return lineArg('ask-topic-demand', { topic: textArg(indicator.short), demand });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
