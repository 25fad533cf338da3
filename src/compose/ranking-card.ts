import type { Arg, Part } from '#domain/answer.ts';
import type { TargetStatus } from '#domain/assessment.ts';
import type { DocumentId, Indicator } from '#domain/programme.ts';
import { isMap, pageOf } from '#domain/picture-form.ts';
import type { Question } from '#domain/question.ts';
import type { UnitId } from '#domain/unit.ts';
import type { RankedUnit } from '#assess/rank-units.ts';
import { lineArg, periodArg, shortUnitArg, topicArg } from './args.ts';
import { echo, topicsArg } from './echo.ts';
import { figureArg } from './figure-arg.ts';
import { mapTaps, stateParts } from './map-card.ts';
import { mapChart } from './map-chart.ts';
import { placeParts, rowsAround } from './place-parts.ts';
import { type Order, type Page, pageField, pageOfOrder, pageParts, pageTaps } from './order-pages.ts';
import { type Field, rankingChart } from './ranking-chart.ts';
import { basisRemarks, illustrativePart, remarkParts } from './remarks.ts';
import { asking, type FollowUp, part, says, type Section } from './section.ts';
import { sourceLines } from './sources.ts';
import { namedTap, tap } from './taps.ts';
import { unitTable, unrankedParts } from './unit-table.ts';
import { districtsAround, namedAt, withinArgs } from './within.ts';

/** The order is the one asked for. */
export interface RankingCase extends Order {
  /** The document whose targets count. */
  readonly document: DocumentId;
  /** How the units' own targets stand, where they have such. */
  readonly states: ReadonlyMap<UnitId, TargetStatus>;
  /** Other indicators of the topic that could be ranked as well. */
  readonly others: readonly Indicator[];
  /** True where an order by change was asked for, which no two periods allow. */
  readonly levelOnly: boolean;
}

/** How many units a ranking shows where no number was asked for, and at most. */
const shownUnits = 5;
const mostUnits = 30;

/** How many more the words show at a tap. */
const moreUnits = 10;

/** Units in order of one indicator, in one period; those without a figure are counted, never ranked. */
export function rankingCard(card: RankingCase): Section {
  const page = pageOfOrder(card);
  return page !== null && pageOf(card.question) !== null ? turnedPage(page, card) : firstCard(page, card);
}

/** A page that was turned to: the picture, and no more words than fit under it. */
function turnedPage(page: Page, card: RankingCase): Section {
  const figures = page.rows.flatMap(({ figure, alternatives }) => [figure, ...alternatives]);
  return {
    parts: [
      rankingEcho(card),
      ...pageParts(page, card),
      ...illustrativePart(figures),
      ...sourceLines(figures),
      ...rankingPicture(card, page),
    ],
    followUps: [...pageTaps(page, card.question), otherEndTap(card.question, 'chart')],
    figures,
  };
}

function firstCard(page: Page | null, card: RankingCase): Section {
  const { scene, question, indicator, ranking } = card;
  const rows = rowsAround(card, Math.min(question.limit ?? shownUnits, mostUnits));
  const places = placeParts(card);
  const figures = rows.flatMap(({ figure, alternatives }) => [figure, ...alternatives]);
  const [first] = rows;
  return {
    parts: [
      rankingEcho(card),
      ...leadParts(card),
      ...stateParts(card),
      ...places,
      ...(first && places.length === 0 ? [firstPart(first, card)] : []),
      unitTable(scene, rows, indicator),
      part('body', 'ask-ranked-of', { shown: rows.length, total: ranking.rows.length }),
      ...unrankedParts(ranking),
      ...illustrativePart(ranking.rows.map(({ figure }) => figure)),
      ...remarkParts(basisRemarks(indicator, first?.figure ?? null, scene.today)),
      ...sourceLines(figures),
      ...rankingPicture(card, page, rows),
      ...mapChart(card),
    ],
    followUps: [...leadingTaps(page, card), ...tapsOf(card, rows.length)],
    figures,
  };
}

/** Another page or another map of what was drawn comes before anything else. */
function leadingTaps(page: Page | null, card: RankingCase): readonly FollowUp[] {
  if (isMap(card.question)) return mapTaps(card);
  return page ? pageTaps(page, card.question) : [];
}

function rankingEcho(card: RankingCase): Part {
  const { scene, question, level, ranking } = card;
  return echo(
    askedArg(card),
    ...withinArgs(scene, question),
    ...namedAt(scene, question, level).map((unit) => shortUnitArg(scene, unit)),
    ...(ranking.period === null ? [] : [periodArg(ranking.period)]),
  );
}

/** What was asked for: an order from one of its ends, places in it, or a map of it. */
function askedArg({ scene, question, indicator, level }: RankingCase): Arg {
  const topic = topicArg(scene, indicator.id);
  if (isMap(question)) return lineArg('ask-what-map', { topic, level });
  if (namedAt(scene, question, level).length > 0) return lineArg('ask-what-place', { topic, level });
  return lineArg('ask-what-ranking', { topic, level, order: orderOf(question) });
}

/** A picture that was asked for has room for all units, or for a page of them; one beside the words shows what these name. */
function rankingPicture(
  card: RankingCase,
  page: Page | null,
  told: readonly RankedUnit[] = [],
): readonly Part[] {
  if (page) return rankingChart(card, page.rows, pageField(page, card));
  const { question, ranking } = card;
  const rows = question.kind === 'chart' && question.limit === null ? ranking.rows : told;
  const total = ranking.rows.length;
  const shown = rows.length === total ? 'all' : orderOf(card.question);
  const field: Field = { level: card.level, total, shown };
  return rankingChart(card, rows, field);
}

/** Said first where another period or a single indicator stands for what was asked. */
function leadParts(card: RankingCase): readonly Part[] {
  const { question, indicator, ranking } = card;
  const { period, topics } = question;
  const named = topics.length === 1 && topics[0] === indicator.id;
  return [
    ...(period !== null && period !== ranking.period
      ? [part('body', 'ask-only-other', { asked: periodArg(period) })]
      : []),
    ...(named ? [] : [chosenPart(card)]),
    ...(card.levelOnly ? [part('body', 'ask-level-only')] : []),
  ];
}

/** Which indicator the units are ordered or coloured by; on a map it may stand in for one that is told of the province only. */
function chosenPart({ scene, question, indicator }: RankingCase): Part {
  const topic = topicArg(scene, indicator.id);
  if (!isMap(question)) return part('body', 'ask-ranked-by', { topic });
  const standsIn = question.topics.every((asked) => scene.catalogue.indicator(asked) !== undefined);
  if (question.topics.length === 0 || !standsIn) return part('body', 'ask-mapped-by', { topic });
  return part('body', 'ask-mapped-instead', { topic, asked: topicsArg(scene, question) });
}

function firstPart({ unit, figure }: RankedUnit, { scene, indicator, question }: RankingCase): Part {
  return part('headline', 'ask-leader', {
    order: orderOf(question),
    unit: shortUnitArg(scene, unit),
    value: figureArg(figure, indicator),
  });
}

function orderOf({ order }: Question): 'best' | 'worst' {
  return order ?? 'best';
}

/** The same order from its other end. */
function otherEndTap(question: Question, kind: 'ranking' | 'chart'): FollowUp {
  const order = orderOf(question);
  return {
    label: says('ask-tap-other-end', { order }),
    question: { ...question, kind, rest: null, order: order === 'best' ? 'worst' : 'best' },
  };
}

function tapsOf(card: RankingCase, shown: number): readonly FollowUp[] {
  const { scene, indicator, others, level, ranking } = card;
  const asked = isMap(card.question) ? { topics: [indicator.id] } : {};
  const named = namedAt(scene, card.question, level).length > 0;
  // A place in the order leads on to the whole of it.
  const wide = named ? { units: [], over: level, limit: null } : {};
  const question = { ...card.question, ...asked, ...wide, kind: 'ranking', rest: null } as const;
  const whole = { topics: [indicator.id], over: level, period: question.period };
  const more = !named && shown < Math.min(ranking.rows.length, mostUnits);
  // Maps and files hold the whole province.
  const isPart = districtsAround(scene.catalogue, card.question).length > 0;
  return [
    ...(named ? [{ label: says('ask-tap-ranking'), question }] : []),
    ...(more
      ? [{ label: says('ask-tap-more-units'), question: { ...question, limit: shown + moreUnits } }]
      : []),
    otherEndTap(question, 'ranking'),
    ...others
      .slice(0, 1)
      .map(({ id }) => namedTap(topicArg(scene, id), 'ranking', { ...question, topics: [id] })),
    ...(isMap(card.question) || isPart ? [] : mapTaps(card)),
    ...(isPart
      ? []
      : [
          {
            label: says('ask-tap-whole-table'),
            question: asking('export', { ...whole, period: ranking.period }),
          },
        ]),
    tap('figure', { topics: [indicator.id] }),
  ];
}
