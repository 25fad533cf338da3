import type { Arg, Part } from '#domain/answer.ts';
import type { DocumentId } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import { dateArg, lineArg, periodArg, textArg } from './args.ts';
import { differLines, judgedFigures } from './beside.ts';
import { documentGroups, type DueGroup, groupHead, groupRows, jointLines } from './due-groups.ts';
import { echo, namedTimes, topicsArg, whoseArgs } from './echo.ts';
import type { FigureCase } from './figure-case.ts';
import { overviewChart } from './overview-chart.ts';
import { paceRules } from './pace-rules.ts';
import { type PeriodRow, periodRows } from './period-rows.ts';
import { illustrativePart, remarkParts } from './remarks.ts';
import { figureRows } from './row-line.ts';
import { type FollowUp, list, part, type Scene, type Section } from './section.ts';
import { documentLines, sourceLines } from './sources.ts';
import { namedTap, subjectOf, tap } from './taps.ts';

export interface OverviewCase {
  readonly scene: Scene;
  readonly question: Question;
  /** The indicators of the programme or pillar, assessed for the province. */
  readonly cases: readonly FigureCase[];
  /** The document whose targets are counted. */
  readonly document: DocumentId;
}

/** The pillar of what concerns the programme as a whole; packs name it so. */
const generalPillar = 'general';

/** The state of the programme or of a pillar: how many targets stand how, then one short line each. */
export function overviewCard(overview: OverviewCase): Section {
  const { scene, question } = overview;
  const groups = documentGroups(overview.cases, overview.document, question);
  const told = groups.filter((group) => isTold(group, groups, overview));
  const rows = rowsOf(overview);
  const judged = told.flatMap(({ targets }) => targets);
  const figures = [...new Set([...judgedFigures(judged), ...rows.flatMap((row) => row.figures)])];
  return {
    parts: [
      echo(
        lineArg('ask-what-overview', { topic: wholeArg(overview) }),
        ...whoseArgs(scene, overview.cases[0]?.unit),
        ...timesOf(overview),
      ),
      ...(groups.length > 0 || question.period !== null ? [] : [part('body', 'ask-no-targets-of-topic')]),
      ...groups.flatMap((group) => [
        ...groupHead(group, scene),
        ...(told.includes(group) ? groupRows(group, scene) : []),
      ]),
      ...rowParts(rows, groups.length > 0, overview),
      ...illustrativePart(figures),
      ...remarkParts([
        ...differLines(judged),
        ...told.flatMap(({ targets }) => jointLines(targets)),
        ...paceRules(
          groups.flatMap(({ targets }) => targets),
          judged,
          scene,
        ),
      ]),
      ...documentLines(
        scene,
        judged.map(({ assessment: { target } }) => target),
      ),
      ...sourceLines(figures),
      ...overviewChart({
        scene,
        question,
        groups: groups.filter((group) => isDrawn(group, groups, overview)),
      }),
    ],
    followUps: tapsOf(overview),
    figures,
  };
}

/** The programme by its own name, since the overview introduces it. */
function wholeArg({ scene, question }: OverviewCase): Arg {
  const { topics, document } = question;
  if (topics.length > 0 || document !== null) return topicsArg(scene, question);
  return textArg(scene.catalogue.programme.name);
}

/** Told line by line: all there is of a pillar or a document; of the programme what is drawn too. */
function isTold(group: DueGroup, groups: readonly DueGroup[], overview: OverviewCase): boolean {
  const { topics, document } = overview.question;
  return topics.length > 0 || document !== null || isDrawn(group, groups, overview);
}

/** One picture for one day: the year asked for, else the last that has passed, else the next. */
function isDrawn(group: DueGroup, groups: readonly DueGroup[], { question, scene }: OverviewCase): boolean {
  if (question.due !== null || question.period !== null) return true;
  const passed = groups.filter(({ due }) => due < scene.today);
  return group === (passed.at(-1) ?? groups[0]);
}

/** Figures beside the targets: of the period asked for, or the latest of indicators without a target. */
function rowsOf({ cases, question }: OverviewCase): readonly PeriodRow[] {
  const { period, topics, document } = question;
  if (document !== null && topics.length === 0) return [];
  const beside = cases.filter(({ indicator, assessments }) => {
    if (period !== null) return true;
    return assessments.length === 0 && (topics.length > 0 || indicator.pillar === generalPillar);
  });
  return periodRows(beside, period);
}

function rowParts(
  rows: readonly PeriodRow[],
  besideTargets: boolean,
  { cases, question }: OverviewCase,
): readonly Part[] {
  const { period } = question;
  const noted = rows.some(
    ({ figures, indicator }) =>
      indicator.remark ?? figures.some(({ note, definition }) => note ?? definition),
  );
  const heading =
    period === null
      ? part('heading', besideTargets ? 'ask-other-figures' : 'ask-latest-figures')
      : part('heading', 'ask-figures-of', { period: periodArg(period) });
  const without = cases.length - rows.length;
  return [
    ...(rows.length > 0 ? [heading] : []),
    ...list(rows.flatMap(({ figures, indicator }) => figureRows(figures, indicator))),
    ...(period !== null && without > 0
      ? [part('body', 'ask-without-in-period', { period: periodArg(period), count: without })]
      : []),
    ...(noted ? [part('hint', 'ask-noted')] : []),
  ];
}

function timesOf({ question, scene }: OverviewCase): readonly Arg[] {
  const named = namedTimes(question);
  return named.length > 0 ? named : [lineArg('ask-when-today', { date: dateArg(scene.today) })];
}

function tapsOf({ scene, question, cases }: OverviewCase): readonly FollowUp[] {
  const { document } = question;
  if (document !== null) return [tap('target', { document }), tap('listing'), tap('overview')];
  if (question.topics.length > 0)
    return [
      ...(cases.some(({ assessments }) => assessments.length > 0) ? [tap('risk', subjectOf(question))] : []),
      tap('listing', subjectOf(question)),
      tap('source', subjectOf(question)),
    ];
  const pillars = scene.catalogue.programme.pillars.filter(({ id }) => id !== generalPillar).slice(0, 3);
  return [
    ...pillars.map(({ id, name }) => namedTap(textArg(name), 'overview', { topics: [`pillar:${id}`] })),
    tap('risk'),
  ];
}
