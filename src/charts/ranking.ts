import type { RankingChart } from '#domain/chart.ts';
import { barMeaning } from './bar-scale.ts';
import { colours } from './colours.ts';
import { contentWidth, margin, typeSize } from './frame.ts';
import { drawKey, type KeyItem } from './key.ts';
import type { Drawn, Pen } from './pen.ts';
import { drawRankingColumns } from './ranking-columns.ts';
import { drawRankingList } from './ranking-list.ts';
import { type RankingRow, rankingRows, targetLevel, targetPhrase } from './ranking-rows.ts';
import { fieldWords, overallWords } from './ranking-words.ts';
import { rect } from './svg.ts';

const soft = { size: typeSize.small, fill: colours.soft } as const;

/** More units than this no longer fit one readable column. */
const oneColumn = 34;

/** Units in order with their bars, the level of the target, and the units nobody reported on. */
export function drawRanking(chart: RankingChart, pen: Pen, top: number): Drawn {
  const rows = rankingRows(chart, pen);
  const inColumns = rows.length > oneColumn;
  const key = drawKey(keyItems(rows, chart, pen), pen, top);
  const field = drawField(chart, pen, key.bottom);
  const note = drawBarNote(chart, pen, field.bottom);
  const draw = inColumns ? drawRankingColumns : drawRankingList;
  const list = draw({ chart, rows, pen, top: note.bottom + 10 });
  const overall = drawOverall(chart, targetLevel(chart, pen), pen, list.bottom + 12);
  const without = drawWithout(chart.without, pen, overall.bottom + 4);
  const parts = [key, field, note, list, overall, without];
  return { svg: parts.map(({ svg }) => svg).join(''), bottom: without.bottom };
}

function keyItems(rows: readonly RankingRow[], chart: RankingChart, pen: Pen): readonly KeyItem[] {
  const target = targetPhrase(chart, pen);
  if (target === null) return [];
  const { fromTarget, belowTarget, withinTarget, outsideTarget } = pen.words;
  const [reached, short] =
    chart.better === 'higher' ? [fromTarget, belowTarget] : [withinTarget, outsideTarget];
  const count = (wanted: boolean): number => rows.filter((row) => row.reached === wanted).length;
  const pale = rows.length > oneColumn;
  const fills = pale ? [colours.dataPale, colours.belowPale] : [colours.data, colours.below];
  // Of a few units out of many, how many of these reach it says nothing.
  const isWhole = chart.field === undefined || chart.field.shown === 'all';
  const inAll = countsOfAll(chart.field);
  const items = [
    { words: reached(target), fill: fills[0] ?? '', units: inAll?.reaching ?? count(true) },
    { words: short(target), fill: fills[1] ?? '', units: inAll?.short ?? count(false) },
  ];
  return items
    .filter(({ units }) => isWhole || units > 0)
    .map(({ words, fill, units }) => ({
      label: isWhole || inAll ? `${words}: ${units}${inAll ? `/${inAll.total}` : ''}` : words,
      mark: swatch(fill),
      width: 32,
    }));
}

/** How many of all units reach the level and how many don't, where the bars are a page of them. */
function countsOfAll(field: RankingChart['field']) {
  if (field?.shown !== 'page' || field.reaching === null) return null;
  const { reaching, total } = field;
  return { reaching, short: total - reaching, total };
}

function swatch(fill: string): KeyItem['mark'] {
  return (x, y) => rect({ x, y: y - 14, width: 32, height: 28, radius: 6, fill });
}

function drawField({ field, bars, measure }: RankingChart, pen: Pen, top: number): Drawn {
  const value = field === undefined ? '' : fieldWords({ field, shown: bars.length, measure }, pen.locale);
  return pen.paragraph({ ...soft, x: margin, top, value, room: contentWidth, lines: 2 });
}

/** Whose target it is, where it is not the units' own. */
export function drawOverall(
  { overall }: Pick<RankingChart, 'overall'>,
  level: string | null,
  pen: Pen,
  top: number,
): Drawn {
  const value = overall === undefined || level === null ? '' : overallWords(overall, level, pen.locale);
  return pen.paragraph({ ...soft, x: margin, top, value, room: contentWidth, lines: 3 });
}

/** What the length of the bars means, where it isn't the value. */
export function drawBarNote(chart: Parameters<typeof barMeaning>[0], pen: Pen, top: number): Drawn {
  const notes = { value: '', place: pen.words.longerIsHigher, share: pen.words.longerIsShare };
  const value = notes[barMeaning(chart)];
  return pen.paragraph({ ...soft, x: margin, top, value, room: contentWidth, lines: 2 });
}

const linesWithout = 8;

/** The units without a figure by name, or as many as there is room for and how many more. */
function drawWithout(names: readonly string[], pen: Pen, top: number): Drawn {
  if (names.length === 0) return { svg: '', bottom: top };
  const size = typeSize.body;
  const style = { size, weight: 'regular' } as const;
  const space = { room: contentWidth, lines: 99 };
  const lines = (count: number): number =>
    pen.letters.wrap(wordsWithout(names, count, pen), style, space).length;
  let count = names.length;
  while (count > 0 && lines(count) > linesWithout) count -= 1;
  const value = wordsWithout(names, count, pen);
  return pen.paragraph({
    size,
    x: margin,
    top,
    value,
    fill: colours.soft,
    room: contentWidth,
    lines: linesWithout,
  });
}

function wordsWithout(names: readonly string[], count: number, { words }: Pen): string {
  const said = `${words.noDataThen} (${names.length}): ${names.slice(0, count).join(', ')}`;
  const more = names.length - count;
  return more === 0 ? said : `${said}… (+${more} ${words.otherUnits})`;
}
