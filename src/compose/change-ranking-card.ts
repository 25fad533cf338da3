import type { Part } from '#domain/answer.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { ChangedUnit, ChangeRanking } from '#assess/rank-changes.ts';
import { lineArg, nested, periodArg, shortUnitArg, textArg, topicArg } from './args.ts';
import { changeOnlyLine } from './change-line.ts';
import { unitText } from './chart-frame.ts';
import { echo } from './echo.ts';
import { figureArg } from './figure-arg.ts';
import { illustrativePart } from './remarks.ts';
import { part, says, type Scene, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { tap } from './taps.ts';
import { withinArgs } from './within.ts';

export interface ChangeRankingCase {
  readonly scene: Scene;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly level: UnitLevel;
  readonly first: 'rise' | 'fall';
  readonly changes: ChangeRanking;
}

const shownUnits = 5;
const mostUnits = 30;

/** Units in order of how much they changed between two periods, each with where it stands now. */
export function changeRankingCard(card: ChangeRankingCase): Section {
  const { scene, question, indicator, level, first, changes } = card;
  const { from, to, left } = changes;
  const moved = changes.rows.filter(({ change: { delta } }) => (first === 'rise' ? delta > 0 : delta < 0));
  const rows = moved.slice(0, Math.min(question.limit ?? shownUnits, mostUnits));
  const figures = rows.flatMap(({ change }) => [change.to, change.from]);
  return {
    parts: [
      echo(
        lineArg('ask-what-change', { topic: topicArg(scene, indicator.id), level, first }),
        ...withinArgs(scene, question),
        lineArg('ask-when-between', { from: periodArg(from), to: periodArg(to) }),
      ),
      ...(rows.length === 0 ? [part('headline', 'ask-none-moved', { first })] : []),
      ...rows.slice(0, 1).map((row) => leadPart(row, card)),
      ...(rows.length === 0 ? [] : [tableOf(rows, card)]),
      part('body', 'ask-moved-of', {
        first,
        shown: rows.length,
        count: moved.length,
        total: changes.rows.length,
      }),
      ...(left > 0 ? [part('body', 'ask-units-incomparable', { count: left })] : []),
      ...illustrativePart(changes.rows.map(({ change }) => change.to)),
      ...sourceLines(figures),
    ],
    followUps: [
      {
        label: says('ask-tap-by-level'),
        question: { ...question, kind: 'ranking', order: null, limit: null, rest: null },
      },
      ...rows.slice(0, 1).map(({ unit }) => tap('trend', { topics: [indicator.id], units: [unit] })),
      tap('figure', { topics: [indicator.id] }),
    ],
    figures,
  };
}

function leadPart({ unit, change }: ChangedUnit, { scene, indicator, first }: ChangeRankingCase): Part {
  return part('headline', 'ask-change-leader', {
    first,
    unit: shortUnitArg(scene, unit),
    change: nested(changeOnlyLine(change)),
    start: figureArg(change.from, indicator),
    end: figureArg(change.to, indicator),
  });
}

function tableOf(rows: readonly ChangedUnit[], { scene, indicator }: ChangeRankingCase): Part {
  return {
    part: 'table',
    head: [says('ask-column-rank'), says('ask-column-unit'), says('ask-column-value')],
    rows: rows.map(({ rank, unit, change }) => [
      says('ask-cell', { cell: rank }),
      says('ask-cell', { cell: textArg(unitText(scene, unit)) }),
      says('ask-cell-change', {
        amount: figureArg(change.to, indicator),
        change: nested(changeOnlyLine(change)),
      }),
    ]),
    align: ['right', 'left', 'right'],
  };
}
