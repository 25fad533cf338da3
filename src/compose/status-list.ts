import type { Part } from '#domain/answer.ts';
import type { TargetAssessment, TargetStatus } from '#domain/assessment.ts';
import type { DocumentId } from '#domain/programme.ts';
import type { Question, StatusFilter } from '#domain/question.ts';
import { lineArg } from './args.ts';
import { differLines, judgedFigures } from './beside.ts';
import {
  documentGroups,
  type DueGroup,
  groupHead,
  groupRows,
  jointLines,
  type Judged,
} from './due-groups.ts';
import { echo, namedTimes, topicsArg } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { overviewChart } from './overview-chart.ts';
import { illustrativePart, remarkParts } from './remarks.ts';
import { part, type Scene, type Section } from './section.ts';
import { documentLines, sourceLines } from './sources.ts';
import { tap } from './taps.ts';

export interface StatusCase {
  readonly scene: Scene;
  readonly question: Question;
  /** The indicators of the programme or pillar, assessed for the province. */
  readonly cases: readonly FigureCase[];
  /** The document whose targets are looked at. */
  readonly document: DocumentId;
}

const statusesOf: Readonly<Record<StatusFilter, readonly TargetStatus[]>> = {
  met: ['met', 'exceeded'],
  'not-met': ['not-met'],
  'at-risk': ['at-risk'],
  'on-track': ['on-track'],
  'no-data': ['no-data'],
};

/** Which targets have the status asked for, and which can't be told: a missing figure is never a target missed. */
export function statusList(card: StatusCase): Section {
  const { scene, question } = card;
  const groups = documentGroups(card.cases, question.document ?? card.document, question);
  const judged = groups.flatMap(({ targets }) => targets);
  const figures = judgedFigures(judged);
  const what = lineArg('ask-what-status', {
    status: askedStatus(question) ?? 'risk',
    topic: topicsArg(scene, question),
  });
  return {
    parts: [
      echo(what, ...namedTimes(question)),
      ...(groups.length === 0 ? [part('headline', 'ask-no-such-target')] : []),
      ...groups.flatMap((group) => groupParts(group, card)),
      ...illustrativePart(figures),
      ...remarkParts([...differLines(judged), ...groups.flatMap(({ targets }) => jointLines(targets))]),
      ...ruleParts(groups, card),
      ...documentLines(
        scene,
        judged.map(({ assessment: { target } }) => target),
      ),
      ...sourceLines(figures),
      ...overviewChart({ scene, question, groups }),
    ],
    followUps: [
      tap('missing', { topics: question.topics }),
      tap('overview', { topics: question.topics }),
      tap('source', { topics: question.topics }),
    ],
    figures,
  };
}

function groupParts(group: DueGroup, { scene, question }: StatusCase): readonly Part[] {
  const passed = group.due < scene.today;
  const status = askedStatus(question) ?? (passed ? 'not-met' : 'at-risk');
  const isWanted = ({ assessment }: Judged) => statusesOf[status].includes(assessment.status);
  const wanted = { ...group, targets: group.targets.filter(isWanted) };
  const others = {
    ...group,
    targets: group.targets.filter((own) => !isWanted(own) && isOpen(own.assessment)),
  };
  // Ahead of a due date the counts say enough, unless it was asked for by its year.
  const told = others.targets.length > 0 && (passed || question.due !== null);
  return [
    ...groupHead(group, scene),
    ...(wanted.targets.length > 0
      ? groupRows(wanted, scene)
      : [part('body', passed ? 'ask-none-passed' : 'ask-none-ahead', { status })]),
    ...(told ? [part('body', 'ask-undecided'), ...groupRows(others, scene)] : []),
  ];
}

/** The status asked for; null for risk, which means targets missed once they are due and targets at risk before. */
function askedStatus({ kind, status }: Question): StatusFilter | null {
  const meansRisk = status === 'at-risk' || (kind === 'risk' && status === 'not-met');
  return meansRisk ? null : status;
}

/** True where no figure decides the target yet. */
function isOpen({ status }: TargetAssessment): boolean {
  return status === 'stale' || status === 'not-comparable' || status === 'no-data';
}

/** The rule of risk, wherever the pace to a due date still ahead is asked about. */
function ruleParts(groups: readonly DueGroup[], { scene, question }: StatusCase): readonly Part[] {
  const status = askedStatus(question);
  const asksPace = status === null || status === 'on-track';
  return asksPace && groups.some(({ due }) => due >= scene.today) ? [part('remark', 'ask-rule-of-risk')] : [];
}
