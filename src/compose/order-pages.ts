import type { Part } from '#domain/answer.ts';
import { pageForm, pageOf } from '#domain/picture-form.ts';
import type { Indicator } from '#domain/programme.ts';
import type { Question } from '#domain/question.ts';
import type { UnitLevel } from '#domain/unit.ts';
import type { RankedUnit, UnitRanking } from '#assess/rank-units.ts';
import { shortUnitArg } from './args.ts';
import { figureArg } from './figure-arg.ts';
import type { Field } from './ranking-chart.ts';
import { type FollowUp, part, says, type Scene } from './section.ts';

/** As many units as two columns of a phone hold in type that can be read. */
const mostOnPage = 42;

/** An order of the units of a level by one indicator. */
export interface Order {
  readonly scene: Scene;
  readonly question: Question;
  readonly indicator: Indicator;
  readonly level: UnitLevel;
  readonly ranking: UnitRanking;
}

/** The part of an order that one picture shows. */
export interface Page {
  readonly number: number;
  readonly count: number;
  /** How many a page holds; the last one may hold fewer. */
  readonly size: number;
  readonly rows: readonly RankedUnit[];
}

/** The page asked for, or else the one with the unit that is named; null where one picture holds all, or a number was asked for. */
export function pageOfOrder({ question, ranking }: Order): Page | null {
  const { rows } = ranking;
  if (question.kind !== 'chart' || question.limit !== null || rows.length <= mostOnPage) return null;
  const count = Math.ceil(rows.length / mostOnPage);
  const size = Math.ceil(rows.length / count);
  const named = rows.findIndex(({ unit }) => question.units.includes(unit));
  const asked = pageOf(question) ?? Math.floor(Math.max(0, named) / size) + 1;
  const number = Math.min(asked, count);
  return { number, count, size, rows: rows.slice((number - 1) * size, number * size) };
}

/** What the picture says of itself. */
export function pageField(page: Page, { level, ranking, question }: Order): Field {
  const { from, to } = stretchOf(page);
  const order = question.order ?? 'best';
  return {
    level,
    total: ranking.rows.length,
    shown: 'page',
    page: page.number,
    pages: page.count,
    from,
    to,
    order,
  };
}

/** The words of a page that was turned to: where in the order it stands, and its two ends. */
export function pageParts(page: Page, { scene, ranking, indicator }: Order): readonly Part[] {
  const [first, last] = [page.rows[0], page.rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = ({ rank, unit, figure }: RankedUnit, side: 'first' | 'last') =>
    part('body', 'ask-page-end', {
      side,
      rank,
      unit: shortUnitArg(scene, unit),
      value: figureArg(figure, indicator),
    });
  return [
    part('headline', 'ask-page', { ...stretchOf(page), total: ranking.rows.length }),
    end(first, 'first'),
    end(last, 'last'),
  ];
}

function stretchOf({ number, size, rows }: Page): { readonly from: number; readonly to: number } {
  const before = (number - 1) * size;
  return { from: before + 1, to: before + rows.length };
}

/** The pages on either side; the order goes on as it began. */
export function pageTaps({ number, count }: Page, question: Question): readonly FollowUp[] {
  const to = (page: number, id: string): FollowUp => ({
    label: says(id, { page, pages: count }),
    question: { ...question, kind: 'chart', rest: pageForm(page) },
  });
  return [
    ...(number < count ? [to(number + 1, 'ask-tap-next-page')] : []),
    ...(number > 1 ? [to(number - 1, 'ask-tap-previous-page')] : []),
  ];
}
