import type { Part } from '#domain/answer.ts';
import type { TargetAssessment } from '#domain/assessment.ts';
import type { Figure } from '#domain/figure.ts';
import type { Indicator, Target } from '#domain/programme.ts';
import {
  dateArg,
  documentArg,
  lineArg,
  listArg,
  nested,
  periodArg,
  textArg,
  topicArg,
  unitArg,
  verbatim,
} from './args.ts';
import { type Beside, besideOf, differLines, judgedFigures } from './beside.ts';
import { bulletChart } from './bullet-chart.ts';
import { demandLine } from './demand.ts';
import { echo, namedTimes } from './echo.ts';
import { figureArg } from './figure-arg.ts';
import type { FigureCase } from './figure-case.ts';
import { basisRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { part, says, type Scene, type Section } from './section.ts';
import { documentLines, sourceLines } from './sources.ts';
import { stateLine } from './state-line.ts';
import { conflictParts, type DemandGroup, demandGroups, ruleRemarks } from './status-parts.ts';
import { subjectOf, tap } from './taps.ts';

/** What documents ask of one indicator, each demand with how it stands. */
export function targetCard(card: FigureCase): Section {
  const { scene, question, indicator, unit } = card;
  const asked = card.assessments.filter(({ target }) => isAsked(target, question));
  const assessments = (asked.length > 0 ? asked : card.assessments).toSorted(byDue);
  const targets = assessments.map(({ target }) => target);
  const judged = assessments.map((assessment) => ({
    assessment,
    beside: besideOf(assessment, card.figures),
  }));
  const figures = judgedFigures(judged);
  const what = says('ask-what-target', { topic: topicArg(scene, indicator.id) });
  const latest = figures.at(0) ?? null;
  return {
    parts: [
      echo(nested(what), unitArg(scene, unit), ...namedTimes({ ...question, period: null })),
      ...(asked.length > 0
        ? []
        : [part('body', targets.length > 0 ? 'ask-no-such-target' : 'ask-no-target')]),
      ...demandGroups(assessments).flatMap((group) => demandParts(group, card)),
      ...besideParts(judged, indicator),
      ...illustrativePart(figures),
      ...remarkParts([
        ...differLines(judged),
        ...targets.flatMap(({ note }) => (note ? [says('ask-note', { note: textArg(note) })] : [])),
        ...targets.flatMap((target) => groupRemark(scene, target)),
        ...ruleRemarks({ ...card, assessments, shown: [] }),
        ...basisRemarks(indicator, latest, scene.today),
      ]),
      ...documentLines(scene, targets),
      ...sourceLines(figures),
      ...bulletChart({ ...card, figures: shownOf(judged), assessments }),
    ],
    followUps: [
      ...(asked.length < card.assessments.length ? [tap('target', subjectOf(question))] : []),
      tap('figure', subjectOf(question)),
      tap('source', subjectOf(question)),
    ],
    figures,
  };
}

/** True for a target of the year and document that were asked for, where they were. */
export function isAsked(
  { due, document }: Target,
  question: Pick<FigureCase['question'], 'due' | 'document'>,
): boolean {
  return (
    (question.due === null || due.startsWith(question.due)) &&
    (question.document === null || document === question.document)
  );
}

function byDue(a: TargetAssessment, b: TargetAssessment): number {
  return a.target.due < b.target.due ? -1 : 1;
}

function demandParts(group: DemandGroup, { scene, indicator }: FigureCase): readonly Part[] {
  const [assessment] = group;
  const { target } = assessment;
  const state = { assessment, indicator, today: scene.today, shown: false };
  return [
    part('headline', 'ask-target-headline', {
      demand: nested(demandLine(target, indicator)),
      due: dateArg(target.due),
      documents: listArg(
        group.map((own) => documentArg(scene, own.target.document)),
        'comma',
      ),
    }),
    part('status', 'ask-state-alone', { state: nested(stateLine(state)) }),
    ...conflictParts(state),
  ];
}

/** What other sources say, where no demand has told it already. */
function besideParts(judged: readonly Beside[], indicator: Indicator): readonly Part[] {
  const told = new Set(
    judged.flatMap(({ assessment }) => assessment.conflicts.map(({ figure }) => figure?.id)),
  );
  const others = new Set(judged.flatMap(({ beside }) => beside.filter(({ id }) => !told.has(id))));
  return [...others].map((figure) =>
    part('body', 'ask-beside', {
      publisher: verbatim(figure.source.publisher),
      value: figureArg(figure, indicator),
      period: periodArg(figure.period),
    }),
  );
}

/** The figure that the first demand is judged by, and what stands beside it. */
function shownOf([first]: readonly Beside[]): readonly Figure[] {
  if (!first?.assessment.figure) return [];
  return [first.assessment.figure, ...first.beside];
}

/** Parts of one demand are met only together. */
function groupRemark(scene: Scene, target: Target) {
  if (target.group === null) return [];
  const others = scene.catalogue.programme.targets.filter(
    ({ group, document, due, indicator }) =>
      group === target.group &&
      document === target.document &&
      due === target.due &&
      indicator !== target.indicator,
  );
  const topics = listArg(
    others.map(({ indicator }) => lineArg('ask-quoted', { word: topicArg(scene, indicator) })),
    'and',
  );
  return others.length > 0 ? [says('ask-target-group', { topics })] : [];
}
